/** Organisations that cells mention: known ones, those that the user settled, or a line of the report. */
import { hasHan } from '../../search/pinyin';
import type { Location } from '../adapter';
import type { Draft } from './draft';

export interface Mention {
  readonly name: string;
  /** The word after "#", in lower case: "confident". */
  readonly tag?: string;
}

/** The names in a cell such as "OpenAI #likely, Microsoft #confident". */
export function mentions(cell: string): Mention[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const [, name = part, tag] = part.match(/^(.*?)\s*#(\w+)$/) ?? [];
      return { name: name.trim(), ...(tag === undefined ? {} : { tag: tag.toLowerCase() }) };
    });
}

/**
 * The company of that name; one is made only when the user's mapping says so. Otherwise undefined, and the report says
 * which `statement` is left out for it. `country` is the ISO code for a company that is made.
 */
export function company(
  draft: Draft,
  name: string,
  at: Location,
  statement: string,
  country?: string,
): string | undefined {
  const found = draft.names.find('Company', name);
  if (found.outcome === 'known') return found.id;
  if (found.outcome === 'new')
    return draft.define('Company', {
      name: found.name,
      ...(hasHan(found.name) ? { nameZh: found.name } : {}),
      ...(country ? { country } : {}),
    });
  draft.report.unresolved('Company', name, at, statement);
  return undefined;
}

/** A note for a company that the source has under another Latin name, which may be that of a part of it. */
export const namedAs = (draft: Draft, id: string, name: string): string | undefined =>
  draft.names.preferredName(id) === name || hasHan(name) ? undefined : `Named there as "${name}".`;
