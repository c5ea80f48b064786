import type { IndexPlan } from './port';

/** `Reader.search` asks the index by its name. */
export const fullTextName = ({ label, property }: IndexPlan['fullText']): string => `${label}_${property}_fulltext`;

/** What a plan needs, each by its name, and the statement that creates it; a unique constraint brings its index along. */
export function ddl(plan: IndexPlan): ReadonlyMap<string, string> {
  const { label, property } = plan.fullText;
  return new Map([
    ...plan.unique.map(({ label, property }) => {
      const name = `${label}_${property}_unique`;
      return [
        name,
        `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
      ] as const;
    }),
    ...plan.range.map(({ label, property }) => {
      const name = `${label}_${property}`;
      return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`] as const;
    }),
    ...plan.parts.map(({ label, property }) => {
      const name = `${label}_${property}_parts`;
      return [name, `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`] as const;
    }),
    ...plan.ofRelations.map(({ type, property }) => {
      const name = `${type}_${property}`;
      return [name, `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`] as const;
    }),
    // The tokens are ready made (search/tokens): cut them at spaces and leave them as they are.
    [
      fullTextName(plan.fullText),
      `CREATE FULLTEXT INDEX ${fullTextName(plan.fullText)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] ` +
        "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
    ],
  ]);
}
