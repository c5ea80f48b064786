import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Both, type Language, pick } from '../words/language';
import { readPreference, savePreference } from './storage';
import { useParam } from './url';

export { type Both, type Language, pick };

interface Chosen {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}
const LanguageContext = createContext<Chosen>({ language: 'en', choose: () => {} });

const isLanguage = (value: string | null): value is Language => value === 'en' || value === 'zh';

/** That of the address, else the one chosen here before, else the browser's. */
function languageFor(param: string): Language {
  if (isLanguage(param)) return param;
  const saved = readPreference('language');
  if (isLanguage(saved)) return saved;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [param, setParam] = useParam('lang');
  const language = languageFor(param);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
  }, [language]);
  const chosen = useMemo<Chosen>(() => {
    const choose = (next: Language) => {
      savePreference('language', next);
      setParam(next);
    };
    return { language, choose };
  }, [language, setParam]);
  return <LanguageContext.Provider value={chosen}>{children}</LanguageContext.Provider>;
}

export const useLanguage = (): Language => useContext(LanguageContext).language;
export const useChooseLanguage = (): Chosen['choose'] => useContext(LanguageContext).choose;

type Word = string | ((...values: never[]) => string);
type Table = Readonly<Record<string, Both<Word>>>;
type Picked<T extends Table> = { readonly [K in keyof T]: T[K][0] };

/**
 * The words of a component in the language of the page. Its table stands beside the component, each word in both
 * languages: `{ sources: [(n: number) => `${n} sources`, (n: number) => `${n} 个来源`] }`.
 */
export function useWords<T extends Table>(table: T): Picked<T> {
  const language = useLanguage();
  return useMemo(
    () => Object.fromEntries(Object.entries(table).map(([name, both]) => [name, pick(both, language)])) as Picked<T>,
    [table, language],
  );
}
