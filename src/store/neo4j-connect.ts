import neo4j, { type Driver } from 'neo4j-driver';
import { StoreError } from './errors';
import { fromOpenError } from './neo4j-errors';
import { within } from './within';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  /** Empty: the server asks for no authentication. */
  readonly password: string;
  /** Absent: the home database of the user. */
  readonly database?: string;
}

export interface Neo4jConnection {
  readonly driver: Driver;
  /** For asking whether the server is there when every connection of the other is busy. Connects when first used. */
  readonly watch: Driver;
  /** By name, so that the driver need not ask for the home database again. */
  readonly database: string;
  readonly engine: string;
  readonly location: string;
}

const OPEN_TIMEOUT_MS = 10_000;
/** As the driver calls it, without exporting it. */
const FETCH_ALL = -1;

/** For people: without credentials, even if somebody put them into the address. */
const locationOf = ({ uri, database }: Neo4jAddress): string => {
  const { protocol, host } = new URL(uri);
  return `${protocol}//${host}${database === undefined ? '' : `/${database}`}`;
};

/**
 * Connects, and makes sure that the database is there, lets us in, and is new enough.
 * @throws StoreError UNAVAILABLE that says on one line what was expected, what came and the fix.
 */
export async function connect(address: Neo4jAddress): Promise<Neo4jConnection> {
  const location = locationOf(address);
  const driver = createDriver(address);
  try {
    const { version, edition, database } = await within(OPEN_TIMEOUT_MS, ask(driver, address.database));
    requireVersion(version, location);
    return { driver, watch: createDriver(address), database, location, engine: `Neo4j ${version} ${edition}` };
  } catch (error) {
    void driver.close();
    throw fromOpenError(error, { location, user: address.user });
  }
}

function createDriver({ uri, user, password }: Neo4jAddress): Driver {
  return neo4j.driver(uri, password === '' ? undefined : neo4j.auth.basic(user, password), {
    userAgent: 'asterism',
    // All rows of a result in one round trip, since all are kept anyway.
    fetchSize: FETCH_ALL,
    // The driver's own limits are 30 and 60 s, too long for a request that waits.
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 8_000,
    // Firewalls forget idle connections without a word: those idle for long are tried before use.
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

interface Answer {
  readonly version: string;
  readonly edition: string;
  readonly database: string;
}

async function ask(driver: Driver, database: string | undefined): Promise<Answer> {
  const session = driver.session({
    defaultAccessMode: neo4j.session.READ,
    ...(database !== undefined && { database }),
  });
  try {
    const { records } = await session.run(
      "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' " +
        'CALL db.info() YIELD name AS database RETURN versions[0] AS version, edition, database',
    );
    return records[0]?.toObject() as Answer;
  } finally {
    await session.close();
  }
}

/** The oldest with all the Cypher we use. */
const OLDEST = [5, 26] as const;

/** Versions read "5.26.20", "5.27-aura" or, since 2025, "2026.05.0". */
export function requireVersion(version: string, location: string): void {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new StoreError(
    'UNAVAILABLE',
    `Expected Neo4j ${OLDEST.join('.')} or newer at ${location}, got ${version}. ` +
      'Upgrade it, or unset NEO4J_URI to use the embedded database.',
  );
}
