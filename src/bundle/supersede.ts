/**
 * Which statements stand. A later statement of the same identity supersedes an earlier one: each gets the date from which
 * it no longer stands, and stays in the graph. One that is retracted never stood: its date is its own, so that at no date
 * it is there, and it supersedes nothing.
 *
 * What stands is worked out here from rows that are read, and only what is otherwise than the graph has it is written: no
 * statement looks for statements that the same transaction removed.
 */
import type { Transaction } from '../store/port';
import { inBatches } from './batches';
import { fromNearEnds } from './ends';
import type { Retracted } from './retracted';
import type { Props } from './rows';
import type { Scope } from './scope';

interface StatementRow extends Props {
  readonly id: string;
  readonly recordedOn: string;
  readonly supersededOn: string | null;
}

interface Change {
  readonly id: string;
  readonly on: string | null;
}

const COLUMNS = (variable: string): string =>
  ['id', 'recordedOn', 'supersededOn', 'own'].map((name) => `${variable}.${name} AS ${name}`).join(', ');

/** Of statements of one figure or link: from when each no longer stands, where the graph has it otherwise. */
function changes(rows: readonly StatementRow[], retracted: Retracted): Change[] {
  const dates = rows.filter((row) => !retracted.has(row)).map(({ recordedOn }) => recordedOn);
  const later = [...new Set(dates)].sort();
  return rows.flatMap((row) => {
    const { id, recordedOn, supersededOn } = row;
    const on = retracted.has(row) ? recordedOn : (later.find((date) => date > recordedOn) ?? null);
    return on === (supersededOn ?? null) ? [] : [{ id, on }];
  });
}

function changesOf<R extends StatementRow>(
  rows: readonly R[],
  { removed }: Scope,
  retracted: Retracted,
  group: (row: R) => string,
): Change[] {
  const groups = new Map<string, R[]>();
  for (const row of rows) if (!removed.has(row.id)) groups.set(group(row), [...(groups.get(group(row)) ?? []), row]);
  return [...groups.values()].flatMap((each) => changes(each, retracted));
}

const setOnNodes = (tx: Transaction, label: string, rows: readonly Change[]): Promise<void> =>
  inBatches(rows, (batch) =>
    tx.run(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n.supersededOn = row.on`, { rows: batch }),
  );

async function metrics(tx: Transaction, scope: Scope, retracted: Retracted): Promise<void> {
  await inBatches([...scope.identities], async (identities) => {
    const rows = await tx.run<StatementRow & { readonly identity: string }>(
      `MATCH (n:Metric) WHERE n.identity IN $identities RETURN ${COLUMNS('n')}, n.identity AS identity`,
      { identities },
    );
    await setOnNodes(
      tx,
      'Metric',
      changesOf(rows, scope, retracted, ({ identity }) => identity),
    );
  });
}

/** The statements of one link differ only in their bundle, the last part of their ids. */
const linkOf = ({ id }: StatementRow): string => id.slice(0, id.lastIndexOf('/'));

async function relations(tx: Transaction, scope: Scope, retracted: Retracted): Promise<void> {
  await inBatches([...scope.pairs.values()], async (pairs) => {
    for (const { rows, pattern } of await fromNearEnds(tx, pairs)) {
      const found = await tx.run<StatementRow & { readonly near: string }>(
        `UNWIND $rows AS row MATCH ${pattern} WHERE far.id = row.far RETURN ${COLUMNS('r')}, row.near AS near`,
        { rows },
      );
      const nearOf = new Map(found.map(({ id, near }) => [id, near]));
      const changed = changesOf(found, scope, retracted, linkOf).map((row) => ({ ...row, near: nearOf.get(row.id) }));
      await inBatches(changed, (batch) =>
        tx.run(`UNWIND $rows AS row MATCH ${pattern} WHERE r.id = row.id SET r.supersededOn = row.on`, { rows: batch }),
      );
    }
  });
}

async function linked(tx: Transaction, label: string, ids: ReadonlySet<string>, scope: Scope, retracted: Retracted) {
  await inBatches([...ids], async (batch) => {
    const rows = await tx.run<StatementRow>(`MATCH (n:${label}) WHERE n.id IN $ids RETURN ${COLUMNS('n')}`, {
      ids: batch,
    });
    // Nothing supersedes them: each is alone.
    await setOnNodes(
      tx,
      label,
      changesOf(rows, scope, retracted, ({ id }) => id),
    );
  });
}

/** Works out what stands of all that is in the scope. */
export async function settle(tx: Transaction, scope: Scope, retracted: Retracted): Promise<void> {
  await metrics(tx, scope, retracted);
  await relations(tx, scope, retracted);
  await linked(tx, 'Event', scope.events, scope, retracted);
  await linked(tx, 'Claim', scope.claims, scope, retracted);
}
