import { lazy, Suspense, useMemo } from 'react';
import { type Certainty, ExplorerRevenueDocument, type RevenueRowFragment } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { DataTable } from '../../parts/DataTable';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { Loading } from '../../parts/Loading';
import { useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useParam } from '../../state/url';
import { columnsFor } from './columns';
import { Filters } from './Filters';
import './revenue.css';
import { columnWords, words } from './words';

const Sankey = lazy(() => import('./Sankey'));

/** The largest page that the API gives. */
const PAGE = 100;

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
      first: PAGE,
    },
    ({ revenuePaths }) => revenuePaths,
  );
  const loaded = pages.nodes;
  const rows = useMemo(
    () => (loaded ?? []).filter((row) => fits(row, certainty as Certainty | '', reported)),
    [loaded, certainty, reported],
  );
  const columns = useMemo(() => columnsFor(heads, language), [heads, language]);
  return (
    <div className="page revenue">
      <header>
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </header>
      <Filters rows={loaded ?? []} />
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      {!loaded && !pages.error && <Loading />}
      {loaded && rows.length === 0 && <EmptyState hint={t.none} />}
      {rows.length > 0 && (
        <>
          <p role="status">{t.summary(rows.length, rows.filter(({ revenue }) => revenue).length)}</p>
          <figure className="revenue-flow">
            <Suspense fallback={<Loading />}>
              <Sankey rows={rows} />
            </Suspense>
            <figcaption className="muted">{t.width}</figcaption>
          </figure>
          <DataTable name="revenue" caption={t.table} columns={columns} rows={rows} rowId={rowId} />
        </>
      )}
      {pages.more && (
        <p className="more no-print">
          <button type="button" onClick={pages.more} disabled={pages.loadingMore}>
            {pages.loadingMore ? t.loading : t.more(loaded?.length ?? 0)}
          </button>
        </p>
      )}
    </div>
  );
}

function fits(row: RevenueRowFragment, certainty: Certainty | '', reported: string): boolean {
  if (certainty && row.certainty !== certainty) return false;
  if (reported === 'reported') return row.revenue != null;
  return reported !== 'none' || row.revenue == null;
}
