import { ExplorerFactDocument, type ExplorerFactQuery } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { EvidenceDetail } from '../../parts/Evidence';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { useAsOf } from '../../state/as-of';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import type { ViewProps } from '../table';
import './fact.css';
import { OverTime } from './OverTime';
import { Said } from './Said';
import { sentence } from './sentence';
import { WhereItStands } from './WhereItStands';

export type FactNode = Extract<NonNullable<ExplorerFactQuery['node']>, { certainty: unknown }>;

const words = {
  none: ['There is no such fact', '没有这条事实'],
  noneHint: [
    'The graph has no statement with this id: it may have been in an earlier version of its source.',
    '图谱中没有此 id 的陈述：它可能出自来源的较早版本。',
  ],
  notThen: ['No source had said it by the date that the page is set to.', '在页面所选日期之前，还没有来源这样说过。'],
  home: ['To the overview', '前往概览'],
  evidence: ['Evidence', '依据'],
  retracted: [
    (on: string | null) => `Taken back${on ? ` on ${on}` : ''}; it counts no longer.`,
    (on: string | null) => `已${on ? `于 ${on} ` : ''}撤回，不再有效。`,
  ],
  superseded: [
    (date: string) => `A later statement took its place on ${date}.`,
    (date: string) => `自 ${date} 起被较新的陈述取代。`,
  ],
} as const;

/** One statement by itself, to link to: what it says, and all of its evidence. */
export default function Fact({ params }: ViewProps) {
  const id = params['*'] ?? '';
  const t = useWords(words);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const { data, stale, loading, error, retry } = useAsk(ExplorerFactDocument, { id });
  const node = stale ? undefined : data?.node;
  const fact = node && 'certainty' in node ? (node as FactNode) : undefined;
  const title = fact && sentence(fact, language);
  useTitle(title);
  if (error && !fact)
    return (
      <div className="page">
        <ErrorState whole error={error} retry={retry} />
      </div>
    );
  if (!fact && loading) return <Loading />;
  if (!fact)
    return (
      <div className="page">
        <h1>{t.none}</h1>
        <EmptyState hint={asOf ? t.notThen : t.noneHint}>
          <Go to="/">{t.home}</Go>
        </EmptyState>
      </div>
    );
  const supersededOn = 'supersededOn' in fact ? fact.supersededOn : null;
  return (
    <article className="page fact">
      <Said fact={fact} title={title ?? ''} />
      {fact.retraction && (
        <p className="note fact-retracted" role="note">
          {t.retracted(fact.retraction.write?.at.slice(0, 10) ?? null)} {fact.retraction.reason}
        </p>
      )}
      {supersededOn && (
        <p className="note" role="note">
          {t.superseded(supersededOn)}
        </p>
      )}
      <section aria-labelledby="evidence">
        <h2 id="evidence">{t.evidence}</h2>
        <div className="fact-card">
          <EvidenceDetail fact={fact} />
        </div>
      </section>
      {fact.__typename === 'Metric' && <OverTime id={fact.id} points={fact.series.nodes} />}
      <WhereItStands fact={fact} />
      <p className="muted fact-id">
        <code>{fact.id}</code>
      </p>
    </article>
  );
}
