/** Bundles of JSON Lines, written part by part: the same graph as whole, continued where they were broken off. */
import { Readable } from 'node:stream';
import { applyBundle } from '../../src/bundle/apply';
import { BundleError } from '../../src/bundle/faults';
import type { ByteSource } from '../../src/bundle/stream/bytes';
import { importStream, type StreamApplied, type StreamOptions } from '../../src/bundle/stream/import';
import { jsonLines } from '../../src/bundle/stream/json-lines';
import { Stopped, type Watch } from '../../src/bundle/stream/watch';
import type { Bundle, RelationRecord } from '../../src/bundle/types';
import { dump } from './dump';
import { bundleOf, everyRelation, placed } from './fixture';
import { type Api, openEmptyApi } from './harness';

let api: Api;
beforeEach(async () => {
  api = await openEmptyApi();
});
afterEach(() => api?.close());

const HEADER = { bundle: 'bulk', document: 'document:d', recordedOn: '2024-08-28', attribution: ['A test'] };
const MODELS = Array.from({ length: 40 }, (_, i) => `model:m-${String(i).padStart(2, '0')}`);

type Line = Readonly<Record<string, object>>;
const develops = (target: string, more: object = {}): Line => ({
  relations: { type: 'DEVELOPS', source: 'company:hub', target, locator: 'p. 1', ...more },
});
const users = (subject: string, value: string, more: object = {}): Line => ({
  metrics: {
    id: `metric:${subject.slice(6)}-users`,
    subject,
    measure: 'measure:users',
    value,
    unit: 'users',
    period: '2024-Q2',
    locator: 'p. 2',
    ...more,
  },
});
const DEFINED: readonly Line[] = [
  { documents: { id: 'document:d', name: 'Made' } },
  { companies: { id: 'company:hub', name: 'Hub', nameZh: '中心' } },
  { measures: { id: 'measure:users', name: 'Users', dimension: 'count' } },
  ...MODELS.map((id) => ({ models: { id, name: id } })),
];
const STATED: readonly Line[] = [
  ...MODELS.map((id) => develops(id)),
  ...MODELS.map((id, i) => users(id, String(i))),
  { events: { id: 'event:e', kind: 'RELEASE', title: 'E', participants: [MODELS[0], 'company:hub'], locator: 'p. 3' } },
  { claims: { id: 'claim:c', kind: 'TREND', text: 'C', about: ['company:hub'], locator: 'p. 4' } },
];
const ALL = [...DEFINED, ...STATED];

