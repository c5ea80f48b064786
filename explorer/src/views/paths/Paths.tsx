import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { ExplorerPathEndsDocument, ExplorerPathsDocument, type ExplorerPathsQuery } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { EmptyState } from '../../parts/EmptyState';
import { EntityPicker } from '../../parts/EntityPicker';
import { ErrorState } from '../../parts/ErrorState';
import { Loading } from '../../parts/Loading';
import { useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useHref, useParam } from '../../state/url';
import type { Named } from '../../words/names';
import './paths.css';
import { Ways } from './Ways';

const words = {
  title: ['Paths', '路径'],
  from: ['From', '起点'],
  to: ['To', '终点'],
  most: ['Links at most', '最多关联数'],
  swap: ['Swap', '互换'],
  hint: [
    'Choose two entities to see how the sources link them: the surest way first, each link with its evidence.',
    '选择两个实体，查看来源如何将其关联：最可靠的路径在前，每条关联均附依据。',
  ],
  none: [
    (n: number) => `No way of at most ${n} links leads from one to the other. Allow more, or choose others.`,
    (n: number) => `两者之间没有不超过 ${n} 条关联的路径。可增加上限，或选择其他实体。`,
  ],
} as const;

/** As many links as the API goes over. */
const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const USUAL = 6;

type End = Named & { readonly id: string };

/** How two entities are linked, drawn and hop by hop. */
export default function Paths() {
  const t = useWords(words);
  const href = useHref();
  const [, navigate] = useLocation();
  const [from] = useParam('from');
  const [to] = useParam('to');
  const [param, setMost] = useParam('most');
  const most = LENGTHS.find((length) => String(length) === param) ?? USUAL;
  const ids = [from, to].filter(Boolean);
  const ends = useAsk(ExplorerPathEndsDocument, ids.length > 0 ? { ids } : null);
  const asked = useAsk(ExplorerPathsDocument, from && to ? { from, to, maxLength: most } : null);
  const find = (id: string) =>
    ends.data?.nodes.find((node): node is End & typeof node => node !== null && 'kind' in node && node.id === id);
  useTitle(t.title);
  const error = asked.error ?? ends.error;
  // Other ends have other ways: the one that was chosen, and what was selected of it, goes.
  const go = (ends: { readonly from: string; readonly to: string }) =>
    navigate(href('/paths', { ...ends, most: param }));
  return (
    <div className="page paths">
      <h1>{t.title}</h1>
      <div className="paths-ends no-print">
        <EntityPicker beside label={t.from} chosen={find(from)} choose={(id) => go({ from: id, to })} />
        <button
          type="button"
          aria-label={t.swap}
          title={t.swap}
          disabled={!from || !to}
          onClick={() => go({ from: to, to: from })}
        >
          ⇄
        </button>
        <EntityPicker beside label={t.to} chosen={find(to)} choose={(id) => go({ from, to: id })} />
        <label className="paths-most">
          {t.most}{' '}
          <select value={most} onChange={(event) => setMost(event.target.value)}>
            {LENGTHS.map((length) => (
              <option key={length}>{length}</option>
            ))}
          </select>
        </label>
      </div>
      {error && <ErrorState error={error} retry={asked.error ? asked.retry : ends.retry} />}
      {!from || !to ? <EmptyState hint={t.hint} /> : !error && <Found asked={asked} most={most} />}
    </div>
  );
}

function Found({
  asked,
  most,
}: {
  readonly asked: { readonly data: ExplorerPathsQuery | undefined; readonly stale: boolean };
  readonly most: number;
}) {
  const t = useWords(words);
  const ways = useMemo(() => asked.data?.paths, [asked.data]);
  if (!ways || asked.stale) return <Loading />;
  if (ways.length === 0) return <EmptyState hint={t.none(most)} />;
  return <Ways ways={ways} />;
}
