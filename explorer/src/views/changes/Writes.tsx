import { useMemo } from 'react';
import { ExplorerWriteDocument, ExplorerWritesDocument, type ExplorerWritesQuery } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { usePages } from '../../api/use-pages';
import { type Column, DataTable } from '../../parts/DataTable';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { Popover } from '../../parts/Popover';
import { pick, useLanguage, useWords } from '../../state/language';
import { entityPath, factPath } from '../../state/url';
import { ACTIONS } from './actions';

const words = {
  caption: ['Writes', '写入记录'],
  hint: [
    'When is the moment of writing, whatever the day of the document. The record is that of today, whatever date the page is set to.',
    '时间是写入的时刻，与文献日期无关。无论页面设为哪个日期，记录都截至今天。',
  ],
  none: ['Nothing was written in this time. Widen the span.', '这段时间没有写入记录。请放宽日期范围。'],
  at: ['When (UTC)', '时间（UTC）'],
  by: ['By', '写入者'],
  action: ['What', '操作'],
  bundle: ['Bundle', '数据包'],
  added: ['Added', '新增'],
  changed: ['Changed', '修改'],
  removed: ['Removed', '移除'],
  reason: ['Reason', '原因'],
  touched: ['Touched', '涉及内容'],
  open: ['Show', '查看'],
  openLabel: [(at: string) => `Show what the write of ${at} touched`, (at: string) => `查看 ${at} 写入所涉及的内容`],
  truncated: [
    (shown: number, count: number) => `The first ${shown} of ${count}.`,
    (shown: number, count: number) => `共 ${count} 项，仅列出前 ${shown} 项。`,
  ],
  nothing: ['Nothing.', '无。'],
} as const;

type Write = ExplorerWritesQuery['writes']['nodes'][number];

const PAGE = 50;

interface WritesProps {
  readonly since: string;
  readonly until: string;
}

/** "2026-02-01 08:30:05", as the record has it. */
const moment = (at: string): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');

/** Who wrote what into the graph, and when. */
export function Writes({ since, until }: WritesProps) {
  const t = useWords(words);
  const language = useLanguage();
  const pages = usePages(
    ExplorerWritesDocument,
    {
      since: since ? `${since}T00:00:00.000Z` : null,
      until: until ? `${until}T23:59:59.999Z` : null,
      first: PAGE,
    },
    ({ writes }) => writes,
  );
  const columns = useMemo<readonly Column<Write>[]>(() => {
    const text = (key: 'by' | 'bundle' | 'reason', header: string): Column<Write> => ({
      key,
      header,
      sort: (row) => row[key] ?? null,
      csv: (row) => row[key],
      cell: (row) => row[key] ?? '',
    });
    const count = (key: 'added' | 'changed' | 'removed', header: string): Column<Write> => ({
      key,
      header,
      numeric: true,
      sort: (row) => row[key].count,
      csv: (row) => row[key].count,
      cell: (row) => row[key].count,
    });
    const action = (row: Write) => pick(ACTIONS[row.action], language);
    return [
      {
        key: 'at',
        header: t.at,
        sort: ({ at }) => at,
        csv: ({ at }) => at,
        cell: ({ at }) => (
          <time dateTime={at} className="nowrap">
            {moment(at)}
          </time>
        ),
      },
      text('by', t.by),
      { key: 'action', header: t.action, sort: action, csv: action, cell: action },
      text('bundle', t.bundle),
      count('added', t.added),
      count('changed', t.changed),
      count('removed', t.removed),
      text('reason', t.reason),
      {
        key: 'touched',
        header: t.touched,
        cell: ({ at }) => (
          <Popover label={t.openLabel(moment(at))} opener={t.open} openerClass="changes-open">
            {() => <Touched at={at} />}
          </Popover>
        ),
      },
    ];
  }, [t, language]);
  if (pages.error && !pages.nodes) return <ErrorState error={pages.error} retry={pages.retry} />;
  if (!pages.nodes) return <Loading />;
  return (
    <>
      <p className="muted">{t.hint}</p>
      {pages.nodes.length === 0 ? (
        <EmptyState hint={t.none} />
      ) : (
        <DataTable name="writes" caption={t.caption} columns={columns} rows={pages.nodes} rowId={({ id }) => id} />
      )}
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      <More pages={pages} />
    </>
  );
}

const STATEMENT = /^(relation|metric|event|claim):/;

/** Which entities, measures and statements a write was about. */
function Touched({ at }: { readonly at: string }) {
  const t = useWords(words);
  const { data, error, retry } = useAsk(ExplorerWriteDocument, { at });
  if (error) return <ErrorState error={error} retry={retry} />;
  const [write] = data?.writes.nodes ?? [];
  if (!write) return <Loading />;
  const groups = (['added', 'changed', 'removed'] as const).filter((group) => write[group].count > 0);
  if (groups.length === 0) return <p>{t.nothing}</p>;
  return groups.map((group) => {
    const { count, ids, truncated } = write[group];
    return (
      <section key={group} className="changes-touched" aria-label={t[group]}>
        <h3>
          {t[group]} <span className="muted">{count}</span>
        </h3>
        {truncated && <p className="muted">{t.truncated(ids.length, count)}</p>}
        <ul>
          {ids.map((id) => (
            <li key={id}>
              {group === 'removed' || id.startsWith('measure:') ? (
                id
              ) : (
                <Go to={STATEMENT.test(id) ? factPath(id) : entityPath(id)}>{id}</Go>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
