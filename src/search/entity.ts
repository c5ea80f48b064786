/** An entity as the search sees it. */
import { type Spelling, spellings } from './spelling';
import { keptPhrase, type Phrase } from './words';

export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string | null;
  readonly aliases: readonly string[];
  readonly description?: string | null;
  /** Where shares of it are listed, as EXCHANGE:SYMBOL; found like aliases. */
  readonly tickers?: unknown;
  /** As `pinyinOf` gives it for the names. */
  readonly pinyin?: unknown;
}

/** What people type for a listed company: the symbol alone, or with its exchange. */
export const tickerNames = (tickers: unknown): string[] =>
  Array.isArray(tickers) ? tickers.flatMap((ticker: string) => [ticker, ticker.slice(ticker.indexOf(':') + 1)]) : [];

export interface Name extends Phrase {
  /** A preferred name, rather than an alias or a ticker. */
  readonly preferred: boolean;
}

const named = (text: string, preferred: boolean): Name => ({ ...keptPhrase(text), preferred });

export function namesOf({ name, nameZh, aliases, tickers }: Searchable): Name[] {
  return [
    ...[name, nameZh ?? ''].map((text) => named(text, true)),
    ...[...aliases, ...tickerNames(tickers)].map((text) => named(text, false)),
  ];
}

/** How the Chinese ones of its names are typed. */
export const spellingsOf = ({ pinyin }: Searchable, names: readonly Name[]): { name: Name; spelling: Spelling }[] =>
  spellings(names, pinyin);
