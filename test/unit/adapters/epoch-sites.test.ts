import { epochCompanies } from '../../../src/adapters/epoch-companies/adapter';
import { epochDataCenters } from '../../../src/adapters/epoch-data-centers/adapter';
import { epochGpuClusters } from '../../../src/adapters/epoch-gpu-clusters/adapter';
import { epochHardware } from '../../../src/adapters/epoch-hardware/adapter';
import { documentFaults } from '../../../src/adapters/run';
import { metricKeys } from '../../../src/bundle/identity';
import { EXTRACTS, type Made, made, seeds } from './data';

jest.mock('../../../src/ontology/unit-rows', () =>
  jest.requireActual('./wanted-mock').unitRows(jest.requireActual('../../../src/ontology/unit-rows')),
);
jest.mock('../../../src/ontology/relations', () =>
  jest.requireActual('./wanted-mock').relations(jest.requireActual('../../../src/ontology/relations')),
);

const DECEMBER = 'epoch-data-centers-2025-12-31';
const APRIL = 'epoch-data-centers-2026-04-30';
const JULY = 'epoch-data-centers-2026-07-31';
const SNAPSHOTS = [DECEMBER, APRIL, JULY];
const PROMETHEUS = 'datacenter:meta-prometheus';

let all: Made;
beforeAll(() => {
  all = made(EXTRACTS, undefined, [epochCompanies, epochHardware, epochDataCenters, epochGpuClusters]);
});

describe("Epoch AI's data centers", () => {
  it('make bundles without faults, one a snapshot', () => {
    expect(all.outcome('epoch-data-centers').bundles.map(({ bundle, recordedOn }) => [bundle, recordedOn])).toEqual([
      [DECEMBER, '2025-12-31'],
      [APRIL, '2026-04-30'],
      [JULY, '2026-07-31'],
    ]);
    expect(documentFaults(all.documents, seeds())).toEqual([]);
  });

  it('are the same through the snapshots, whatever they are called', () => {
    expect(all.bundle(DECEMBER).datacenters?.map(({ id }) => id)).toEqual([
      PROMETHEUS,
      'datacenter:openai-stargate-uae',
      'datacenter:xai-colossus-1',
      'datacenter:xai-colossus-2',
    ]);
    expect(all.bundle(APRIL).datacenters).toBeUndefined();
    expect(all.bundle(JULY).datacenters).toBeUndefined();
    expect(all.entity('datacenter:xai-colossus-1')?.aliases).toEqual([
      'xAI Colossus 1 Memphis Tennessee',
      'Colossus 1',
    ]);
    const reasons = all.outcome('epoch-data-centers').notices.map(({ reason }) => reason);
    expect(reasons).toContain('Colossus 1 is taken for datacenter:xai-colossus-1: the same sheet of calculations.');
    expect(reasons).toContain('Colossus 2 is taken for datacenter:xai-colossus-2: the same address.');
  });

  it('give the state on the date of each snapshot', () => {
    const current = (site: string) =>
      SNAPSHOTS.map((bundle) => all.values(bundle, site, 'facility-power', { period: bundle.slice(19, 26) })[0]);
    expect(current(PROMETHEUS)).toEqual(['691', '695', '631']);
    expect(current('datacenter:xai-colossus-1')).toEqual(['498', '425', '340']);
  });

  it('revise a figure under one identity, later recorded', () => {
    const revisions = SNAPSHOTS.map(
      (bundle) => all.metrics(bundle, PROMETHEUS, 'facility-power', { period: '2026-02-27' })[0],
    );
    expect(revisions.map((metric) => metric?.value)).toEqual(['981', '695', '531']);
    expect(new Set(revisions.map((metric) => metric && metricKeys(metric).identity)).size).toBe(1);
    expect(new Set(revisions.map((metric) => metric?.id)).size).toBe(3);
  });

  it('take a forecast for a plan until its day has come', () => {
    const sureness = (period: string) =>
      SNAPSHOTS.map((bundle) => all.metrics(bundle, PROMETHEUS, 'facility-power', { period })[0]?.certainty);
    expect(sureness('2026-02-27')).toEqual(['PLANNED', 'ESTIMATED', 'ESTIMATED']);
    expect(sureness('2026-05-28')).toEqual(['PLANNED', 'PLANNED', 'ESTIMATED']);
    expect(sureness('2026-10-01')).toEqual(['PLANNED', 'PLANNED', 'PLANNED']);
    expect(all.metrics(JULY, PROMETHEUS, 'facility-power', { period: '2026-10-01' })[0]?.note).toContain('forecast');
  });

  it('take back the figures that a later snapshot no longer has, once', () => {
    const gone = (bundle: string) => all.metrics(bundle, PROMETHEUS, 'facility-power', { period: '2025-10-29' });
    expect(gone(DECEMBER)[0]?.value).toBe('615');
    expect(gone(APRIL)).toMatchObject([{ value: null, note: expect.stringContaining('no longer has the figure') }]);
    expect(gone(JULY)).toEqual([]);
    // A cell that is emptied takes its figure back, the others of its row stand.
    expect(all.values(APRIL, 'datacenter:xai-colossus-1', 'facility-power', { period: '2024-11-12' })).toEqual([null]);
    expect(all.values(APRIL, PROMETHEUS, 'facility-power', { period: '2025-06-01' })).toEqual(['172']);
  });

  it('write costs in dollars and work in EFLOPS, with what was written', () => {
    const [cost] = all.metrics(DECEMBER, PROMETHEUS, 'capital-cost', {
      period: '2025-11-30',
      dimensions: { prices: 'US dollars of 2025' },
    });
    expect(cost).toMatchObject({
      value: '22060000000.000002',
      unit: 'USD',
      text: '22.060000000000002 billion US dollars of 2025',
    });
  });

  it('keep the tags of owners and users', () => {
    const uae = all.relation('DEPLOYS_AT', 'company:openai', 'datacenter:openai-stargate-uae');
    expect(uae?.certainty).toBeUndefined();
    expect(uae?.note).toBe("Epoch AI has it as a user. Epoch AI's confidence: confident.");
    expect(all.relation('OPERATES', 'company:meta', PROMETHEUS)).toBeDefined();
    expect(all.unresolved('epoch-data-centers')).toEqual(expect.arrayContaining(['Company SpaceXAI', 'Company G42']));
  });

  it('count the chips by type, stated where a company says so', () => {
    const [estimate] = all.metrics(JULY, PROMETHEUS, 'accelerators', {
      period: '2026-02-27',
      dimensions: { chip: 'B200' },
    });
    expect(estimate).toMatchObject({ value: '150279', certainty: 'ESTIMATED' });
    const [stated] = all.metrics(JULY, 'datacenter:xai-colossus-1', 'accelerators', {
      period: '2025-07-22',
      dimensions: { chip: 'H100' },
    });
    expect(stated?.value).toBe('150000');
    expect(stated?.certainty).toBeUndefined();
    expect(all.relation('EQUIPPED_WITH', PROMETHEUS, 'technology:nvidia-b200')).toBeDefined();
    expect(
      all.outcome('epoch-data-centers').skipped.filter(({ reason }) => reason.includes('none given')),
    ).toHaveLength(4);
  });
});

