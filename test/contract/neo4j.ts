import neo4j, { type Plan, type ProfiledPlan, type ResultSummary } from 'neo4j-driver';
import { openStore } from '../../src/store/open';
import type { Params, Store, Trace } from '../../src/store/port';
import { toNeo4jParams } from '../../src/store/values';
import { neo4jAvailability, requireNeo4j } from '../neo4j/available';
import { lts, type Neo4jRelease } from '../neo4j/versions';
import { read, type TestedDatabase, write } from './database';

/** `describe` where the release can run; elsewhere skipped, saying why once; on CI the LTS must. */
export function describeOn(release: Neo4jRelease, name: string, tests: () => void): void {
  const availability = neo4jAvailability(release);
  if (availability.available) {
    describe(name, tests);
    return;
  }
  // The Java that the newest needs isn't to be had everywhere; the one that the LTS needs is.
  if (process.env.CI === 'true' && release === lts) requireNeo4j(release);
  process.stderr.write(`Skipped: ${name}. ${availability.reason}\n`);
  describe.skip(name, tests);
}

/** A Neo4j to hold to the contract: every store it opens is of the same database. */
export function testedNeo4j(uri: () => string): TestedDatabase {
  const open = (trace?: Trace) => openStore({ neo4j: { uri: uri(), user: 'neo4j', password: '' }, dataDir: '' }, trace);
  return {
    open,
    async openBare() {
      const store = await open();
      await write(store, 'MATCH (n) DETACH DELETE n');
      await dropIndexes(store);
      return store;
    },
    explain: (_, text, params) => explain(uri(), text, params),
    indexSeek: () => /\bNode(Unique)?IndexSeek\b/,
  };
}

async function dropIndexes(store: Store): Promise<void> {
  const constraints = await read<{ name: string }>(store, 'SHOW CONSTRAINTS YIELD name');
  for (const { name } of constraints) await write(store, `DROP CONSTRAINT \`${name}\``);
  const indexes = await read<{ name: string }>(store, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'");
  for (const { name } of indexes) await write(store, `DROP INDEX \`${name}\``);
}

/** From the driver: plans aren't among the rows. */
async function summaryOf(uri: string, text: string, params: Params): Promise<ResultSummary> {
  const driver = neo4j.driver(uri);
  const session = driver.session();
  try {
    return (await session.run(text, toNeo4jParams(params))).summary;
  } finally {
    await session.close();
    await driver.close();
  }
}

/** The operators of the plan. */
async function explain(uri: string, text: string, params: Params): Promise<string> {
  const { plan } = await summaryOf(uri, `EXPLAIN ${text}`, params);
  return plan === false ? '' : operators(plan).join('\n');
}

/** How often Neo4j turns to its storage when it runs the statement. */
export async function hitsOf(uri: string, text: string, params: Params): Promise<number> {
  const { profile } = await summaryOf(uri, `PROFILE ${text}`, params);
  if (profile === false) throw new Error('Expected a profile from Neo4j, got none.');
  return hits(profile);
}

const hits = ({ dbHits, children }: ProfiledPlan): number => children.reduce((sum, child) => sum + hits(child), dbHits);

const operators = ({ operatorType, children }: Plan): string[] => [operatorType, ...children.flatMap(operators)];
