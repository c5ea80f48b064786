import { pick, useLanguage, useWords } from '../../state/language';
import { CERTAINTIES, KINDS_PLURAL } from '../../words/kinds';
import { namesIn } from '../../words/names';
import { RELATIONS } from '../../words/relations';
import './legend.css';
import type { Hidden } from './model';
import { type Counts } from './model';
import { certaintyToken, kindToken } from './palette';
import type { Facet } from './use-hidden';

const words = {
  kinds: ['Entities', '实体'],
  certainties: ['Certainty of links', '关联的确定性'],
  types: ['Links', '关联'],
  documents: ['Documents that state them', '来源文献'],
  legend: ['Legend and filters', '图例与筛选'],
} as const;

interface Row {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** The token of its colour. */
  readonly token?: string;
}

interface LegendProps {
  readonly counts: Counts;
  readonly hidden: Hidden;
  readonly toggle: (facet: Facet, value: string) => void;
}

/** What the colours mean, how many there are of each, and what is shown of it. */
export function Legend({ counts, hidden, toggle }: LegendProps) {
  const t = useWords(words);
  const language = useLanguage();
  const kinds = inOrder(KINDS_PLURAL, counts.kinds).map(({ value, count }) => ({
    value,
    count,
    name: pick(KINDS_PLURAL[value], language),
    token: kindToken(value),
  }));
  const certainties = inOrder(CERTAINTIES, counts.certainties).map(({ value, count }) => ({
    value,
    count,
    name: pick(CERTAINTIES[value].name, language),
    token: certaintyToken(value),
  }));
  const types = inOrder(RELATIONS, counts.types).map(({ value, count }) => ({
    value,
    count,
    name: pick(RELATIONS[value].out, language),
  }));
  const documents = [...counts.documents]
    .map(([value, { count, ...names }]) => ({ value, count, name: namesIn(names, language).main }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
  const facets: readonly { readonly facet: Facet; readonly rows: readonly Row[]; readonly shape?: string }[] = [
    { facet: 'kinds', rows: kinds, shape: 'disc' },
    { facet: 'certainties', rows: certainties, shape: 'line' },
    { facet: 'types', rows: types },
    { facet: 'documents', rows: documents },
  ];
  return (
    <details className="legend no-print" open={window.matchMedia('(width >= 1000px)').matches}>
      <summary>{t.legend}</summary>
      {facets.map(({ facet, rows, shape }) => (
        <fieldset key={facet} className="legend-facet">
          <legend>{t[facet]}</legend>
          {rows.map(({ value, name, count, token }) => (
            <label key={value}>
              <input type="checkbox" checked={!hidden[facet].has(value)} onChange={() => toggle(facet, value)} />
              {token && <span className={`legend-${shape}`} style={{ background: `var(${token})` }} />}
              <span className="legend-name">{name}</span>
              <span className="muted">{count}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}

/** Those that occur, in the order of a table of words. */
function inOrder<K extends string>(table: Readonly<Record<K, unknown>>, counts: ReadonlyMap<K, number>) {
  return (Object.keys(table) as K[]).flatMap((value) => {
    const count = counts.get(value);
    return count ? [{ value, count }] : [];
  });
}
