import { documentFaults } from '../../../src/adapters/run';
import { type BundleDocument, bundleFromDocument } from '../../../src/bundle/document';
import { graphRows } from '../../../src/bundle/rows';
import type { Placed } from '../../../src/bundle/types';
import { seeds } from './data';

const plain = <T>(placed: readonly Placed<T>[]): T[] => placed.map(({ record }) => record);

describe('a bundle as a plain value', () => {
  it('makes the same rows as the YAML it was read from', () => {
    const [seed] = seeds().filter(({ header }) => header.document !== undefined);
    if (!seed) throw new Error('no seed with a document');
    const document: BundleDocument = {
      ...seed.header,
      ...Object.fromEntries([...seed.entities].map(([plural, placed]) => [plural, plain(placed)])),
      relations: plain(seed.relations),
      metrics: plain(seed.metrics),
      events: plain(seed.events),
      claims: plain(seed.claims),
    };
    const { bundle, faults } = bundleFromDocument(JSON.parse(JSON.stringify(document)));
    expect(faults).toEqual([]);
    expect(JSON.stringify([...graphRows(bundle).entities])).toBe(JSON.stringify([...graphRows(seed).entities]));
    expect(graphRows(bundle).metrics).toEqual(graphRows(seed).metrics);
    expect(graphRows(bundle).relations).toEqual(graphRows(seed).relations);
  });

  it('says faults of shape in words, and holds no records then', () => {
    const document = { bundle: 'x', models: [{ id: 'company:y', name: 'Y' }], metrcs: [] } as unknown as BundleDocument;
    const { bundle, faults } = bundleFromDocument(document, 'import.json');
    expect(faults.map(({ file, message }) => `${file}: ${message}`).join('\n')).toMatch(
      /import\.json: .*Did you mean metrics/,
    );
    expect(faults.map(({ message }) => message).join('\n')).toContain('The id is that of a Company');
    expect(bundle.entities.get('models')).toEqual([]);
  });

  it('is held to the rules: ends that exist, one record a figure, units that fit', () => {
    const metric = { subject: 'company:a', measure: 'measure:m', value: '1', unit: 'USD', locator: 'p. 1' };
    const document: BundleDocument = {
      bundle: 'x',
      document: 'document:d',
      recordedOn: '2024-01-01',
      attribution: ['A'],
      documents: [{ id: 'document:d', name: 'D' }],
      companies: [{ id: 'company:a', name: 'A' }],
      measures: [{ id: 'measure:m', name: 'M', dimension: 'count' }],
      relations: [{ type: 'DEVELOPS', source: 'company:a', target: 'model:gone', locator: 'p. 1' }],
      metrics: [
        { id: 'metric:1', ...metric },
        { id: 'metric:2', ...metric },
      ],
    };
    const messages = documentFaults([document], []).map(({ message }) => message);
    expect(messages).toHaveLength(4);
    expect(messages.join('\n')).toContain('got model:gone');
    expect(messages.join('\n')).toContain('measure:m is a count');
    expect(messages.join('\n')).toContain('expected one record a figure');
  });
});
