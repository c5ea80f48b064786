import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { core, entities, report, SEEDS, statements, validated } from './read';

const files = readdirSync(SEEDS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => join(SEEDS, name));

test('the seeds have no fault', () => {
  expect(validated.faults).toEqual([]);
  expect(validated.bundles).toHaveLength(2);
});

test.each(files.map((file) => [relative(SEEDS, file), file]))(
  '%s points editors to the schema, and is short',
  (_, file) => {
    const lines = readFileSync(file, 'utf8').split('\n');
    const schema = relative(dirname(file), join(SEEDS, 'bundle.schema.json')).split(sep).join('/');
    expect(lines[0]).toBe(`# yaml-language-server: $schema=${schema.startsWith('.') ? schema : `./${schema}`}`);
    expect(lines.length).toBeLessThan(220);
  },
);

/** What a record is sorted by: the id, or of a relation its type and ends. */
const keyOf = (record: object): string => {
  const { id, type, source, target } = record as Record<string, string>;
  return id ?? [type, source, target].join(' ');
};

test('each section of a file is sorted', () => {
  const runs = new Map<string, string[]>();
  const sections = [core.measures, report.relations, report.metrics, report.events, report.claims];
  for (const [plural, records] of report.entities)
    for (const { file, record } of records)
      runs.set(`${file} ${plural}`, [...(runs.get(`${file} ${plural}`) ?? []), keyOf(record)]);
  sections.forEach((section, i) => {
    for (const { file, record } of section)
      runs.set(`${file} ${i}`, [...(runs.get(`${file} ${i}`) ?? []), keyOf(record)]);
  });
  expect(runs.size).toBeGreaterThan(40);
  for (const [run, keys] of runs) expect([run, keys]).toEqual([run, [...keys].sort()]);
});

test('every statement says where the report says it', () => {
  expect(statements.length).toBeGreaterThan(300);
  for (const { file, line, record } of statements) {
    const locators = record.citations?.map(({ locator }) => locator) ?? [record.locator];
    expect([
      `${file}:${line}`,
      locators.every((locator) =>
        /^(Title|Above the title|Key points|Part [1-3]|Related reports|Charts? \d|Suggested attention|Risks)/.test(
          locator ?? '',
        ),
      ),
    ]).toEqual([`${file}:${line}`, true]);
  }
});

test('every statement that only follows from context says how', () => {
  for (const { record, file, line } of statements)
    if (record.certainty === 'IMPLIED')
      expect([`${file}:${line}`, record.note ?? '']).toEqual([`${file}:${line}`, expect.stringMatching(/\.$/)]);
});

test('every entity is spoken of by a statement', () => {
  const spokenOf = new Set([
    ...report.relations.flatMap(({ record }) => [record.source, record.target]),
    ...report.metrics.flatMap(({ record }) => [record.subject, record.reference]),
    ...report.events.flatMap(({ record }) => record.participants),
    ...report.claims.flatMap(({ record }) => record.about),
  ]);
  expect(entities.map(({ record }) => record.id).filter((id) => !spokenOf.has(id))).toEqual([]);
});

test('every measure is used', () => {
  const used = new Set(report.metrics.map(({ record }) => record.measure));
  expect(core.measures.map(({ record }) => record.id).filter((id) => !used.has(id))).toEqual([]);
});

test('every entity has a description, and no alias that repeats a name', () => {
  for (const { record } of entities) {
    expect([record.id, record.description ?? '']).toEqual([record.id, expect.stringMatching(/\.$/)]);
    const names = [record.name, record.nameZh, ...(record.aliases ?? [])].filter((name) => name !== undefined);
    const folded = names.map((name) => name.normalize('NFKC').toLowerCase());
    expect([record.id, folded.filter((name, i) => folded.indexOf(name) !== i)]).toEqual([record.id, []]);
  }
});

test('every claim is in both languages', () => {
  expect(report.claims.filter(({ record }) => !/\p{Script=Han}/u.test(record.textZh ?? ''))).toEqual([]);
  expect(report.events.filter(({ record }) => !/\p{Script=Han}|\d/u.test(record.titleZh ?? ''))).toEqual([]);
});
