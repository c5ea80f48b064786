/** The mutation importBundle: a bundle as a typed input, all of its faults at once, and the record of writes. */
import { bundleFromDocument } from '../../src/bundle/document';
import { bundleNames, exportBundle } from '../../src/bundle/export';
import { dump } from './dump';
import { type Api, openEmptyApi, openSeededApi } from './harness';

const IMPORT = `mutation ($bundle: BundleInput!, $dryRun: Boolean! = false) {
  importBundle(bundle: $bundle, dryRun: $dryRun) {
    bundle changed revision write { id at by action bundle reason added { ids count truncated } }
    diff { added { ids count truncated } changed { ids } removed { ids } }
  } }`;

const locator = 'p. 1';
const head = { bundle: 'made', document: 'document:d', recordedOn: '2024-08-28', attribution: ['A test'] };
const SMALL = {
  ...head,
  documents: [{ id: 'document:d', name: 'D' }],
  companies: [{ id: 'company:a', name: 'A', nameZh: null, roles: ['press'] }],
  measures: [{ id: 'measure:users', name: 'Users', dimension: 'count' }],
  metrics: [
    {
      id: 'metric:m',
      subject: 'company:a',
      measure: 'measure:users',
      value: '0.10',
      unit: 'users',
      dimensions: { part: 'AI' },
      locator,
    },
    {
      id: 'metric:none',
      subject: 'company:a',
      measure: 'measure:users',
      value: null,
      unit: 'users',
      note: 'Not given.',
      locator,
    },
  ],
};

