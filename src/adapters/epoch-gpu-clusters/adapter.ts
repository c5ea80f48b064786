/** Epoch AI's data on GPU clusters, in snapshots. */
import type { Adapter, AdapterInput } from '../adapter';
import { type Row, readTable } from '../build/csv';
import type { Draft } from '../build/draft';
import { fileIn, snapshotsIn } from '../build/files';
import { Report } from '../build/report';
import { epochDraft, epochNames } from '../epoch/publication';
import { nameKey } from '../names/key';
import { clusterEvidence, defineCluster, readCluster } from './cluster';

const FOLDER = 'gpu_clusters';

const PUBLICATION = {
  bundle: 'epoch-gpu-clusters',
  title: 'Data on GPU Clusters',
  url: 'https://epoch.ai/data/gpu-clusters',
};

/** Rows whose name is theirs alone. Epoch AI hides which Chinese systems are which: they all have one name. */
function namedRows(draft: Draft, file: string, rows: readonly Row[]): Row[] {
  const count = new Map<string, number>();
  for (const row of rows) count.set(nameKey(row.get('Name')), (count.get(nameKey(row.get('Name'))) ?? 0) + 1);
  return rows.filter((row) => {
    const same = count.get(nameKey(row.get('Name'))) ?? 0;
    if (same > 1)
      draft.report.skip(
        { file, line: row.line },
        `${same} rows are called ${row.get('Name')}: no telling which is which.`,
      );
    return same === 1;
  });
}

/** Later stages of a site, which build upon an earlier one; rows name each other, so all clusters are there before. */
function readStages(draft: Draft, file: string, rows: readonly Row[], idOf: ReadonlyMap<Row, string>): void {
  const byName = new Map(rows.map((row) => [nameKey(row.get('Name')), idOf.get(row)]));
  for (const row of rows) {
    const evidence = clusterEvidence(file, row);
    const earlier = row.get('Builds Upon');
    const id = idOf.get(row);
    const target = byName.get(nameKey(earlier));
    if (id !== undefined && target !== undefined)
      draft.relation('EXTENDS', id, target, { ...evidence, column: 'Builds Upon' });
    else if (earlier !== '')
      draft.report.unresolved('Datacenter', earlier, evidence, `that ${row.get('Name')} builds upon it`);
    const twin = row.get('Possible Duplicate Of');
    if (twin !== '')
      draft.report.notice(evidence, `${row.get('Name')} may be the same as ${twin}, says Epoch AI: both are kept.`);
  }
}

export const epochGpuClusters: Adapter = {
  name: 'epoch-gpu-clusters',
  title: 'Epoch AI: GPU clusters',
  description: 'Clusters of AI accelerators, existing and planned, with owners, chips, power and cost, in snapshots.',
  dataset: 'epoch-ai',
  read: (input: AdapterInput) => {
    const report = new Report();
    const names = epochNames(input);
    const bundles = snapshotsIn(input.files, FOLDER).map(({ name, recordedOn }) => {
      const draft = epochDraft(PUBLICATION, recordedOn, names, report);
      const file = `${FOLDER}/${name}/gpu_clusters.csv`;
      const rows = namedRows(draft, file, readTable(fileIn(input.files, file)).rows);
      const idOf = new Map(rows.map((row) => [row, defineCluster(draft, row)]));
      for (const [row, id] of idOf) readCluster(draft, row, id, clusterEvidence(file, row));
      readStages(draft, file, rows, idOf);
      return draft.document();
    });
    return { bundles, ...report.result(names) };
  },
};
