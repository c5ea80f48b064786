import type { Language } from './language';

export interface Named {
  readonly name: string;
  readonly nameZh?: string | null;
}

/** A name in the language, and the one in the other beside it; `other` is null when there is none, or it is the same. */
export function namesIn(
  { name, nameZh }: Named,
  language: Language,
): { readonly main: string; readonly other: string | null } {
  if (!nameZh || nameZh === name) return { main: name, other: null };
  return language === 'zh' ? { main: nameZh, other: name } : { main: name, other: nameZh };
}

/** The `lang` of a text that is in neither language for certain. */
export const langOf = (text: string): 'zh-Hans' | 'en' => (/[\u4e00-\u9fff]/.test(text) ? 'zh-Hans' : 'en');

/** A text in the language, else in the one there is. */
export const textIn = (en: string, zh: string | null | undefined, language: Language): string =>
  language === 'zh' && zh ? zh : en;
