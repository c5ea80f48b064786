import { lazy, Suspense, useMemo } from 'react';
import { type Certainty, ExplorerRevenueDocument, type RevenueRowFragment } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { DataTable } from '../../parts/DataTable';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useParam } from '../../state/url';
import { CERTAINTIES } from '../../words/kinds';
import { columnsFor } from './columns';
import { Filters } from './Filters';
import './revenue.css';
import { columnWords, words } from './words';

const Sankey = lazy(() => import('./Sankey'));

/** The largest page that the API gives. */
const PAGE = 100;

/** What the address says of revenue, as the API is asked. */
const REPORTED: Readonly<Record<string, boolean>> = { reported: true, none: false };

const isCertainty = (text: string): text is Certainty => Object.hasOwn(CERTAINTIES, text);

/** Each hop has an id of its own, so that the way has one too. */
const rowId = ({ relations, company }: RevenueRowFragment) =>
  [...relations.map(({ id }) => id), company.id].join('+').replaceAll(' ', '');

/** Which model powers which product, and which revenue is reported where that product sits. */
export default function Revenue() {
  const t = useWords(words);
  const heads = useWords(columnWords);
  const language = useLanguage();
  const [model] = useParam('model');
  const [product] = useParam('product');
  const [segment] = useParam('segment');
  const [company] = useParam('company');
  const [certainty] = useParam('certainty');
  const [reported] = useParam('revenue');
  useTitle(t.title);
  const pages = usePages(
    ExplorerRevenueDocument,
    {
      model: model || null,
      product: product || null,
      segment: segment || null,
      company: company || null,
      certainty: isCertainty(certainty) ? { eq: certainty } : null,
      reported: REPORTED[reported] ?? null,
      first: PAGE,
    },
    ({ revenuePaths }) => revenuePaths,
  );
  const rows = pages.nodes;
  const columns = useMemo(() => columnsFor(heads, language), [heads, language]);
  return (
    <div className="page revenue">
      <header>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <Filters rows={rows ?? []} />
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      {!rows && !pages.error && <Loading />}
      {rows?.length === 0 && <EmptyState hint={t.none} />}
      {rows && rows.length > 0 && (
        <>
          <p role="status">{t.summary(rows.length, rows.filter(({ revenue }) => revenue).length)}</p>
          <figure className="revenue-flow">
            <Suspense fallback={<Loading />}>
              <Sankey rows={rows} />
            </Suspense>
            <figcaption className="muted">{t.width}</figcaption>
          </figure>
          <DataTable
            name="revenue"
            caption={t.table}
            columns={columns}
            rows={rows}
            rowId={rowId}
            whole={pages.more && pages.whole}
          />
        </>
      )}
      <More pages={pages} />
    </div>
  );
}
