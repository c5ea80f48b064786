/** Pages of entities that have a part in their name, whether few have it or many. */
import { bundleOf, placed } from './fixture';
import { type Api, openApiWith } from './harness';

/** Beyond so many the database meets them in their order; so that both ways are gone, and the place where they part. */
const FEW = 128;
const MODELS = 400;
const range = (count: number): number[] => [...Array(count).keys()];
const idOf = (i: number): string => `model:m${String(i).padStart(3, '0')}`;

/** What the names of the first so many models hold, besides what all hold. */
const PARTS: readonly (readonly [string, number])[] = [
  ['rare', 5],
  ['brink', FEW],
  ['beyond', FEW + 1],
  ['common', 300],
];
const nameOf = (i: number): string =>
  ['Model', ...PARTS.filter(([, count]) => (i * 7) % MODELS < count).map(([part]) => part)].join(' ');

let api: Api;
beforeAll(async () => {
  api = await openApiWith(
    bundleOf('named', {
      entities: new Map([
        ['models', range(MODELS).map((i) => placed({ id: idOf(i), name: nameOf(i), nameZh: `大模型 ${nameOf(i)}` }))],
        // Of another kind, and before all models in the index.
        ['companies', range(20).map((i) => placed({ id: `company:c${i}`, name: 'A rare brink beyond common ones' }))],
        ['documents', [placed({ id: 'document:made-0', name: 'Made' })]],
      ]),
    }),
  );
});
afterAll(() => api?.close());

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    startCursor: string;
    endCursor: string;
  };
  readonly totalCount: number;
}

async function page(filter: object, args: object): Promise<Page> {
  const { models } = await api.data(
    `query ($filter: ModelFilter, $first: Int, $after: String, $last: Int, $before: String) {
      models(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount
      }
    }`,
    { filter, ...args },
  );
  return models as Page;
}

describe.each([...PARTS, ['nowhere', 0], ['Model', MODELS]] as const)('the part "%s" of %i names', (part, count) => {
  const expected = range(MODELS)
    .filter((i) => nameOf(i).includes(part))
    .map(idOf);

  test.each(['name', 'nameZh'])('is found in %s page by page, forwards and backwards', async (field) => {
    expect(expected).toHaveLength(count);
    const filter = { [field]: { contains: part } };
    const size = Math.max(2, Math.ceil(count / 4));
    const [forwards, backwards]: [string[], string[]] = [[], []];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo, totalCount } = await page(filter, { first: size, after });
      forwards.push(...nodes.map(({ id }) => id));
      expect(totalCount).toBe(count);
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    for (let before: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await page(filter, { last: size, before });
      backwards.unshift(...nodes.map(({ id }) => id));
      [before, more] = [pageInfo.startCursor, pageInfo.hasPreviousPage];
    }
    expect(forwards).toEqual(expected);
    expect(backwards).toEqual(expected);
  });

  test('is found together with other conditions', async () => {
    const filter = { name: { contains: part, endsWith: 'common' }, nameZh: { contains: '大模型' } };
    const { nodes } = await page(filter, { first: 100 });
    const both = expected.filter((id) => nameOf(Number(id.slice(-3))).endsWith('common'));
    expect(nodes.map(({ id }) => id)).toEqual(both.slice(0, 100));
  });
});
