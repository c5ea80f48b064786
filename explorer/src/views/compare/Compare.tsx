import { lazy, Suspense, useMemo } from 'react';
import { ExplorerCompareDocument, ExplorerCompareMeasuresDocument, type GrowthBasis } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { Loading } from '../../parts/Loading';
import { useAsOf } from '../../state/as-of';
import { useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useParam } from '../../state/url';
import './compare.css';
import { BASES, Choices } from './Choices';
import { type CompareMetric, growthPanels, levelPanels } from './panels';
import { CompareTable } from './Table';
import { MOST_MEASURES, MOST_SUBJECTS, useList } from './use-list';

const Panels = lazy(() => import('./Panels'));

const words = {
  title: ['Compare', '对比'],
  lead: [
    'Figures of companies, segments, products and models side by side. One drawing holds one unit and periods of one length; what a source states and what is worked out here are told apart.',
    '并列对比公司、分部、产品与模型的数据。每幅图只含一种单位和同样长度的时期；来源给出的与此处计算的分别标明。',
  ],
  noSubjects: [
    'Choose what to compare: type the name of a company, a segment, a product or a model above.',
    '请在上方输入公司、分部、产品或模型的名称，选择对比对象。',
  ],
  noMeasures: ['No source gives a figure of any of these. Choose others.', '没有来源给出这些对象的数据。请另选对象。'],
  noneThen: [
    'As of this date no source gives a figure of any of these. Choose others, or a later date.',
    '截至该日期，没有来源给出这些对象的数据。请另选对象，或选择更晚的日期。',
  ],
} as const;

/** The cloud businesses of the first report. */
const DEFAULT_SUBJECTS = ['segment:baidu-ai-cloud', 'segment:alibaba-cloud', 'segment:iflytek-open-platform'];
/** What is shown first of these, where they have it. */
const FIRST_MEASURE = 'measure:revenue';
/** Of those that have no such figures, so many measures are shown first. */
const FIRST_MEASURES = 3;

/** Figures side by side. */
export default function Compare() {
  const t = useWords(words);
  const [asOf] = useAsOf();
  useTitle(t.title);
  const subjects = useList('subjects', MOST_SUBJECTS, DEFAULT_SUBJECTS);
  const choice = useAsk(
    ExplorerCompareMeasuresDocument,
    subjects.items.length > 0 ? { subjects: [...subjects.items] } : null,
  );
  const available = choice.data?.measures.nodes ?? [];
  const first = available.some(({ id }) => id === FIRST_MEASURE)
    ? [FIRST_MEASURE]
    : available.slice(0, FIRST_MEASURES).map(({ id }) => id);
  const measures = useList('measures', MOST_MEASURES, first);
  const [period] = useParam('period');
  const [basisParam] = useParam('basis');
  const basis: GrowthBasis = BASES.find((one) => one === basisParam) ?? 'YEAR_ON_YEAR';
  const asking = subjects.items.length > 0 && measures.items.length > 0 && !choice.stale;
  const { data, error, retry } = useAsk(
    ExplorerCompareDocument,
    asking ? { subjects: [...subjects.items], measures: [...measures.items], period: period || null, basis } : null,
  );
  const rows = useMemo(() => data?.compare ?? [], [data]);
  const levels = useMemo(() => levelPanels(rows, period === ''), [rows, period]);
  const growths = useMemo(() => growthPanels(rows), [rows]);
  const fault = error ?? choice.error;
  return (
    <div className="page compare">
      <header>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <Choices
        subjects={subjects}
        measures={measures}
        available={available}
        periods={[...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ metric }) => periodsOf(metric))))]}
        basis={basis}
      />
      {fault && <ErrorState error={fault} retry={error ? retry : choice.retry} />}
      {!fault && subjects.items.length === 0 && <EmptyState hint={t.noSubjects} />}
      {!fault && subjects.items.length > 0 && choice.data && !choice.stale && available.length === 0 && (
        <EmptyState hint={asOf ? t.noneThen : t.noMeasures} />
      )}
      {!fault && (choice.stale ? subjects.items.length > 0 : asking && !data) && <Loading />}
      {asking && data && rows.length > 0 && (
        <>
          <Suspense fallback={<Loading />}>
            <Panels levels={levels} growths={growths} basis={basis} />
          </Suspense>
          <CompareTable rows={rows} basis={basis} />
        </>
      )}
    </div>
  );
}

/** The periods that a figure is known for. */
const periodsOf = (metric: CompareMetric | null | undefined): string[] =>
  metric ? [metric, ...metric.series.nodes].flatMap(({ period }) => (period ? [period.label] : [])) : [];
