import { StoreError } from '../../../src/store/errors';
import { requireVersion } from '../../../src/store/neo4j-connect';

test.each(['5.26.0', '5.26.20', '5.27-aura', '2025.01.0', '2026.05.0'])('Neo4j %s is new enough', (version) => {
  expect(() => requireVersion(version, 'bolt://db:7687')).not.toThrow();
});

test.each(['4.4.41', '5.1.0', '5.25.1', '5.9.0', 'unknown'])('Neo4j %s is not; one line says so', (version) => {
  const opening = () => requireVersion(version, 'bolt://db:7687');
  expect(opening).toThrow(StoreError);
  expect(opening).toThrow(
    `Expected Neo4j 5.26 or newer at bolt://db:7687, got ${version}. Upgrade it, or unset NEO4J_URI to use the embedded database.`,
  );
});
