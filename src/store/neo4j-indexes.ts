import type { IndexPlan } from './port';

/** `Reader.search` asks the index by its name. */
export const fullTextName = ({ label, property }: IndexPlan['fullText']): string => `${label}_${property}_fulltext`;

/** The statements that create what is missing of a plan; a unique constraint brings its index along. */
export function ddl(plan: IndexPlan): string[] {
  const { label, property } = plan.fullText;
  return [
    ...plan.unique.map(
      ({ label, property }) =>
        `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    ),
    ...plan.range.map(
      ({ label, property }) => `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...plan.parts.map(
      ({ label, property }) =>
        `CREATE TEXT INDEX ${label}_${property}_parts IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    ),
    ...plan.ofRelations.map(
      ({ type, property }) => `CREATE INDEX ${type}_${property} IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.${property})`,
    ),
    // The tokens are ready made (search/tokens): cut them at spaces and leave them as they are.
    `CREATE FULLTEXT INDEX ${fullTextName(plan.fullText)} IF NOT EXISTS FOR (n:${label}) ON EACH [n.${property}] ` +
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  ];
}
