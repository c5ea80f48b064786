import { useEffect } from 'react';
import { type EntityKind, ExplorerNeighborhoodDocument, type RelationType } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { KINDS } from '../../words/kinds';
import { RELATIONS } from '../../words/relations';
import type { Hidden, Part } from './model';

export interface Answer extends Part {
  readonly truncated: boolean;
}

/** What came of a question: an answer, or why there is none. */
export type Came = Answer | { readonly error: Error; readonly retry: () => void };

interface NeighborhoodProps {
  readonly id: string;
  /** The most entities. */
  readonly limit: number;
  readonly hidden: Hidden;
  readonly give: (id: string, came: Came) => void;
}

/**
 * Asks for what is around an entity, and shows nothing itself. Of one that has more around it than the limit, it asks again
 * for what the filters leave, which may be none of those that came first.
 */
export function Neighborhood({ id, limit, hidden, give }: NeighborhoodProps) {
  const all = useAsk(ExplorerNeighborhoodDocument, { id, limit });
  const answer = all.data?.neighborhood;
  const kinds = (Object.keys(KINDS) as EntityKind[]).filter((kind) => !hidden.kinds.has(kind));
  const types = (Object.keys(RELATIONS) as RelationType[]).filter((type) => !hidden.types.has(type));
  const narrowed = answer?.truncated && hidden.kinds.size + hidden.types.size > 0 && kinds.length * types.length > 0;
  const rest = useAsk(ExplorerNeighborhoodDocument, narrowed ? { id, limit, kinds, types } : null);
  const more = narrowed ? rest.data?.neighborhood : undefined;
  const error = all.error ?? rest.error;
  const { retry } = all.error ? all : rest;
  // biome-ignore lint/correctness/useExhaustiveDependencies: retry is made anew each time
  useEffect(() => {
    if (error) give(id, { error, retry });
    else if (answer)
      give(id, {
        entities: [...answer.entities, ...(more?.entities ?? [])],
        relations: [...answer.relations, ...(more?.relations ?? [])],
        truncated: more?.truncated ?? answer.truncated,
      });
  }, [id, answer, more, error, give]);
  return null;
}
