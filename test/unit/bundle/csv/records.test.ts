import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { csvRecords } from '../../../../src/bundle/csv/records';
import { BundleError } from '../../../../src/bundle/faults';
import { partsOf } from '../../../../src/bundle/stream/part';

const HEADER = `bundle: table
document: document:t
recordedOn: 2024-01-15
attribution: [A]
`;
const MODELS = `${HEADER}rows:
  models:
    - id: "model:{{slug Name}}"
      name: "{{Name}}"
`;

/** What the rows make, and the faults as "file:line: message". */
async function read(table: string | Buffer, mapping: string) {
  const bytes = Buffer.from(table as string);
  try {
    const source = csvRecords(
      { name: 't.csv', once: false, size: bytes.length, open: () => Readable.from([bytes]) },
      { file: 'm.yaml', source: mapping },
    );
    const [records, faults] = [[] as Record<string, unknown>[], [] as string[]];
    for await (const part of partsOf(source, await source.open())) {
      records.push(...part.records.map(({ section, record, line }) => ({ [section]: record, line })));
      faults.push(...part.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`));
    }
    return { records, faults };
  } catch (error) {
    if (!(error instanceof BundleError)) throw error;
    return { records: [], faults: error.faults.map(({ file, line, message }) => `${file}:${line}: ${message}`) };
  }
}
/** The key `key` of a model, made of one cell, C. */
async function made(key: string, spec: string, cell: string) {
  const { records, faults } = await read(`Name,C\nM,"${cell}"\n`, `${MODELS}      ${key}: ${spec}\n`);
  const model = (records[0]?.models ?? {}) as Record<string, unknown>;
  return faults.length > 0 ? faults : model[key];
}

it('makes records with the lines on which their rows begin, whatever is in the cells', async () => {
  const table = '\ufeffName,Note\r\nOne,"a\r\nb"\r\n\r\n"T, ""w"" o",\r\n 混元 ,x';
  const { records, faults } = await read(table, `${MODELS}      description: "{{Note}}, line {{line}}"\n`);
  expect(faults).toEqual([]);
  expect(records).toEqual([
    { line: 2, models: { id: 'model:one', name: 'One', description: 'a\r\nb, line 2' } },
    { line: 5, models: { id: 'model:t-w-o', name: 'T, "w" o' } },
    { line: 6, models: { id: 'model:hun-yuan', name: '混元', description: 'x, line 6' } },
  ]);
  expect((await read(gzipSync(table), MODELS)).records).toHaveLength(3);
});

it('makes what statements refer to before them, though it is further down', async () => {
  const mapping = `${HEADER}rows:
  relations:
    - { type: RELATED_TO, source: "model:{{slug Name}}", target: "model:{{slug Parent}}", locator: Table, when: { Parent: { filled: true } } }
  models:
    - { id: "model:{{slug Name}}", name: "{{Name}}" }
`;
  const { records, faults } = await read('Name,Parent\nA,B\nB,\nA,B\n', mapping);
  expect(faults).toEqual([]);
  expect(records.map(({ line, ...record }) => [Object.keys(record)[0], line])).toEqual([
    ['models', 2],
    ['models', 3],
    ['relations', 2],
  ]);
});

it('tells what is made again otherwise', async () => {
  const { faults } = await read('Name,C\nA,x\nA,y\n', `${MODELS}      description: "{{C}}"\n`);
  expect(faults).toEqual([expect.stringMatching(/^t\.csv:3: models: expected model:a to read the same wherever/)]);
});

it.each([
  ['aliases', '{ column: C, split: ";" }', 'a; b;;a', ['a', 'b']],
  ['aliases', '["{{C}}", "x {{lower C}}"]', 'A', ['A', 'x a']],
  ['aliases', '"{{upper C}}"', 'a', ['A']],
  ['openWeights', '{ column: C, map: { yes: true, no: false } }', 'no', false],
  ['modelKind', '{ column: C, map: { v: VERSION }, else: FAMILY }', 'other', 'FAMILY'],
  ['modelKind', '{ column: C, map: { v: null } }', 'v', undefined],
  ['modelKind', '{ column: C, default: FAMILY }', '', 'FAMILY'],
  ['description', '{ text: "{{C}}!", map: { "a!": b } }', 'a', 'b'],
  ['released', '{ column: C, date: D.M.YYYY }', '7.3.2024', '2024-03-07'],
  ['description', '{ column: C, number: {} }', '1,234.50', '1234.50'],
  ['description', '{ column: C, number: { decimal: ",", thousands: ".", times: 1000000 } }', '-1.234,5', '-1234500000'],
  ['description', '{ column: C, number: { endings: { 亿: 100000000, "%": 1 } } }', '51.3 亿', '5130000000'],
  ['description', '{ column: C, number: {} }', '+1.5e6', '1500000'],
  ['description', '"{{C}}"', '', undefined],
])('makes %s of %s', async (key, spec, cell, expected) => {
  expect(await made(key, spec, cell)).toEqual(expected);
});

it.each([
  [
    'released',
    '{ column: C, date: DD/MM/YYYY }',
    '31/02/2024',
    /released, column "C": expected a date that exists, as DD\/MM\/YYYY, got "31\/02\/2024"/,
  ],
  [
    'description',
    '{ column: C, number: {} }',
    'many',
    /description, column "C": expected a number such as 1,234\.5, got "many"/,
  ],
  [
    'modelKind',
    '{ column: C, map: { v: VERSION } }',
    'w',
    /modelKind, column "C": expected one of v, got "w"\. Add it to the map/,
  ],
  [
    'modelKind',
    '"{{C}}"',
    'w',
    /modelKind: expected one of FAMILY, VERSION, got "w"\. \(made of the column "C", by m\.yaml:9\)$/,
  ],
])('tells the row, the column and the line of the mapping where %s can not be made', async (key, spec, cell, fault) => {
  const told = await made(key, spec, cell);
  expect(told).toEqual([expect.stringMatching(/^t\.csv:2: .*m\.yaml:9\)$/)]);
  expect(told).toEqual([expect.stringMatching(fault)]);
});

it('tells an empty cell of a key that the record needs', async () => {
  expect((await read('Name,C\n,x\n', MODELS)).faults).toEqual([
    't.csv:2: id: expected a value, got nothing in the column "Name". Fill it in, or leave such rows out with "when". (m.yaml:7)',
    't.csv:2: name: expected a value, got nothing in the column "Name". Fill it in, or leave such rows out with "when". (m.yaml:8)',
  ]);
  const wanted = MODELS.replace('rows:', 'when: { Name: { filled: true, not: [x] } }\nrows:');
  expect(await read('Name,C\n,x\nx,\n', wanted)).toEqual({ records: [], faults: [] });
});

it.each([
  ['Name,C\nA\n', /^t\.csv:2: expected 2 cells, a cell a column, got 1\./],
  ['Name,Name\nA,B\n', /^t\.csv:1: expected each column once, got "Name" again/],
  ['', /^t\.csv:1: expected a line with the names of the columns, got an empty file/],
  [
    'Name\nA\n"B\nC\n',
    /^t\.csv:\d: expected a row of CSV, got a quote that is never closed, in a row that begins here or further/,
  ],
  ['Name\nA\n"B"x\n', /^t\.csv:3: expected a row of CSV, got text after a closing quote/],
  ['Name\nA\nB"x"\n', /^t\.csv:3: expected a row of CSV, got a quote in the middle of a cell/],
  [Buffer.from([0x4e, 0x61, 0x6d, 0x65, 0x0a, 0xff, 0xfe]), /^t\.csv:\d: expected text in UTF-8, got other bytes/],
])('tells what is wrong with the table %j', async (table, fault) => {
  expect((await read(table, MODELS)).faults).toEqual([expect.stringMatching(fault)]);
});

it.each([
  ['      nmae: x\n', /^m\.yaml:9: expected one of the keys when, id, name, .*Did you mean name\?/],
  ['      description: "{{Nmae}}"\n', /^m\.yaml:9: expected one of the columns Name, got "Nmae"\. Did you mean Name\?/],
  [
    '      description: { colum: Name }\n',
    /^m\.yaml:9: expected one of the keys column, text, .*Did you mean column\?/,
  ],
  ['      description: { column: Name, text: x }\n', /^m\.yaml:9: expected either "column" or "text"/],
  ['      description: { column: Name, else: x }\n', /^m\.yaml:9: expected "else" beside a "map"/],
  ['      description: { column: Name, date: DD/DD }\n', /^m\.yaml:9: date: expected YYYY, MM and DD, each once/],
  ['      when: { Nmae: { filled: true } }\n', /^m\.yaml:9: expected one of the columns Name, got "Nmae"/],
  ['  claimz: []\n', /^m\.yaml:9: expected one of the keys companies, .*Did you mean claims\?/],
  ['once: { documents: [{ id: document:t }] }\n', /^m\.yaml:9: expected the key "name", got none/],
  ['csv: { delimiter: ";;" }\n', /^m\.yaml:9: /],
])('tells what is wrong with the mapping that ends in %s', async (end, fault) => {
  expect((await read('Name\nA\n', `${MODELS}${end}`)).faults).toEqual([expect.stringMatching(fault)]);
});

it('reads tables without a line of columns, with other marks, and with cells that mean nothing', async () => {
  const mapping = `${HEADER}csv: { columns: [Name, C], delimiter: "\\t", empty: ["-"] }
once: { documents: [{ id: document:t, name: T }] }
${MODELS.slice(HEADER.length)}      description: "{{C}}"
`;
  const { records, faults } = await read('A\t-\nB\tx\n', mapping);
  expect(faults).toEqual([]);
  expect(records).toEqual([
    { line: 1, documents: { id: 'document:t', name: 'T' } },
    { line: 1, models: { id: 'model:a', name: 'A' } },
    { line: 2, models: { id: 'model:b', name: 'B', description: 'x' } },
  ]);
});

it('makes dimensions and citations of cells', async () => {
  const mapping = `${HEADER}rows:
  metrics:
    - id: "metric:{{slug Name}}"
      subject: model:a
      measure: measure:x
      value: { column: C, number: {} }
      unit: users
      dimensions: { region: "{{Name}}", part: { column: C, map: { "5": five } } }
      citations: [{ locator: "Row {{line}}", quoting: ["{{Name}}"] }]
`;
  const { records, faults } = await read('Name,C\nEU,5\n', mapping);
  expect(faults).toEqual([]);
  expect(records[0]?.metrics).toMatchObject({
    value: '5',
    dimensions: { region: 'EU', part: 'five' },
    citations: [{ locator: 'Row 2', quoting: ['EU'] }],
  });
});

it('refuses a stream, which it could not read again', () => {
  const stream = { name: 'standard input', once: true, open: () => Readable.from([]) };
  expect(() => csvRecords(stream, { file: 'm.yaml', source: MODELS })).toThrow(
    /expected a file of CSV, .* got a stream\. Save it first\./,
  );
});
