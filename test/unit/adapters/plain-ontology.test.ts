/** The adapters with the ontology as it is: what it has no place for is left out and told. */
import { ADAPTERS } from '../../../src/adapters/all';
import { MEASURE_KEYS, measureRecord } from '../../../src/adapters/measures';
import { documentFaults } from '../../../src/adapters/run';
import { WANTED_RELATIONS, WANTED_UNITS } from '../../../src/adapters/wanted';
import { relationSpec } from '../../../src/ontology/relations';
import { unitSpec } from '../../../src/ontology/units';
import { EXTRACTS, type Made, made, seeds } from './data';

describe('the adapters and the ontology as it is', () => {
  let all: Made;
  beforeAll(() => {
    all = made(EXTRACTS);
  });

  it('make bundles without faults', () => {
    expect(all.documents).toHaveLength(10);
    expect(documentFaults(all.documents, seeds())).toEqual([]);
  });

  it('tell every unit and type of relation that is still wanted, and no other', () => {
    const told = all.outcomes
      .flatMap(({ skipped }) => skipped)
      .flatMap(({ reason }) => reason.match(/^(\S+) is no (?:unit|type of relation) yet/)?.[1] ?? []);
    const wanted = [
      ...WANTED_UNITS.filter(({ unit }) => !unitSpec(unit)).map(({ unit }) => unit),
      ...WANTED_RELATIONS.filter(({ type }) => !relationSpec(type)).map(({ type }) => type),
    ];
    expect(new Set(told)).toEqual(new Set(wanted.filter((one) => one !== 'L/day')));
  });

  it('define each measure once, and none that is known', () => {
    const defined = all.documents.flatMap(({ measures = [] }) => measures.map(({ id }) => id));
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined).not.toContain('measure:revenue');
    expect(defined).toContain('measure:annualized-revenue');
  });

  it('have the measures of the seeds in the table as the seeds have them', () => {
    const known = new Map(
      seeds().flatMap(({ measures }) => measures.map(({ record }) => [record.id, record] as const)),
    );
    const shared = MEASURE_KEYS.map(measureRecord).filter(({ id }) => known.has(id));
    expect(shared.length).toBeGreaterThan(3);
    for (const { id, dimension, nameZh } of shared) expect(known.get(id)).toMatchObject({ dimension, nameZh });
  });

  it('say the same each time', () => {
    expect(JSON.stringify(made(EXTRACTS).documents)).toBe(JSON.stringify(all.documents));
  });

  it('have names of their own, and descriptions', () => {
    expect(new Set(ADAPTERS.map(({ name }) => name)).size).toBe(ADAPTERS.length);
    for (const { name, title, description } of ADAPTERS) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(title.length).toBeGreaterThan(3);
      expect(description).toMatch(/\.$/);
    }
  });
});
