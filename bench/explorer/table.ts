import { median } from '../measure/statistics';
import type { Visit } from './visit';

const ms = (values: readonly number[]): string => `${median(values).toFixed(0)} (${Math.max(...values).toFixed(0)})`;

/** The visits as a Markdown table: a row for each address and state of the cache. */
export function tableOf(visits: readonly Visit[]): string {
  const groups = new Map<string, Visit[]>();
  for (const visit of visits) {
    const key = `${visit.name} | ${visit.cache}`;
    groups.set(key, [...(groups.get(key) ?? []), visit]);
  }
  return [
    '| Page | Cache | First painted, ms | Interactive, ms | First result of a search, ms | Requests | kB |',
    '|---|---|--:|--:|--:|--:|--:|',
    ...[...groups].map(([key, of]) => {
      const all = (name: 'painted' | 'interactive' | 'found' | 'requests' | 'bytes') => of.map((visit) => visit[name]);
      const cells = [ms(all('painted')), ms(all('interactive')), ms(all('found')), median(all('requests'))];
      return `| ${key} | ${cells.join(' | ')} | ${(median(all('bytes')) / 1000).toFixed(0)} |`;
    }),
  ].join('\n');
}
