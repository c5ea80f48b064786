/** An entity as the search sees it. */
import { createRecent } from '../recent';
import { type Spelling, spellings } from './spelling';
import { type Phrase, phrase } from './words';

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

const named = (text: string, preferred: boolean): Name => ({ ...phrase(text), preferred });

const READ = ['name', 'nameZh', 'description', 'aliases', 'tickers', 'pinyin'] as const;

const same = (a: unknown, b: unknown): boolean =>
  (a ?? null) === (b ?? null) ||
  (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => item === b[i]));

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? value.length : Array.isArray(value) ? value.join('').length : 0;

/** The words of an entity, cut once: a search looks at hundreds of entities, and the next one at many of the same. */
export class Words {
  readonly names: readonly Name[];
  private inPinyin: readonly { readonly name: Name; readonly spelling: Spelling }[] | undefined;
  private described: Phrase | undefined;

  constructor(private readonly entity: Searchable) {
    const { name, nameZh, aliases, tickers } = entity;
    this.names = [
      ...[name, nameZh ?? ''].map((text) => named(text, true)),
      ...[...aliases, ...tickerNames(tickers)].map((text) => named(text, false)),
    ];
  }

  /** Whether the entity reads as it did. */
  isOf(entity: Searchable): boolean {
    return READ.every((key) => same(this.entity[key], entity[key]));
  }

  /** In characters. */
  get size(): number {
    return READ.reduce((sum, key) => sum + lengthOf(this.entity[key]), 0);
  }

  /** How the Chinese ones of the names are typed. */
  get spellings(): readonly { readonly name: Name; readonly spelling: Spelling }[] {
    this.inPinyin ??= spellings(this.names, this.entity.pinyin);
    return this.inPinyin;
  }

  get description(): Phrase {
    this.described ??= phrase(this.entity.description ?? '');
    return this.described;
  }
}

/** Characters of entities whose words are kept, in some ten times the memory. */
const MOST_KEPT = 600_000;
const kept = createRecent<Words>(MOST_KEPT, (_, { size }) => size);

export function wordsOf(entity: Searchable): Words {
  const known = kept.get(entity.id);
  if (known?.isOf(entity)) return known;
  const words = new Words(entity);
  kept.set(entity.id, words);
  return words;
}
