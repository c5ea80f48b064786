import type { EntityKind } from '../../generated/graphql';
import { pick, useLanguage } from '../state/language';
import { entityPath } from '../state/url';
import { KINDS } from '../words/kinds';
import { langOf, type Named, namesIn } from '../words/names';
import { Go } from './Go';

interface EntityLinkProps {
  readonly entity: Named & { readonly id: string; readonly kind?: EntityKind };
  /** Whether its kind stands before it, for lists of several kinds. */
  readonly withKind?: boolean;
  /** Leaves the name in the other language out, where room is short. */
  readonly short?: boolean;
}

/** An entity's name, leading to its page: in the language of the page, with the other beside it. */
export function EntityLink({ entity, withKind = false, short = false }: EntityLinkProps) {
  const language = useLanguage();
  const { main, other } = namesIn(entity, language);
  return (
    <span className="entity-link">
      {withKind && entity.kind && <span className="kind">{pick(KINDS[entity.kind], language)}</span>}
      <Go to={entityPath(entity.id)} lang={langOf(main)}>
        {main}
      </Go>
      {!short && other && (
        <span className="other-name" lang={langOf(other)}>
          {other}
        </span>
      )}
    </span>
  );
}
