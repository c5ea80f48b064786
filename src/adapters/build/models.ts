/** Models that have a row of their own: known ones, or new ones told apart from their namesakes. */
import type { Location } from '../adapter';
import type { Draft, NewEntity } from './draft';

/** A developer that is not known, as a mark that tells namesakes apart. */
export const unknownDeveloper = (name: string): string => `name:${name}`;

/** The ids of the companies that an unknown developer's name may mean. */
export const near = (draft: Draft, name: string): string[] =>
  draft.names.candidates('Company', name).map(({ id }) => id);

export interface ModelRow {
  readonly entity: NewEntity;
  /** Ids of known companies, and marks of unknown ones. */
  readonly developers: readonly string[];
  /** Companies near the names of unknown developers: one of them may be who is meant, so they speak against nothing. */
  readonly maybe?: readonly string[];
  /** The name of the first of them, for an id that another model has. */
  readonly qualifier?: string;
}

/** The id of the model: a known one's when its name is the same and its developers may be, else that of a new one. */
export function model(draft: Draft, { entity, developers, maybe = [], qualifier }: ModelRow, at: Location): string {
  const found = draft.names.find('Model', entity.name, [...developers, ...maybe]);
  if (found.outcome === 'known') {
    draft.names.addDevelopers(found.id, developers);
    return found.id;
  }
  const namesakes = draft.names.named('Model', entity.name);
  const id = draft.define('Model', entity, qualifier);
  if (namesakes.length > 0)
    draft.report.notice(at, `${id} is not ${namesakes.join(' or ')}, which has the same name and other developers.`);
  draft.names.addDevelopers(id, developers);
  return id;
}
