import {
  type BrowseRowFragment,
  type EntityKind,
  ExplorerBrowseDocument,
  type ExplorerBrowseQuery,
  type ExplorerBrowseQueryVariables,
} from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { EmptyState } from '../../parts/EmptyState';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useWords } from '../../state/language';

const words = {
  none: ['The graph has none as of this date.', '截至该日期，图谱中没有此类实体。'],
} as const;

const flags = (kind: EntityKind) => ({
  company: kind === 'COMPANY',
  model: kind === 'MODEL',
  product: kind === 'PRODUCT',
  segment: kind === 'SEGMENT',
  datacenter: kind === 'DATACENTER',
  technology: kind === 'TECHNOLOGY',
  theme: kind === 'THEME',
  document: kind === 'DOCUMENT',
});

/** All entities of a kind, by name. */
export function Browse({ kind }: { readonly kind: EntityKind }) {
  const t = useWords(words);
  const pages = usePages<ExplorerBrowseQuery, ExplorerBrowseQueryVariables, BrowseRowFragment>(
    ExplorerBrowseDocument,
    { ...flags(kind), first: 100 },
    (data) =>
      data.companies ??
      data.models ??
      data.products ??
      data.segments ??
      data.datacenters ??
      data.technologies ??
      data.themes ??
      data.documents,
  );
  if (pages.error && !pages.nodes) return <ErrorState error={pages.error} retry={pages.retry} />;
  if (!pages.nodes) return <Loading />;
  if (pages.nodes.length === 0) return <EmptyState hint={t.none} />;
  return (
    <>
      <ul className="browse-list">
        {pages.nodes.map((entity) => (
          <li key={entity.id}>
            <EntityLink entity={entity} />
            {entity.description && <p className="muted">{entity.description}</p>}
          </li>
        ))}
      </ul>
      <More pages={pages} />
    </>
  );
}
