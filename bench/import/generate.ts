/**
 * A bundle of JSON Lines of any size, written as it is made: the same size gives the same file. Skewed as real graphs
 * are: three hubs develop nine models of ten, and a few products run on very many.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { SEED } from '../graph/generate';
import { nameOf } from '../graph/names';
import { random } from '../graph/random';

/** Shares of the nodes; figures are the rest. */
const SHARES = { companies: 0.02, models: 0.5, products: 0.2 };
const HUBS = [0.4, 0.7, 0.9];
/** Products that a model powers, on average. */
const POWERS = 3;

export interface GeneratedFile {
  readonly file: string;
  /** Entities, the measure, and metrics: the first records of the file. */
  readonly nodes: number;
  /** The records after them. Each metric has two relationships besides. */
  readonly relations: number;
  readonly bytes: number;
}

const padded = (i: number): string => String(i).padStart(7, '0');

export async function generateFile(file: string, size: number): Promise<GeneratedFile> {
  const r = random(SEED);
  const out = createWriteStream(file, { highWaterMark: 1024 * 1024 });
  let bytes = 0;
  async function write(record: object): Promise<void> {
    const line = `${JSON.stringify(record)}\n`;
    bytes += Buffer.byteLength(line);
    if (!out.write(line)) await once(out, 'drain');
  }
  const [companies, models, products] = Object.values(SHARES).map((share) => Math.round(size * share)) as [
    number,
    number,
    number,
  ];
  const metrics = Math.max(0, size - companies - models - products - 2);
  await write({ bundle: 'bench', document: 'document:bench', recordedOn: '2024-08-28', attribution: ['A generator'] });
  await write({ documents: { id: 'document:bench', name: 'Generated' } });
  await write({ measures: { id: 'measure:revenue', name: 'Revenue', nameZh: '收入', dimension: 'currency' } });
  for (let i = 0; i < companies; i++)
    await write({
      companies: {
        id: `company:c-${padded(i)}`,
        ...nameOf(r, 'Technologies', '科技'),
        description: 'It makes things that compute.',
        country: r.pick(['CN', 'US', 'FR']),
        roles: ['developer'],
      },
    });
  for (let i = 0; i < models; i++)
    await write({ models: { id: `model:m-${padded(i)}`, ...nameOf(r, 'LM', '大模型') } });
  for (let i = 0; i < products; i++)
    await write({ products: { id: `product:p-${padded(i)}`, ...nameOf(r, 'App', '应用'), productKind: 'app' } });
  for (let i = 0; i < metrics; i++)
    await write({
      metrics: {
        id: `metric:r-${padded(i)}`,
        subject: `product:p-${padded(i % products)}`,
        measure: 'measure:revenue',
        value: String(1_000_000 * r.tail(20, 0.7, 100_000)),
        unit: 'CNY',
        period: `${2000 + Math.floor(i / products)}`,
        locator: `Row ${i}`,
      },
    });
  let relations = 0;
  for (let i = 0; i < models; i++) {
    const share = r.next();
    const hub = HUBS.findIndex((limit) => share < limit);
    const developer = hub >= 0 ? hub : r.below(companies);
    await write(link('DEVELOPS', `company:c-${padded(developer)}`, `model:m-${padded(i)}`));
    const powered = new Set<number>();
    for (let more = r.below(2 * POWERS + 1); more > 0; more--) powered.add(Math.floor(r.next() ** 2 * products));
    for (const product of powered) await write(link('POWERS', `model:m-${padded(i)}`, `product:p-${padded(product)}`));
    relations += 1 + powered.size;
  }
  out.end();
  await once(out, 'finish');
  return { file, nodes: companies + models + products + metrics + 2, relations, bytes };
}

const link = (type: string, source: string, target: string): object => ({
  relations: { type, source, target, locator: `${source} to ${target}` },
});
