/** Statements that are taken back: they count as never recorded, and can be told from those that never were. */
import { applyBundle } from '../../src/bundle/apply';
import type { Bundle } from '../../src/bundle/types';
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';

const users = (id: string, value: string, recordedOn: string) =>
  placed({
    id: `metric:${id}`,
    subject: 'company:a',
    measure: 'measure:users',
    value,
    unit: 'users',
    recordedOn,
    locator: 'p. 1',
  });
const link = (target: string, recordedOn: string) =>
  placed({ type: 'SUBSIDIARY_OF', source: 'company:a', target, recordedOn, locator: 'p. 1' });

const first = (note?: string): Bundle =>
  bundleOf('first', {
    entities: new Map([
      ['companies', ['a', 'b', 'c'].map((id) => placed({ id: `company:${id}`, name: id }))],
      ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
    ]),
    measures: [placed({ id: 'measure:users', name: 'Users', dimension: 'count' })],
    relations: [link('company:b', '2024-01-01'), link('company:c', '2024-01-01')],
    metrics: [users('old', '1', '2024-01-01')],
    events: [placed({ id: 'event:e', kind: 'RELEASE', title: 'E', participants: ['company:a'], locator: 'p. 1' })],
    claims: [
      placed({ id: 'claim:c', kind: 'TREND', text: 'C', about: ['company:a'], locator: 'p. 1', ...(note && { note }) }),
    ],
  });
const second = (): Bundle =>
  bundleOf('second', { relations: [link('company:b', '2024-02-01')], metrics: [users('new', '2', '2024-02-01')] });

let api: Api;
beforeEach(async () => {
  api = await openApiWith(first(), second());
});
afterEach(() => api?.close());

const RETRACT = `mutation ($statement: ID!, $reason: String! = "Misread.", $dryRun: Boolean! = false) {
  retract(statement: $statement, reason: $reason, dryRun: $dryRun) {
    changed revision write { by action bundle reason }
    diff { added { ids } changed { ids count truncated } removed { ids } }
    statement { id retraction { reason write { by action } } }
  } }`;
const LATER = 'relation:SUBSIDIARY_OF/company:a/company:b/second';
const EARLIER = 'relation:SUBSIDIARY_OF/company:a/company:b/first';

/** All statements that questions give, by where they are asked for. */
async function shown(asOf?: string) {
  const when = asOf ? `(asOf: "${asOf}")` : '';
  const at = asOf ? `, asOf: "${asOf}"` : '';
  const data = await api.data(`{
    metrics${when} { nodes { id } } events${when} { nodes { id } } claims${when} { nodes { id } } relations${when} { nodes { id } }
    company(id: "company:a"${at}) {
      metrics { nodes { id statements { id } conflicts { id } } } events { nodes { id } } claims { nodes { id } }
      relations { nodes { id } } parentCompany { edges { relation { id } } } }
    changes(since: "2024-01-01"${at}) { nodes { id } totalCount }
  }`);
  return JSON.stringify(data);
}

it.each(['metric:new', 'event:e', 'claim:c', LATER])('hides %s everywhere, at any date, but from node', async (id) => {
  expect(await shown()).toContain(`"${id}"`);
  const { changes } = await api.data('{ changes(since: "2024-01-01") { totalCount } }');
  const { data, errors } = await api.edit(RETRACT, { statement: id });
  expect(errors).toEqual([]);
  expect(data.retract).toMatchObject({
    changed: true,
    write: { by: 'loopback', action: 'RETRACT', bundle: 'edits', reason: 'Misread.' },
    diff: { added: { ids: [] }, changed: { ids: [id], count: 1, truncated: false }, removed: { ids: [] } },
    statement: { id, retraction: { reason: 'Misread.', write: { by: 'loopback', action: 'RETRACT' } } },
  });
  for (const asOf of [undefined, '2024-01-15', '2024-12-31']) expect(await shown(asOf)).not.toContain(`"${id}"`);
  expect((await api.data('{ changes(since: "2024-01-01") { totalCount } }')).changes.totalCount).toBe(
    changes.totalCount - 1,
  );
  const { node } = await api.data(
    `query ($id: ID!) { node(id: $id) { id ... on Statement { retraction { reason } } ... on Metric { supersededOn } ... on Relation { supersededOn } } }`,
    { id },
  );
  expect(node).toMatchObject({ id, retraction: { reason: 'Misread.' } });
  expect(node.supersededOn ?? null).toBeNull();
});

