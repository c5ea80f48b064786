/** The statements of a document in the order of its parts. */
import type { StatementLineFragment } from '../../../generated/graphql';

export interface Place {
  /** Within the section: "bullet 2 (Baidu applications), item 1"; '' for the section itself. */
  readonly locator: string;
  readonly statements: readonly StatementLineFragment[];
}

export interface Section {
  /** "Part 1", "Chart 3", "Title". */
  readonly name: string;
  readonly count: number;
  readonly places: readonly Place[];
}

/** Locators name the part first, then the place in it: "Part 1, bullet 4 (Tencent), item 3". */
const splitLocator = (locator: string): readonly [section: string, place: string] => {
  const [, section = locator, place = ''] = /^([^,，]+)[,，]\s*(.*)$/.exec(locator) ?? [];
  return [section.trim(), place.trim()];
};

const inOrder = new Intl.Collator('en', { numeric: true }).compare;

/** By section and place, as people count: "item 2" before "item 10". What is said at several places stands at each. */
export function byPlace(document: string, statements: readonly StatementLineFragment[]): Section[] {
  const sections = new Map<string, Map<string, StatementLineFragment[]>>();
  for (const statement of statements)
    for (const citation of statement.citations) {
      if (citation.document.id !== document) continue;
      const [name, place] = splitLocator(citation.locator);
      const places = sections.get(name) ?? new Map<string, StatementLineFragment[]>();
      sections.set(name, places);
      places.set(place, [...(places.get(place) ?? []), statement]);
    }
  return [...sections]
    .map(([name, places]) => ({
      name,
      count: [...places.values()].reduce((count, { length }) => count + length, 0),
      places: [...places]
        .map(([locator, some]) => ({ locator, statements: some }))
        .sort((a, b) => inOrder(a.locator, b.locator)),
    }))
    .sort((a, b) => inOrder(a.name, b.name));
}

export interface Chain {
  /** Names it in the address. */
  readonly key: string;
  /** Outermost first. */
  readonly speakers: readonly string[];
  readonly count: number;
}

const BETWEEN = ' > ';

/** The key of the chain on whose word a document says a statement; several when it gives it at several places. */
export const chainKeys = (document: string, { citations }: StatementLineFragment): string[] => [
  ...new Set(citations.filter((at) => at.document.id === document).map(({ attribution }) => attribution.join(BETWEEN))),
];

/** Who quotes whom, and how often; the most frequent first. */
export function chainsOf(document: string, statements: readonly StatementLineFragment[]): Chain[] {
  const counts = new Map<string, number>();
  for (const statement of statements)
    for (const key of chainKeys(document, statement)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count, speakers: key.split(BETWEEN) }))
    .sort((a, b) => b.count - a.count || inOrder(a.key, b.key));
}
