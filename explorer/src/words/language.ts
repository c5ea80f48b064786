export type Language = 'en' | 'zh';

/** A text, or what makes one, in both languages: [English, 中文]. */
export type Both<T = string> = readonly [en: T, zh: T];

/** The one of both in a language. */
export const pick = <T>([en, zh]: Both<T>, language: Language): T => (language === 'zh' ? zh : en);
