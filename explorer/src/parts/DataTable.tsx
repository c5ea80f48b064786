import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '../state/language';
import { useAnchor, useParam } from '../state/url';
import { download, toCsv } from './csv';
import './data-table.css';
import { ErrorState } from './ErrorState';

const words = {
  csv: ['Download as CSV', '下载 CSV'],
  sorted: [(header: string) => `Sort by ${header}`, (header: string) => `按${header}排序`],
} as const;

export interface Column<Row> {
  /** Names the column in the address of the page when it is sorted by. */
  readonly key: string;
  readonly header: string;
  /** Without it the column is in the download alone. */
  readonly cell?: (row: Row) => ReactNode;
  /** What to sort by; without it the column doesn't sort. Null comes last either way. */
  readonly sort?: (row: Row) => string | number | null;
  /** What the download has; without it the column is left out there. */
  readonly csv?: (row: Row) => string | number | null | undefined;
  readonly numeric?: boolean;
}

interface DataTableProps<Row> {
  /** Names the table in the address of the page, and the file that is downloaded. */
  readonly name: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** Also the anchor of the row: the id of its fact, where it is one. */
  readonly rowId: (row: Row) => string;
  /** Gets all rows, for the download, where `rows` are only those that came so far. */
  readonly whole?: (() => Promise<readonly Row[]>) | undefined;
}

/** A table that sorts by its heads, keeps the order in the address (`NAME.sort`, "-" before it for descending), and downloads. */
export function DataTable<Row>({ name, caption, columns, rows, rowId, whole }: DataTableProps<Row>) {
  const t = useWords(words);
  const [order, setOrder] = useParam(`${name}.sort`);
  const anchor = useAnchor();
  const descending = order.startsWith('-');
  const key = descending ? order.slice(1) : order;
  const shown = columns.filter(({ cell }) => cell);
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState<Error>();
  const inOrder = useMemo(() => {
    const by = columns.find((column) => column.key === key)?.sort;
    return (all: readonly Row[]) => (by ? [...all].sort(comparing(by, descending)) : all);
  }, [columns, key, descending]);
  const sorted = useMemo(() => inOrder(rows), [inOrder, rows]);
  const save = async () => {
    setSaving(true);
    setFault(undefined);
    try {
      const kept = columns.filter((column) => column.csv);
      const all = whole ? inOrder(await whole()) : sorted;
      const lines = all.map((row) => kept.map((column) => column.csv?.(row)));
      download(`${name}.csv`, 'text/csv;charset=utf-8', toCsv([kept.map(({ header }) => header), ...lines]));
    } catch (error) {
      setFault(error as Error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="data-table-scroll" tabIndex={0} aria-label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {shown.map((column) => {
                const active = column.key === key;
                return (
                  <th
                    key={column.key}
                    scope="col"
                    className={column.numeric ? 'numeric' : undefined}
                    aria-sort={active ? (descending ? 'descending' : 'ascending') : undefined}
                  >
                    {column.sort ? (
                      <button
                        type="button"
                        title={t.sorted(column.header)}
                        onClick={() => setOrder(active && !descending ? `-${column.key}` : column.key)}
                      >
                        {column.header}
                        <span aria-hidden="true">{active ? (descending ? ' ↓' : ' ↑') : ''}</span>
                      </button>
                    ) : (
                      column.header
                    )}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => {
              const id = rowId(row);
              return (
                <tr key={id} id={id} className={id === anchor ? 'pointed-at' : undefined}>
                  {shown.map((column) => (
                    <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                      {column.cell?.(row)}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p className="data-table-foot">
        <button type="button" className="link" disabled={saving} onClick={() => void save()}>
          {t.csv}
        </button>
      </p>
      {fault && <ErrorState error={fault} retry={() => void save()} />}
    </div>
  );
}

function comparing<Row>(by: (row: Row) => string | number | null, descending: boolean) {
  const factor = descending ? -1 : 1;
  return (a: Row, b: Row): number => {
    const [x, y] = [by(a), by(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'zh-Hans');
    return factor * order;
  };
}
