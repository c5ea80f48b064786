import { Readable } from 'node:stream';
import { jsonLines } from '../../../../src/bundle/stream/json-lines';
import { partsOf } from '../../../../src/bundle/stream/part';

const HEADER = '{"bundle":"b","document":"document:d","recordedOn":"2024-08-28","attribution":["A"]}';

async function read(text: string) {
  const source = jsonLines({ name: 'x.jsonl', once: true, open: () => Readable.from([Buffer.from(text)]) });
  const reading = await source.open();
  const [records, faults] = [[] as object[], [] as string[]];
  for await (const part of partsOf(source, reading)) {
    records.push(...part.records.map(({ section, record, line }) => ({ section, line, ...record })));
    faults.push(...part.faults.map(({ line, message }) => `${line}: ${message}`));
  }
  return { header: reading.header?.header ?? null, records, faults };
}

it('has the header on the first line that is not blank, and a record on each other', async () => {
  const { header, records, faults } = await read(`\n${HEADER}\n{"models":{"id":"model:m","name":"M"}}\n`);
  expect(faults).toEqual([]);
  expect(header).toEqual(JSON.parse(HEADER));
  expect(records).toEqual([{ section: 'models', line: 3, id: 'model:m', name: 'M' }]);
});

it('keeps figures as they are written, numbers or texts', async () => {
  const metric = (value: string, note = '') =>
    `{"metrics":{"id":"metric:m","note":"a \\"value\\": 5${note}","subject":"model:m","measure":"measure:x","value" : ${value},"unit":"users","locator":"p"}}`;
  const values = ['0.10', '-2.910', '51000000000000000000000000000000000000000000000000001', '"0.10"', 'null', '0'];
  const { records, faults } = await read([HEADER, ...values.map((value) => metric(value))].join('\n'));
  expect(faults).toEqual([]);
  expect(records.map((record) => (record as { value: unknown }).value)).toEqual([
    ...values.slice(0, 3),
    '0.10',
    null,
    '0',
  ]);
  expect((await read([HEADER, metric('1e3')].join('\n'))).faults).toEqual([
    expect.stringMatching(/^2: value: expected something like 5100000000 or -2\.91, got "1e3"/),
  ]);
});

it.each([
  ['', /^1: expected the header, such as .*, got an empty file/],
  ['{"models":{"id":"model:m","name":"M"}}', /^1: expected the header first, .* got \{"models"/],
  ['{"document":"document:d"}', /^1: expected the key "bundle"/],
  ['{"bundel":"b"}', /^1: expected one of the keys bundle, .*Did you mean bundle\?/],
  [`${HEADER}\n${HEADER}`, /^2: expected the header once, on the first line, got it again/],
  [`${HEADER}\n{"models":[]}`, /^2: models: expected one record, .* got \[\]/],
  [`${HEADER}\n[]`, /^2: expected one section with one record, .* got \[\]/],
  [`${HEADER}\n{"models":{},"products":{}}`, /^2: expected one section with one record/],
  [`${HEADER}\n{"modles":{}}`, /^2: expected one of the sections .*Did you mean models\?/],
  [`${HEADER}\n{"models":{"id":"model:m"}}\n`, /^2: expected the key "name", got none/],
  [`${HEADER}\n{"models":}\n`, /^2: expected one JSON value a line, .* got a mistake \(Unexpected token/],
  [`${HEADER}\n{"models":{"id":"mod`, /^2: expected the file to end with a whole record, .* it was cut off/],
])('tells what is wrong with %s', async (text, fault) => {
  expect((await read(text)).faults).toEqual([expect.stringMatching(fault)]);
});

it('tells what is wrong with the header and with records that come after it', async () => {
  const { header, faults } = await read('{"bundle":"B!"}\n{"models":{"id":"model:m"}}\n');
  expect(header).toBeNull();
  expect(faults).toEqual([expect.stringMatching(/^1: bundle: /), expect.stringMatching(/^2: expected the key "name"/)]);
});