const textOf = (lines: readonly object[], header: object = HEADER): string =>
  [header, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');

const asFile = (text: string, name = 'big.jsonl'): ByteSource => ({
  name,
  once: false,
  size: Buffer.byteLength(text),
  open: () => Readable.from([Buffer.from(text)]),
});
const asStream = (text: string): ByteSource => ({ ...asFile(text, 'standard input'), once: true });

const SIZE = { rows: 25, characters: 1_000_000 };
const run = (source: ByteSource, options: StreamOptions = {}): Promise<StreamApplied> =>
  importStream(api.store, jsonLines(source), { size: SIZE, ...options });
const imported = (lines: readonly object[], options?: StreamOptions, header?: object) =>
  run(asFile(textOf(lines, header)), options);

async function faultsOf(attempt: Promise<unknown>): Promise<string[]> {
  const error = await attempt.then(
    () => new Error('Expected faults, got none.'),
    (caught: unknown) => caught,
  );
  if (!(error instanceof BundleError)) throw error;
  return error.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`);
}

/** The same records as one bundle. */
function whole(lines: readonly Line[] = ALL): Bundle {
  const of = (section: string) => lines.flatMap((line) => (line[section] ? [placed(line[section])] : []));
  return {
    ...bundleOf('bulk', {}),
    header: HEADER,
    entities: new Map(
      ['documents', 'companies', 'models'].map((section) => [section, of(section)]),
    ) as Bundle['entities'],
    measures: of('measures') as unknown as Bundle['measures'],
    relations: of('relations') as unknown as Bundle['relations'],
    metrics: of('metrics') as unknown as Bundle['metrics'],
    events: of('events') as unknown as Bundle['events'],
    claims: of('claims') as unknown as Bundle['claims'],
  };
}

/** All but the digest of the bundle, and the revision that is made of it: they name how it was read, too. */
const content = async (): Promise<string> => (await dump(api.store)).replace(/"(hash|revision)":"[^"]*"/g, '"$1":"…"');

/** Aborts when the n-th part has been written. */
function stopAfter(parts: number): { signal: AbortSignal; watch: Watch } {
  const stop = new AbortController();
  let written = 0;
  let writing = false;
  return {
    signal: stop.signal,
    watch: {
      begin: (phase) => {
        writing = phase === 'WRITE' || phase === 'READ';
      },
      at: () => {
        if (writing && ++written === parts) stop.abort();
      },
      end: () => {},
    },
  };
}

const hashAndRevision = async (): Promise<[string | undefined, string | undefined]> => {
  const reader = api.store.reader();
  const [bundle] = await reader.run<{ hash: string }>("MATCH (b:Bundle {id: 'bulk'}) RETURN b.hash AS hash");
  const [meta] = await reader.run<{ revision: string }>("MATCH (m:Meta {id: 'graph'}) RETURN m.revision AS revision");
  await reader.close();
  return [bundle?.hash, meta?.revision];
};

it('writes in parts what a bundle writes at once, and nothing when it is imported again', async () => {
  const applied = await imported(ALL);
  expect(applied).toEqual({
    bundle: 'bulk',
    changed: true,
    entities: 42,
    statements: 82,
    diff: { added: 125, changed: 0, removed: 0 },
    continuedAfter: 0,
  });
  const made = await content();
  const exactly = await dump(api.store);
  expect(await imported(ALL)).toMatchObject({ changed: false, diff: { added: 0, changed: 0, removed: 0 } });
  expect(await run(asStream(textOf(ALL)))).toMatchObject({ changed: false });
  expect(await dump(api.store)).toBe(exactly);
  expect(await applyBundle(api.store, whole())).toMatchObject({ diff: { added: [], changed: [], removed: [] } });
  await api.close();
  api = await openEmptyApi();
  await applyBundle(api.store, whole());
  expect(await content()).toBe(made);
});

it.each([
  ['a file', asFile],
  ['a stream', asStream],
])('goes on with %s after any part, and ends in the same graph', async (_, source) => {
  await run(source(textOf(ALL)));
  const expected = await content();
  for (const parts of [1, 3]) {
    await api.close();
    api = await openEmptyApi();
    await expect(run(source(textOf(ALL)), stopAfter(parts))).rejects.toBeInstanceOf(Stopped);
    const [hash, revision] = await hashAndRevision();
    expect(hash).toContain(`unfinished new ${parts * SIZE.rows} `);
    const rest = await run(source(textOf(ALL)));
    expect(rest).toMatchObject({
      diff: { added: 125 - parts * SIZE.rows },
      continuedAfter: source === asFile ? parts * SIZE.rows : 0,
    });
    expect(await content()).toBe(expected);
    expect((await hashAndRevision())[1]).not.toBe(revision);
  }
});

it('has another revision after each part, and a record of each write', async () => {
  const seen = new Set<string | undefined>();
  for (const parts of [1, 2, 3]) {
    await expect(imported(ALL, stopAfter(parts - (parts > 1 ? 1 : 0)))).rejects.toBeInstanceOf(Stopped);
    seen.add((await hashAndRevision())[1]);
  }
  await imported(ALL, { author: { by: 'a test' } });
  seen.add((await hashAndRevision())[1]);
  expect(seen.size).toBeGreaterThanOrEqual(3);
  const reader = api.store.reader();
  const writes = await reader.run<{ by: string; added: number }>(
    'MATCH (w:Write) RETURN w.by AS by, w.added AS added ORDER BY w.at',
  );
  await reader.close();
  expect(writes.reduce((sum, { added }) => sum + added, 0)).toBe(125);
  expect(writes.at(-1)?.by).toBe('a test');
});

it('changes only what differs, and removes at the end what the file no longer has', async () => {
  await imported(ALL);
  const next = [
    ...DEFINED.slice(0, -1),
    { models: { id: 'model:new', name: 'New' } },
    ...STATED.filter((line) => !JSON.stringify(line).includes(MODELS[39] as string))
      .map((line, i) => (i === 3 ? develops(MODELS[3] as string, { note: 'Now with a note.' }) : line))
      .filter((line) => !('claims' in line)),
    develops('model:new'),
  ];
  const dry = await imported(next, { dryRun: true });
  const before = await dump(api.store);
  expect(dry.diff).toEqual({ added: 2, changed: 1, removed: 4 });
  expect(await dump(api.store)).toBe(before);
  expect(await imported(next)).toEqual(dry);
  const changed = await content();
  await api.close();
  api = await openEmptyApi();
  await imported(next);
  expect(await content()).toBe(changed);
});

it('brings an unfinished import to another version of the file', async () => {
  await expect(imported(ALL, stopAfter(3))).rejects.toBeInstanceOf(Stopped);
  const next = [...DEFINED.slice(0, 10), ...STATED.slice(0, 5)];
  await imported(next);
  const made = await content();
  await api.close();
  api = await openEmptyApi();
  await imported(next);
  expect(await content()).toBe(made);
});

it('tells every fault of a file before it writes anything, in the order of the lines', async () => {
  const lines = [
    ...DEFINED.slice(0, 30),
    { models: { id: 'model:x', nmae: 'X' } },
    { modles: { id: 'model:y', name: 'Y' } },
    ...DEFINED.slice(30),
    { metrics: { ...(users('model:m-01', '7').metrics as object), unit: 'user' } },
  ];
  const before = await dump(api.store);
  const faults = await faultsOf(imported(lines));
  expect(faults).toEqual([
    expect.stringMatching(/^big\.jsonl:32: expected one of the keys id, name, .*got "nmae"\. Did you mean name\?$/),
    expect.stringMatching(/^big\.jsonl:33: expected one of the sections .*got "modles"\. Did you mean models\?$/),
    expect.stringMatching(/^big\.jsonl:47: unit: expected one of .* got "user"\. Did you mean users\?$/),
  ]);
  expect(await dump(api.store)).toBe(before);
});

it('tells faults of meaning across parts: unknown and repeated ids, second figures, links turned round', async () => {
  const compared = (source: string, target: string): Line => ({
    relations: { type: 'COMPARED_WITH', source, target, locator: 'p. 1' },
  });
  const [a, b] = MODELS as [string, string];
  const filler = MODELS.slice(0, 30).map((id) => develops(id));
  const faults = await faultsOf(
    imported([
      ...DEFINED,
      users(a, '1'),
      compared(a, b),
      ...filler,
      { models: { id: a, name: 'Again' } },
      users(a, '2', { id: 'metric:other' }),
      compared(b, a),
      develops('model:none'),
      develops('model:late'),
      { models: { id: 'model:late', name: 'Late' } },
      users(b, '3', { measure: 'measure:user' }),
    ]),
  );
  expect(faults).toEqual([
    expect.stringMatching(/:77: expected each record once, got model:m-00 again/),
    expect.stringMatching(/:78: expected one record a figure, got metric:other for/),
    expect.stringMatching(/:79: expected each link once, .* the other way round/),
    expect.stringMatching(/:80: target: expected the id of an entity that is further up .*got model:none\./),
    expect.stringMatching(/:81: target: expected the id of an entity that is further up .*got model:late\./),
    expect.stringMatching(/:83: measure: expected the id of a measure .*Did you mean measure:users\?/),
  ]);
});

it('needs a document before what cites it, and the whole header for statements', async () => {
  const [document, ...rest] = DEFINED as [Line, ...Line[]];
  expect(await faultsOf(imported([...rest, develops(MODELS[0] as string), document]))).toEqual([
    expect.stringMatching(/^big\.jsonl:1: document: expected the id of a document .*got document:d/),
  ]);
  expect(await faultsOf(imported(ALL, {}, { bundle: 'bulk' }))).toHaveLength(3);
});

it('refuses what another bundle defines, with the line, and refers to it', async () => {
  await applyBundle(api.store, everyRelation());
  expect(await faultsOf(imported([...DEFINED, { models: { id: 'model:made-1', name: 'Mine' } }]))).toEqual([
    expect.stringMatching(/:45: id: expected what no other bundle defines, got model:made-1 \(of made\)/),
  ]);
  await imported([...ALL, develops('model:made-1')]);
  expect((await api.data('{ model(id: "model:made-1") { developers(first: 9) { nodes { id } } } }')).model).toEqual({
    developers: { nodes: expect.arrayContaining([{ id: 'company:hub' }]) },
  });
});

it('tells the faults of a stream part by part: those before stay, and it goes on once they are mended', async () => {
  const broken = [...ALL.slice(0, 60), { models: { id: 'no id', name: 'X' } }, ...ALL.slice(60)];
  expect(await faultsOf(run(asStream(textOf(broken))))).toEqual([expect.stringMatching(/^standard input:62: id: /)]);
  expect((await hashAndRevision())[0]).toContain('unfinished new 50 ');
  await run(asStream(textOf(ALL)));
  const mended = await content();
  await api.close();
  api = await openEmptyApi();
  await run(asFile(textOf(ALL)));
  expect(await content()).toBe(mended);
});

it('supersedes what other bundles state of the same links and figures, and lets it stand again', async () => {
  const [a] = MODELS as [string];
  await imported(ALL);
  const later = { header: { ...HEADER, bundle: 'later', recordedOn: '2025-01-01' } };
  const again = {
    ...bundleOf('later', {
      relations: [placed((develops(a) as { relations: RelationRecord }).relations)],
    }),
    ...later,
  };
  await applyBundle(api.store, again);
  const standing = async () =>
    (await api.data(`{ model(id: "${a}") { developers(first: 9) { edges { relation { recordedOn } } } } }`)).model
      .developers.edges;
  expect(await standing()).toEqual([{ relation: { recordedOn: '2025-01-01' } }]);
  const before = await content();
  await imported([...ALL, { models: { id: 'model:more', name: 'More' } }]);
  await imported(ALL);
  expect(await content()).toBe(before);
  // The bulk bundle itself as the later one: first with the link, then without.
  const newer = { ...HEADER, recordedOn: '2026-01-01' };
  await imported(ALL, {}, newer);
  expect(await standing()).toEqual([{ relation: { recordedOn: '2026-01-01' } }]);
  await imported(
    ALL.filter((line) => JSON.stringify(line) !== JSON.stringify(develops(a))),
    {},
    newer,
  );
  expect(await standing()).toEqual([{ relation: { recordedOn: '2025-01-01' } }]);
});

it('refuses to remove what another bundle refers to, and says so after the rest is written', async () => {
  await imported(ALL);
  await applyBundle(
    api.store,
    bundleOf('second', {
      relations: [placed((develops(MODELS[39] as string) as { relations: RelationRecord }).relations)],
    }),
  );
  const without = ALL.filter((line) => !JSON.stringify(line).includes(MODELS[39] as string));
  expect(await faultsOf(imported(without))).toEqual([
    expect.stringMatching(/expected to remove only what no other bundle refers to, got model:m-39/),
  ]);
  expect((await hashAndRevision())[0]).toContain('unfinished');
  await imported(ALL);
  expect((await hashAndRevision())[0]).not.toContain('unfinished');
});

it('notices a file that changes while it is imported', async () => {
  const texts = [textOf(ALL), textOf(ALL.filter((_, i) => i !== 30))];
  const source = { ...asFile(texts[0] as string), open: () => Readable.from([Buffer.from(texts.shift() as string)]) };
  expect(await faultsOf(run(source))).toEqual([expect.stringMatching(/expected a file that stays as it is/)]);
});

it('sees what others write between its check and its parts', async () => {
  let done = false;
  const watch: Watch = { begin: () => {}, end: () => {}, at: () => {} };
  const source = {
    ...asFile(textOf(ALL)),
    open: () =>
      Readable.from(
        (async function* () {
          const second = done;
          if (second)
            await applyBundle(api.store, {
              ...bundleOf('thief', { entities: new Map([['models', [placed({ id: 'model:m-30', name: 'Mine' })]]]) }),
              header: { bundle: 'thief' },
            });
          done = true;
          yield Buffer.from(textOf(ALL));
        })(),
      ),
  };
  expect(await faultsOf(run(source, { watch }))).toEqual([
    expect.stringMatching(/:35: id: expected what no other bundle defines, got model:m-30 \(of thief\)/),
  ]);
});

it('leaves bundles with retractions, and ids that lead elsewhere, to the import of whole bundles', async () => {
  await applyBundle(api.store, everyRelation());
  await imported(ALL);
  await applyBundle(
    api.store,
    bundleOf('fix', { redirects: [placed({ from: 'model:made-1', into: MODELS[0] as string })] }),
  );
  const faults = await faultsOf(imported([...ALL, develops('model:made-1')]));
  expect(faults).toEqual([
    expect.stringMatching(/:5: id: expected an id that no others lead to, got model:m-00\./),
    expect.stringMatching(
      /:127: target: expected an id that leads nowhere else, got model:made-1, which leads to model:m-00/,
    ),
  ]);
  expect(await faultsOf(imported([{ models: { id: 'model:z', name: 'Z' } }], {}, { bundle: 'fix' }))).toEqual([
    expect.stringMatching(/:1: bundle: expected one without retractions, redirects .* got fix, which has 1\./),
  ]);
});
