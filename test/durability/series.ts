/**
 * A series of bundles to import while the worst happens: in rounds, each with a version of every bundle. From round to
 * round, things are added, changed and removed; some bundles stay as they are. Bundles lean on each other: relations
 * lead across them, and their figures supersede each other's. The same seed gives the same series, in any process.
 */
import type { Bundle, EntityRecord, Placed } from '../../src/bundle/types';
import { bundleOf, placed } from '../api/fixture';
import { randomFrom } from './random';

export const BUNDLES = 5;
/** How many of each sort a bundle has, about. */
const MANY = 30;
const FEW = 9;

/** Bundle `index` of round `round`; the series goes on for ever. */
export interface Step {
  readonly round: number;
  readonly index: number;
}

export const stepOf = (n: number): Step => ({ round: Math.floor(n / BUNDLES), index: n % BUNDLES });
export const nameOf = (index: number): string => `series-${index}`;
export const numberOf = (round: number, name: string): number => round * BUNDLES + Number(name.split('-')[1]);

export function roundOf(seed: number, round: number): Bundle[] {
  return Array.from({ length: BUNDLES }, (_, index) => bundleAt(seed, { round, index }));
}

export function bundleAt(seed: number, { round, index }: Step): Bundle {
  // Every seventh is as it was in the round before.
  const same = round > 0 && (round + 3 * index) % 7 === 0;
  return made(seed, index, same ? round - 1 : round);
}

const company = (index: number, k: number): string => `company:made-${index}-${k}`;
const model = (index: number, k: number): string => `model:made-${index}-${k}`;

function made(seed: number, index: number, version: number): Bundle {
  const random = randomFrom(seed * 7919 + index * 104_729 + version);
  const some = (n: number): number => Math.floor(random() * n);
  const chosen = (n: number, share: number): number[] => [...Array(n).keys()].filter(() => random() < share);
  const locator = `version ${version}`;
  const document = `document:made-${index}`;
  const entity = (id: string): Placed<EntityRecord> =>
    placed({ id, name: `Name of ${id}`, ...(random() < 0.3 && { description: `As of version ${version}.` }) });

  const models = chosen(MANY, 0.7);
  // What others refer to is always there; so may be referred to what bundles before this one have.
  const elsewhere = (): string => company(some(index + 1), some(MANY));
  const made = bundleOf(nameOf(index), {
    entities: new Map([
      ['companies', [...Array(MANY).keys()].map((k) => entity(company(index, k)))],
      ['models', models.map((k) => entity(model(index, k)))],
      ['documents', [entity(document)]],
    ]),
    measures:
      index === 0
        ? [placed({ id: 'measure:made-revenue', name: 'Revenue', description: `v${version}`, dimension: 'currency' })]
        : [],
    relations: [
      ...models.map((k) =>
        placed({ type: 'DEVELOPS', source: company(index, some(MANY)), target: model(index, k), locator }),
      ),
      ...chosen(MANY, 0.5).map((k) =>
        placed({ type: 'SUBSIDIARY_OF', source: company(index, k), target: company(0, MANY - 1 - (k % 9)), locator }),
      ),
    ].filter(({ record }) => record.source !== record.target),
    metrics: chosen(MANY, 0.7).map((k) => {
      const value = String(some(1_000_000));
      // Few subjects and periods, so that figures of several bundles are statements of one.
      const [subject, period] = [company(0, k % FEW), `2024-Q${(k % 4) + 1}`];
      const dimensions = { part: String(k % 8) };
      const id = `metric:made-${index}-${k}`;
      return placed({ id, subject, measure: 'measure:made-revenue', value, unit: 'CNY', period, dimensions, locator });
    }),
    events: chosen(FEW, 0.7).map((k) => {
      const participants = [...new Set([elsewhere(), elsewhere()])];
      return placed({ id: `event:made-${index}-${k}`, kind: 'RELEASE', title: locator, participants, locator });
    }),
    claims: chosen(FEW, 0.7).map((k) => {
      const about = [elsewhere()];
      return placed({ id: `claim:made-${index}-${k}`, kind: 'TREND', text: locator, about, locator });
    }),
  });
  const header = { bundle: nameOf(index), document, recordedOn: `2024-09-0${index + 1}`, attribution: ['A test'] };
  return { ...made, header };
}

/** Its records by section, those of sections that it has. */
function recordsOf({ entities, measures, relations, metrics, events, claims }: Bundle): [string, object[]][] {
  const sections = { ...Object.fromEntries(entities), measures, relations, metrics, events, claims };
  const written = Object.entries(sections).filter(([, all]) => all.length > 0);
  return written.map(([section, all]) => [section, all.map(({ record }) => record)]);
}

/** As a file of one bundle holds it. */
export const fileOf = (bundle: Bundle): string =>
  JSON.stringify({ ...bundle.header, ...Object.fromEntries(recordsOf(bundle)) });

/** As JSON Lines: the header, then a record a line. */
export const linesOf = (bundle: Bundle): string[] => [
  JSON.stringify(bundle.header),
  ...recordsOf(bundle).flatMap(([section, records]) => records.map((record) => JSON.stringify({ [section]: record }))),
];
