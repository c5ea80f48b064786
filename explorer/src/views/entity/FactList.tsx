import type { ReactNode } from 'react';
import type { EntityNameFragment } from '../../../generated/graphql';
import type { Pages } from '../../api/use-pages';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Evidence, type EvidenceOf } from '../../parts/Evidence';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useScrollToAnchor } from '../../state/anchor';
import { useAnchor } from '../../state/url';
import { useReady } from './section';

interface FactListProps<N> {
  readonly pages: Pages<N>;
  readonly ready: () => void;
  /** What stands around the items. */
  readonly list: (items: ReactNode) => ReactNode;
  readonly item: (fact: N) => ReactNode;
}

/** Facts of one kind about an entity, as far as they have come. */
export function FactList<N>({ pages, ready, list, item }: FactListProps<N>) {
  useScrollToAnchor(pages.nodes !== undefined);
  useReady(pages.nodes?.length, ready);
  return (
    <>
      {pages.nodes && list(pages.nodes.map(item))}
      {pages.error && <ErrorState error={pages.error} retry={pages.retry} />}
      {!pages.nodes && !pages.error && <Loading />}
      <More pages={pages} />
    </>
  );
}

interface FactItemProps {
  readonly fact: EvidenceOf;
  /** What stands above its text. */
  readonly head: ReactNode;
  readonly text: string;
  /** All that it is about, and which of these the page is of. */
  readonly entities: readonly EntityNameFragment[];
  readonly of: string;
}

/** A fact with its evidence, whom else it is about, and its note. */
export function FactItem({ fact, head, text, entities, of }: FactItemProps) {
  const anchor = useAnchor();
  const others = entities.filter(({ id }) => id !== of);
  return (
    <li id={fact.id} className={fact.id === anchor ? 'pointed-at' : undefined}>
      {head}
      <p>
        {text} <Evidence fact={fact} />
      </p>
      {others.length > 0 && (
        <p className="with">
          {others.map((other) => (
            <EntityLink key={other.id} entity={other} short />
          ))}
        </p>
      )}
      {fact.note && <p className="note">{fact.note}</p>}
    </li>
  );
}
