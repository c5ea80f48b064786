import { readConfig } from '../../../src/config';
import { scopeOf } from '../../../src/http/answers-scope';

it('names what copies must have in common: the database and what decides on an answer, not where they listen', async () => {
  const scope = (env: NodeJS.ProcessEnv = {}, location = 'neo4j://a:7687') => scopeOf(location, readConfig(env));
  const own = await scope();
  expect(await scope({ PORT: '1', ASTERISM_RESPONSE_CACHE: '1' })).toBe(own);
  for (const other of [
    scope({}, 'neo4j://b:7687'),
    scope({ ASTERISM_MAX_DEPTH: '3' }),
    scope({ ASTERISM_FEDERATION: 'true' }),
    scope({ ASTERISM_ONLY_PERSISTED: 'true' }),
  ])
    expect(await other).not.toBe(own);
});
