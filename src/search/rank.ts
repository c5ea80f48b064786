/**
 * The order of search results. The database only proposes candidates; the score is worked out here, from the names
 * and the description alone, so that every database gives the same order.
 */
import { fold } from './tokens';

export interface Searchable {
  readonly id: string;
  readonly name: string;
  readonly nameZh?: string | null;
  readonly aliases: readonly string[];
  readonly description?: string | null;
  /** Where shares of it are listed, as EXCHANGE:SYMBOL; found like aliases. */
  readonly tickers?: unknown;
}

/** What people type for a listed company: the symbol alone, or with its exchange. */
export const tickerNames = (tickers: unknown): string[] =>
  Array.isArray(tickers) ? tickers.flatMap((ticker: string) => [ticker, ticker.slice(ticker.indexOf(':') + 1)]) : [];

const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const squeeze = (text: string): string => words(text).join(' ');

/** How well one name answers the query, from 0 to 1. Both are folded and squeezed. */
function nameScore(name: string, query: string): number {
  if (name === query) return 1;
  const share = Math.min(1, query.length / Math.max(1, name.length));
  if (name.startsWith(query)) return 0.8 + 0.1 * share;
  if (words(name).some((word) => word.startsWith(query))) return 0.7 + 0.1 * share;
  if (name.includes(query)) return 0.6 + 0.1 * share;
  const parts = words(query);
  const hits = parts.filter((part) => name.includes(part)).length;
  if (hits === parts.length && hits > 0) return 0.5 + 0.1 * share;
  return (0.4 * hits) / Math.max(1, parts.length);
}

/** How well an entity answers the query, from 0 (not at all) to 1 (a preferred name is the query). */
export function score(entity: Searchable, text: string): number {
  const query = squeeze(fold(text));
  if (query === '') return 0;
  const of = (name: string): number => nameScore(squeeze(fold(name)), query);
  const preferred = Math.max(of(entity.name), entity.nameZh ? of(entity.nameZh) : 0);
  const alias = Math.max(0, ...[...entity.aliases, ...tickerNames(entity.tickers)].map(of)) * 0.97;
  const description = squeeze(fold(entity.description ?? ''));
  const described = description.includes(query)
    ? 0.3
    : (0.2 * words(query).filter((word) => description.includes(word)).length) / Math.max(1, words(query).length);
  return Math.round(Math.max(preferred, alias, described) * 1000) / 1000;
}