describe('on an empty graph', () => {
  let api: Api;
  beforeEach(async () => {
    api = await openEmptyApi();
  });
  afterEach(() => api?.close());

  it('imports, tells what it did and who did it, and does nothing the second time', async () => {
    const dry = await api.edit(IMPORT, { bundle: SMALL, dryRun: true });
    expect(dry.data.importBundle).toMatchObject({ bundle: 'made', changed: true, write: null });
    expect(await api.data('{ metrics { totalCount } writes { totalCount } }')).toEqual({
      metrics: { totalCount: 0 },
      writes: { totalCount: 0 },
    });
    const { data, errors } = await api.edit(IMPORT, { bundle: SMALL }, { subject: 'mary', role: 'editor' });
    expect(errors).toEqual([]);
    const { diff, revision, write } = data.importBundle;
    const ids = ['company:a', 'document:d', 'measure:users', 'metric:m', 'metric:none'];
    expect(diff).toEqual({ added: { ids, count: 5, truncated: false }, changed: { ids: [] }, removed: { ids: [] } });
    expect(dry.data.importBundle).toMatchObject({ diff, revision });
    expect(write).toMatchObject({
      by: 'token:mary',
      action: 'IMPORT',
      bundle: 'made',
      reason: null,
      added: { ids, count: 5 },
    });
    expect(await api.data('{ graph { revision } metric(id: "metric:m") { value dimensions { value } } }')).toEqual({
      graph: { revision },
      metric: { value: '0.10', dimensions: [{ value: 'AI' }] },
    });
    const again = await api.edit(IMPORT, { bundle: SMALL });
    expect(again.data.importBundle).toMatchObject({
      changed: false,
      write: null,
      revision,
      diff: { added: { count: 0 } },
    });
  });

  it('takes a bundle written out in the document', async () => {
    const { errors } = await api.edit(`mutation { importBundle(bundle: {
      bundle: "made", document: "document:d", recordedOn: "2024-08-28", attribution: ["A test"]
      documents: [{ id: "document:d", name: "D" }], companies: [{ id: "company:a", name: "A" }]
      measures: [{ id: "measure:users", name: "Users", dimension: "count" }]
      metrics: [{ id: "metric:m", subject: "company:a", measure: "measure:users", value: "3", unit: "users", comparator: GT, dimensions: { part: "AI" }, locator: "p. 1" }]
    }) { changed } }`);
    expect(errors).toEqual([]);
    expect((await api.data('{ metric(id: "metric:m") { comparator } }')).metric).toEqual({ comparator: 'GT' });
  });

  it('tells every fault with its path, and writes nothing', async () => {
    const before = await dump(api.store);
    const shape = {
      ...SMALL,
      companies: [
        { id: 'Company:A', name: '' },
        { id: 'company:b', name: 'B', roles: ['poet'] },
      ],
    };
    const first = await api.edit(IMPORT, { bundle: shape });
    expect(first.errors).toEqual([
      expect.stringMatching(/^BUNDLE_INVALID bundle\.companies\.0: id: expected something like/),
    ]);
    expect(first.faults.map(({ path }) => path)).toEqual([
      ['bundle', 'companies', 0, 'id'],
      ['bundle', 'companies', 0, 'name'],
      ['bundle', 'companies', 1, 'roles', 0],
    ]);
    const meaning = {
      ...SMALL,
      document: 'document:nowhere',
      relations: [{ type: 'DEVELOPS', source: 'company:a', target: 'company:nobody', locator }],
      metrics: [{ ...SMALL.metrics[0], unit: 'CNY', measure: 'measure:users' }],
      retractions: [{ statement: 'metric:unknown', reason: 'No.' }],
      redirects: [{ from: 'company:z', into: 'document:d' }],
    };
    const second = await api.edit(IMPORT, { bundle: meaning });
    expect(second.errors).toHaveLength(1);
    expect(second.errors[0]).toContain('3 more faults are in extensions.faults.');
    expect(second.faults.map(({ path }) => path.join('.')).sort()).toEqual([
      'bundle.document',
      'bundle.metrics.0.unit',
      'bundle.redirects.0.into',
      'bundle.relations.0.target',
      'bundle.relations.0.target',
      'bundle.retractions.0.statement',
    ]);
    expect(await dump(api.store)).toBe(before);
  });

  it('refuses with a path what another bundle defines', async () => {
    await api.edit(IMPORT, { bundle: SMALL });
    const { errors, faults } = await api.edit(IMPORT, {
      bundle: {
        bundle: 'thief',
        companies: [
          { id: 'company:b', name: 'B' },
          { id: 'company:a', name: 'A' },
        ],
      },
    });
    expect(errors).toEqual([expect.stringMatching(/^BUNDLE_INVALID .*got company:a \(of made\)/)]);
    expect(faults.map(({ path }) => path)).toEqual([['bundle', 'companies', 1, 'id']]);
  });

  it('writes two edits of one operation one after the other, each read anew', async () => {
    const { data } = await api.edit(
      `mutation ($bundle: BundleInput!) {
        importBundle(bundle: $bundle) { write { at } }
        retract(statement: "metric:m", reason: "Wrong.") { write { at } statement { retraction { reason } } }
      }`,
      { bundle: SMALL },
    );
    expect(data.retract.statement.retraction.reason).toBe('Wrong.');
    expect(data.importBundle.write.at < data.retract.write.at).toBe(true);
  });

  it('loses no edit of several made at once', async () => {
    await api.edit(IMPORT, { bundle: SMALL });
    const edits = ['metric:m', 'metric:none'].map((statement) =>
      api.edit('mutation ($statement: ID!) { retract(statement: $statement, reason: "Wrong.") { changed } }', {
        statement,
      }),
    );
    expect((await Promise.all(edits)).map(({ data }) => data.retract.changed)).toEqual([true, true]);
    expect((await api.data('{ metrics { totalCount } }')).metrics.totalCount).toBe(0);
  });

  it('pages the record of writes from either end, between two times', async () => {
    for (let n = 1; n <= 5; n += 1)
      await api.edit(
        IMPORT,
        { bundle: { ...SMALL, companies: [{ id: 'company:a', name: `A ${n}` }] } },
        { subject: `editor-${n}`, role: 'editor' },
      );
    const page = async (args: string) =>
      (
        await api.data(
          `{ writes${args} { nodes { by at changed { ids } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`,
        )
      ).writes;
    const by = ({ nodes }: { nodes: { by: string }[] }) => nodes.map((node) => node.by.slice(-1)).join('');
    const all = await page('');
    expect([by(all), all.totalCount]).toEqual(['54321', 5]);
    expect(all.nodes[0].changed.ids).toEqual(['company:a']);
    const first = await page('(first: 2)');
    expect([by(first), first.pageInfo.hasNextPage, first.pageInfo.hasPreviousPage]).toEqual(['54', true, false]);
    const next = await page(`(first: 2, after: "${first.pageInfo.endCursor}")`);
    expect([by(next), next.pageInfo.hasPreviousPage, next.totalCount]).toEqual(['32', true, 5]);
    const last = await page(`(last: 2, before: "${next.pageInfo.startCursor}")`);
    expect([by(last), last.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage]).toEqual(['54', true, false]);
    expect(by(await page('(last: 2)'))).toBe('21');
    const [, second, , fourth] = all.nodes;
    expect(by(await page(`(since: "${fourth.at}", until: "${second.at}")`))).toBe('432');
    expect(by(await page('(until: "2020-01-01T00:00:00Z")'))).toBe('');
    const wrong = await api.ask(
      '{ writes(since: "2024-01-02T00:00:00Z", until: "2024-01-01T00:00:00Z") { totalCount } }',
    );
    expect(wrong.errors.join()).toMatch(/^BAD_USER_INPUT until: expected a time not before "since"/);
  });

  it('tells of each statement and entity which write made it so, in one statement for all of a level', async () => {
    await api.edit(IMPORT, { bundle: SMALL }, { subject: 'mary', role: 'editor' });
    const next = { ...SMALL, metrics: [{ ...SMALL.metrics[0], value: '2' }, SMALL.metrics[1]] };
    await api.edit(IMPORT, { bundle: next }, { subject: 'tom', role: 'editor' });
    const { data, statements } = await api.ask('{ changes(since: "2024-01-01") { nodes { id write { by action } } } }');
    expect(data.changes.nodes).toEqual([
      { id: 'metric:m', write: { by: 'token:tom', action: 'IMPORT' } },
      { id: 'metric:none', write: { by: 'token:mary', action: 'IMPORT' } },
    ]);
    expect(statements).toHaveLength(2);
    expect(await api.data('{ company(id: "company:a") { write { by } } }')).toEqual({
      company: { write: { by: 'token:mary' } },
    });
    await api.store.write((tx) => tx.run('MATCH (m:Metric) REMOVE m.write'));
    expect((await api.data('{ metrics { nodes { write { by } } } }')).metrics.nodes).toEqual([
      { write: null },
      { write: null },
    ]);
  });
});

it('takes the JSON of every exported bundle as its variable', async () => {
  const api = await openSeededApi();
  try {
    const reader = api.store.reader();
    for (const name of await bundleNames(reader)) {
      const bundle = JSON.parse(JSON.stringify(await exportBundle(reader, name)));
      expect(bundleFromDocument(bundle).faults).toEqual([]);
      const { data, errors } = await api.edit(IMPORT, { bundle });
      expect(errors).toEqual([]);
      expect(data.importBundle).toMatchObject({ bundle: name, changed: false });
    }
    await reader.close();
  } finally {
    await api.close();
  }
});
