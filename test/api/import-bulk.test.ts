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

// A file of parts is a transaction each, on whatever machine this runs.
jest.setTimeout(120_000);

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
    retractions: of('retractions') as unknown as Bundle['retractions'],
    redirects: of('redirects') as unknown as Bundle['redirects'],
  };
}

/** All but the digest of the bundle, and the revision that is made of it: they name how it was read, too. */
const content = async (): Promise<string> =>
  (await dump(api.store))
    .replace(/"(hash|revision)":"[^"]*"/g, '"$1":"…"')
    .split('\n')
    .sort()
    .join('\n');

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

const redirect = (from: string, into: string, more: object = {}): Line => ({ redirects: { from, into, ...more } });
const retraction = (statement: string): Line => ({ retractions: { statement, reason: 'Misread.' } });
/** The same with a few models, in parts that are as much smaller. */
const few = (lines: readonly Line[]): Line[] => lines.filter((line) => !/model:m-[1-3]/.test(JSON.stringify(line)));
const FEW = few(ALL);
const SMALL: StreamOptions = { size: { ...SIZE, rows: 6 } };
const [FIRST, SECOND] = MODELS as [string, string];
/** Another bundle, with what is said of models of its own. */
const OTHER = (redirects: readonly { from: string; into: string }[] = []): Bundle =>
  bundleOf('other', {
    entities: new Map([
      ['models', ['model:other', 'model:another'].map((id) => placed({ id, name: `Name of ${id}` }))],
      ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
    ]),
    relations: [placed({ type: 'COMPARED_WITH', source: 'model:other', target: 'model:another', locator: 'p. 1' })],
    redirects: redirects.map(placed),
  });

/** Empties the graph and gives what it is once `others` and then the lines are in it, read whole. */
async function readWhole(lines: readonly Line[], ...others: readonly Bundle[]): Promise<string> {
  await api.close();
  api = await openEmptyApi();
  for (const one of [...others, whole(lines)]) await applyBundle(api.store, one);
  const made = await content();
  await api.close();
  api = await openEmptyApi();
  for (const one of others) await applyBundle(api.store, one);
  return made;
}

/** Two entities of the file become one, and one of another bundle; two links become one, and one has no ends left. */
const CORRECTED: readonly Line[] = [
  ...few(DEFINED),
  redirect(FIRST, SECOND),
  redirect('model:other', FIRST, { reason: 'The same.' }),
  ...few(STATED),
  { relations: { type: 'COMPARED_WITH', source: FIRST, target: SECOND, locator: 'p. 5' } },
  { relations: { type: 'COMPARED_WITH', source: SECOND, target: 'model:another', locator: 'p. 6', note: 'Here.' } },
  { relations: { type: 'COMPARED_WITH', source: FIRST, target: 'model:another', locator: 'p. 7', note: 'There.' } },
  retraction('claim:c'),
  retraction('relation:COMPARED_WITH/model:other/model:another/other'),
];

it.each([
  ['a file', asFile, 25],
  ['a stream', asStream, 6],
])(
  'takes redirects and retractions of %s, and gives the graph that the bundle read whole gives',
  async (_, source, rows) => {
    const size = { ...SIZE, rows };
    for (const lines of [
      CORRECTED,
      [...CORRECTED].sort((a, b) => Number('redirects' in a) - Number('redirects' in b)),
    ]) {
      const expected = await readWhole(lines, OTHER());
      const dry = await run(asFile(textOf(lines)), { dryRun: true });
      expect(dry.diff).toEqual({ added: 38, changed: 4, removed: 0 });
      expect((await run(source(textOf(lines)), { size })).diff).toEqual(dry.diff);
      expect(await content()).toBe(expected);
      const exactly = await dump(api.store);
      expect((await run(source(textOf(lines)), { size })).changed).toBe(false);
      expect(await dump(api.store)).toBe(exactly);
      expect((await applyBundle(api.store, whole(lines))).diff).toEqual({ added: [], changed: [], removed: [] });
    }
  },
);

it('goes on after any part where redirects are in the way', async () => {
  const expected = await readWhole(CORRECTED, OTHER());
  for (const parts of [2, 3, 5, 7]) {
    await readWhole([], OTHER());
    await expect(imported(CORRECTED, { ...SMALL, ...stopAfter(parts) })).rejects.toBeInstanceOf(Stopped);
    await imported(CORRECTED, SMALL);
    expect(await content()).toBe(expected);
  }
});

it('takes redirects and retractions back when the file no longer has them', async () => {
  const without = CORRECTED.filter((line) => !('redirects' in line || 'retractions' in line));
  const plain = await readWhole(without, OTHER());
  await imported(CORRECTED, SMALL);
  const dry = await imported(without, { ...SMALL, dryRun: true });
  expect(await imported(without, SMALL)).toEqual(dry);
  expect(dry.diff).toEqual({ added: 0, changed: 4, removed: 0 });
  expect(await content()).toBe(plain);
});