describe("Epoch AI's clusters", () => {
  const [FIRST, SECOND] = ['epoch-gpu-clusters-2025-12-31', 'epoch-gpu-clusters-2026-04-30'] as const;

  it('are sites with a status, defined once', () => {
    expect(all.bundle(FIRST).datacenters).toHaveLength(7);
    expect(all.bundle(SECOND).datacenters).toBeUndefined();
    expect(all.entity('datacenter:xai-colossus-memphis-phase-1')).toMatchObject({ status: 'operating', country: 'US' });
    expect(all.entity('datacenter:meta-200b-campus-rumor')?.status).toBe('planned');
  });

  it('are as sure as status and label together', () => {
    const sureness = (id: string) => all.metrics(FIRST, `datacenter:${id}`, 'h100-equivalents')[0]?.certainty;
    expect(sureness('meta-200b-campus-rumor')).toBe('RUMOURED');
    expect(sureness('xai-colossus-2-memphis-phase-1')).toBe('PLANNED');
    expect(sureness('xai-colossus-memphis-phase-1')).toBe('ESTIMATED');
    const [chips] = all.metrics(FIRST, 'datacenter:xai-colossus-memphis-phase-1', 'accelerators', {
      dimensions: { chip: 'NVIDIA H100 SXM5 80GB' },
    });
    expect(chips).toMatchObject({ value: '100000', period: '2024-09-02' });
    expect(chips?.certainty).toBeUndefined();
    expect(all.relation('OPERATES', 'company:microsoft', 'datacenter:microsoft-gpt-4-cluster')?.certainty).toBe(
      'IMPLIED',
    );
  });

  it('gain a figure in the later snapshot', () => {
    const power = (bundle: string) =>
      all.values(bundle, 'datacenter:google-tpuv5e', 'facility-power', { dimensions: { basis: 'calculated' } });
    expect(power(FIRST)).toEqual([]);
    expect(power(SECOND)).toEqual(['23.78218752']);
  });

  it('build upon earlier stages', () => {
    expect(
      all.relation('EXTENDS', 'datacenter:xai-colossus-memphis-phase-2', 'datacenter:xai-colossus-memphis-phase-1'),
    ).toBeDefined();
  });

  it('leave out those that share one name, and say so for each', () => {
    const skipped = all.outcome('epoch-gpu-clusters').skipped.filter(({ reason }) => reason.includes('Anonymized'));
    expect(skipped).toHaveLength(4);
    expect(all.entity('datacenter:anonymized-chinese-system')).toBeUndefined();
  });
});
