/** What the seeds have none of: sources that disagree, figures that are superseded, an entity with many links, hostile text. */
import { applyBundle } from '../../src/bundle/apply';
import type { Bundle, EntityRecord } from '../../src/bundle/types';
import type { Store } from '../../src/store/port';
import { bundleOf, figure, placed } from '../api/fixture';

/** More than a page of links. */
export const HUB_MODELS = 130;
export const HUB_PRODUCTS = 7;

export const HOSTILE = '<img src=x onerror="document.title=\'run\'">';

const entities = (plural: string, records: readonly EntityRecord[]) => [plural, records.map(placed)] as const;
const numbered = (n: number, id: (i: string) => EntityRecord): EntityRecord[] =>
  Array.from({ length: n }, (_, i) => id(String(i).padStart(3, '0')));

const header = (bundle: string, document: string, recordedOn: string): Bundle['header'] => ({
  bundle,
  document,
  recordedOn,
  attribution: ['A broker'],
});

function first(): Bundle {
  const models = numbered(HUB_MODELS, (i) => ({ id: `model:hub-${i}`, name: `Hub model ${i}` }));
  const products = numbered(HUB_PRODUCTS, (i) => ({ id: `product:hub-${i}`, name: `Hub product ${i}` }));
  const hostile = { id: 'company:hostile', name: HOSTILE, nameZh: `${HOSTILE}二`, description: HOSTILE };
  return {
    ...bundleOf('made-first', {
      entities: new Map([
        entities('companies', [{ id: 'company:hub', name: 'Hub' }, { id: 'company:a', name: 'Company A' }, hostile]),
        entities('models', models),
        entities('products', products),
        entities('documents', [
          { id: 'document:made-first', name: 'First' },
          { id: 'document:unsafe', name: 'Unsafe', url: 'javascript:alert(1)' },
        ]),
      ]),
      relations: [
        ...models.map(({ id }) => placed({ type: 'DEVELOPS', source: 'company:hub', target: id, locator: 'p. 1' })),
        ...products.map(({ id }) => placed({ type: 'OFFERS', source: 'company:hub', target: id, locator: 'p. 2' })),
      ],
      metrics: [
        figure('a-2023', '90', { period: '2023', unit: 'CNY', text: '90元' }),
        figure('a-2024', '100', { period: '2024', text: '100元' }),
      ],
    }),
    header: header('made-first', 'document:made-first', '2024-08-28'),
  };
}

/** Of the same day as the first, and with another figure. */
const other = (): Bundle => ({
  ...bundleOf('made-other', {
    entities: new Map([entities('documents', [{ id: 'document:made-other', name: 'Other' }])]),
    metrics: [figure('a-2024-other', '120', { period: '2024', text: '120元' })],
  }),
  header: header('made-other', 'document:made-other', '2024-08-28'),
});

/** Of a later day, with a newer figure for one of the seeds. */
const later = (): Bundle => ({
  ...bundleOf('made-later', {
    entities: new Map([entities('documents', [{ id: 'document:made-later', name: 'Later' }])]),
    metrics: [
      figure('cloud-later', '5200000000', { subject: 'segment:baidu-ai-cloud', period: '2024-Q2', text: '52亿元' }),
    ],
  }),
  header: header('made-later', 'document:made-later', '2024-11-01'),
});

export async function applyMade(store: Store): Promise<void> {
  for (const bundle of [first(), other(), later()]) await applyBundle(store, bundle);
}