it('moves what it brings to where redirects of other bundles lead, with the document that all of it cites', async () => {
  const lead = [
    { from: FIRST, into: 'model:other' },
    { from: 'document:d', into: 'document:made-0' },
  ];
  const lines = [
    ...FEW,
    ...['model:other', SECOND].map((target) => develops(target === SECOND ? 'model:gone' : target)),
  ];
  const others = OTHER([...lead, { from: 'model:gone', into: 'model:another' }]);
  const expected = await readWhole(lines, others);
  await imported(lines, SMALL);
  expect(await content()).toBe(expected);
  // A link of three that are one, then of two, and of none.
  const links = (line: Line) => /"DEVELOPS".*"model:(m-00|other)"/.test(JSON.stringify(line));
  for (const left of [1, 0]) {
    const fewer = lines.filter((line) => !links(line)).concat(lines.filter(links).slice(0, left));
    const fewerWhole = await readWhole(fewer, others);
    await imported(lines, SMALL);
    expect((await imported(fewer, SMALL)).diff).toEqual({ added: 0, changed: 0, removed: 2 - left });
    expect(await content()).toBe(fewerWhole);
  }
});

it.each([
  ['a file', asFile],
  ['a stream', asStream],
])('turns a redirect round with %s', async (_, source) => {
  const turned = [...few(DEFINED), redirect(SECOND, FIRST), ...few(STATED)];
  const expected = await readWhole(turned);
  await imported([...few(DEFINED), redirect(FIRST, SECOND), ...few(STATED)]);
  await run(source(textOf(turned)));
  expect(await content()).toBe(expected);
});

it('tells what is wrong with redirects and retractions before it writes anything', async () => {
  await applyBundle(api.store, OTHER([{ from: 'model:third', into: 'model:other' }]));
  await applyBundle(
    api.store,
    bundleOf('fix', {
      redirects: [placed({ from: 'model:fourth', into: 'model:other' })],
      retractions: [placed({ statement: 'relation:COMPARED_WITH/model:other/model:another/other', reason: 'No.' })],
    }),
  );
  const before = await dump(api.store);
  const lines = [
    ...few(DEFINED),
    redirect(FIRST, 'model:late'),
    redirect('model:other', 'model:third'),
    redirect(SECOND, 'company:hub'),
    redirect('model:fourth', SECOND),
    { models: { id: 'model:late', name: 'Late' } },
    redirect(FIRST, SECOND),
    develops('model:fourth'),
    retraction('claim:none'),
    retraction('relation:COMPARED_WITH/model:other/model:another/other'),
    { models: { id: 'model:other', name: 'Mine' } },
  ];
  expect(await faultsOf(imported(lines))).toEqual([
    expect.stringMatching(/:15: into: expected the id of an entity that is further up .*got model:late\./),
    expect.stringMatching(/:16: from: expected to lead to an entity, got model:other, which leads back to itself\./),
    expect.stringMatching(/:17: into: expected a Model as model:m-01 is one, got company:hub\./),
    expect.stringMatching(/:18: from: expected what no other bundle defines, got model:fourth \(of fix\)\. It leads/),
    expect.stringMatching(/:20: expected each record once, got Redirect model:m-00 again/),
    expect.stringMatching(/:22: statement: expected the id of a statement, got claim:none\./),
    expect.stringMatching(/:23: statement: expected what no other bundle defines, .* It is retracted already/),
    expect.stringMatching(/:24: id: expected what no other bundle defines, got model:other \(of other\)/),
  ]);
  expect(await dump(api.store)).toBe(before);
});

it('refuses what another bundle defines, though its id leads elsewhere', async () => {
  await applyBundle(api.store, OTHER([{ from: 'model:other', into: 'model:another' }]));
  expect(await faultsOf(imported([...few(DEFINED), { models: { id: 'model:other', name: 'Mine' } }]))).toEqual([
    expect.stringMatching(/:15: id: expected what no other bundle defines, got model:other \(of other\)/),
  ]);
});

it('refuses to take back a redirect of an id that is nothing else, with the rest written, and goes on when it is kept', async () => {
  const gone = [...few(DEFINED), redirect('model:gone', FIRST), ...few(STATED), develops('model:gone')];
  await imported(gone);
  const made = await content();
  const later = bundleOf('later', { relations: [placed({ ...develops('model:gone').relations } as RelationRecord)] });
  await applyBundle(api.store, { ...later, header: { ...HEADER, bundle: 'later' } });
  expect(await faultsOf(imported(FEW))).toEqual([
    expect.stringMatching(
      /redirects: expected to leave out only ids that a bundle defines or no statement has, got model:gone/,
    ),
  ]);
  expect((await hashAndRevision())[0]).toContain('unfinished');
  await applyBundle(api.store, { ...bundleOf('later', {}), header: { ...HEADER, bundle: 'later' } });
  await imported(gone);
  expect((await content()).split('\n').filter((line) => !line.includes('"later"'))).toEqual(made.split('\n'));
});

it('refuses redirects that lead round, in bulk and read whole', async () => {
  const round = [...few(DEFINED), redirect(FIRST, SECOND), redirect(SECOND, FIRST), ...few(STATED)];
  const refused = [FIRST, SECOND].map((id) => expect.stringContaining(`got ${id}, which leads back to itself.`));
  expect(await faultsOf(imported(round))).toEqual(refused);
  expect(await faultsOf(applyBundle(api.store, whole(round)))).toEqual(refused);
});