it('lets what it had superseded stand again, and supersedes it again once it is taken back itself', async () => {
  const standing = async () => {
    const { company } = await api.data(
      '{ company(id: "company:a") { metrics { nodes { id } } parentCompany(first: 1) { edges { relation { id } } } } }',
    );
    return [...company.metrics.nodes, company.parentCompany.edges[0].relation].map(({ id }) => id);
  };
  expect(await standing()).toEqual(['metric:new', LATER]);
  await api.edit(RETRACT, { statement: 'metric:new' });
  await api.edit(RETRACT, { statement: LATER });
  expect(await standing()).toEqual(['metric:old', EARLIER]);
  await applyBundle(api.store, bundleOf('edits', {}));
  expect(await standing()).toEqual(['metric:new', LATER]);
});

it('stays retracted when its bundle writes it anew, and takes no statement more to read what is not', async () => {
  await api.edit(RETRACT, { statement: 'claim:c' });
  expect((await applyBundle(api.store, first('Now with a note.'))).diff.changed).toEqual(['claim:c']);
  expect(await shown()).not.toContain('"claim:c"');
  const { statements } = await api.ask('{ metrics { nodes { id retraction { reason } } } }');
  expect(statements).toHaveLength(1);
});

it('does nothing the second time, and tells in a dry run what the real run does', async () => {
  const dry = await api.edit(RETRACT, { statement: 'event:e', dryRun: true });
  expect(dry.data.retract).toMatchObject({ changed: true, write: null, statement: { retraction: null } });
  expect(await shown()).toContain('"event:e"');
  const real = await api.edit(RETRACT, { statement: 'event:e' });
  const { diff, revision } = dry.data.retract;
  expect(real.data.retract).toMatchObject({ diff, revision });
  const again = await api.edit(RETRACT, { statement: 'event:e' });
  expect(again.data.retract).toMatchObject({ changed: false, write: null, revision, diff: { changed: { ids: [] } } });
});

it.each([
  [
    { statement: 'metric:none' },
    'BAD_USER_INPUT statement: expected the id of a statement of the graph, got metric:none',
    ['statement'],
  ],
  [{ statement: 'metric:new', reason: ' ' }, 'BAD_USER_INPUT reason: expected why', ['reason']],
])('refuses %j', async (variables, message, path) => {
  const { errors, faults } = await api.edit(RETRACT, variables);
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(message);
  expect(faults).toEqual([{ path, message: expect.any(String) }]);
});

it('refuses what is no id of a statement', async () => {
  expect((await api.edit(RETRACT, { statement: 'company:a' })).errors.join()).toMatch(
    /^BAD_USER_INPUT statement: expected the id of a Relation or Metric or Event or Claim/,
  );
});

it('refuses to retract what another bundle retracts', async () => {
  await applyBundle(
    api.store,
    bundleOf('third', { retractions: [placed({ statement: 'metric:new', reason: 'Corrected by its source.' })] }),
  );
  const { errors } = await api.edit(RETRACT, { statement: 'metric:new' });
  expect(errors.join()).toMatch(/BAD_USER_INPUT statement: .*metric:new \(of third\). It is retracted already/);
});

it('lets only editors write', async () => {
  const reader = await api.edit(RETRACT, { statement: 'metric:new' }, { subject: 'rita', role: 'reader' });
  expect(reader.errors.join()).toMatch(/^FORBIDDEN /);
  const nobody = await api.edit(RETRACT, { statement: 'metric:new' }, { role: 'unknown', obstacle: 'NO_TOKEN' });
  expect(nobody.errors.join()).toMatch(/^UNAUTHENTICATED /);
  expect(await shown()).toContain('"metric:new"');
});
