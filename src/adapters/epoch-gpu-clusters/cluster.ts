/** One cluster: a datacenter with owners, users, chips and figures. */
import { isDate } from '../../ontology/period';
import { type Certainty, weakest } from '../../ontology/statements';
import { company, mentions, namedAs } from '../build/companies';
import { countryCode } from '../build/countries';
import type { Row } from '../build/csv';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import { linkSureness } from '../epoch/confidence';
import { sourcesOf } from '../epoch/sources';
import { CLUSTER_COLUMNS } from './columns';

const STATUS: Readonly<Record<string, string>> = {
  Existing: 'operating',
  Planned: 'planned',
  Decommissioned: 'closed',
};

/** Epoch AI's label on whether the cluster is or will be there at all. */
const CERTAINTY: Readonly<Record<string, Certainty>> = { Confirmed: 'STATED', Likely: 'IMPLIED', Unlikely: 'RUMOURED' };

/** Words in the columns of owners and users that name no organisation. */
const NO_ORGANISATION =
  /^(and |.*\b(academia|cloud|industry|researchers|research|companies|startups|community|users)\b)|^(unknown|uncertain|n\/a)$/i;

export function clusterEvidence(file: string, row: Row): Evidence {
  const [status, label] = [row.get('Status'), row.get('Certainty')];
  return {
    file,
    line: row.line,
    row: row.get('Name'),
    certainty: weakest([CERTAINTY[label] ?? 'ESTIMATED', status === 'Planned' ? 'PLANNED' : 'STATED']),
    notes: [
      `Epoch AI's certainty: ${label.toLowerCase()}.`,
      status === 'Planned' ? 'Planned on the date of the snapshot.' : undefined,
    ],
    sources: sourcesOf(row),
  };
}

export function defineCluster(draft: Draft, row: Row): string {
  const name = row.get('Name');
  const found = draft.names.find('Datacenter', name);
  if (found.outcome === 'known') return found.id;
  const country = countryCode(row.get('Country'));
  const status = STATUS[row.get('Status')];
  return draft.define('Datacenter', {
    name,
    description: "Cluster of AI accelerators in Epoch AI's list.",
    ...(country ? { country } : {}),
    ...(status ? { status } : {}),
  });
}

const LINKS = [
  { column: 'Owner', type: 'OPERATES', note: 'Epoch AI has it as an owner.', end: 'an owner' },
  { column: 'Users', type: 'DEPLOYS_AT', note: 'Epoch AI has it as a user.', end: 'a user' },
] as const;

function readOrganisations(draft: Draft, row: Row, id: string, evidence: Evidence): void {
  for (const { column, type, note, end: role } of LINKS)
    for (const { name, tag } of mentions(row.get(column))) {
      if (NO_ORGANISATION.test(name)) continue;
      const end = company(draft, name, evidence, `that it is ${role} of ${row.get('Name')}`);
      if (end === undefined) continue;
      const tagged = linkSureness(tag);
      draft.relation(type, end, id, {
        ...evidence,
        column,
        certainty: weakest([evidence.certainty ?? 'STATED', tagged.certainty ?? 'STATED']),
        notes: [...(evidence.notes ?? []), note, tagged.note, namedAs(draft, end, name)],
      });
    }
}

const CHIPS = [
  { type: 'Chip type (primary)', quantity: 'Chip quantity (primary)' },
  { type: 'Chip type (secondary)', quantity: 'Chip quantity (secondary)' },
] as const;

export function readCluster(draft: Draft, row: Row, id: string, evidence: Evidence): void {
  const date = row.get('First Operational Date');
  const period = isDate(date) ? { period: date } : {};
  readOrganisations(draft, row, id, evidence);
  for (const { column, measure, unit, factor, dimensions, computed } of CLUSTER_COLUMNS) {
    const value = figure(row.get(column), factor);
    if (value === null) continue;
    const certainty = weakest([evidence.certainty ?? 'STATED', computed ? 'ESTIMATED' : 'STATED']);
    draft.metric(
      { subject: id, measure, value, unit, ...period, ...(dimensions ? { dimensions } : {}) },
      { ...evidence, column, certainty },
    );
  }
  for (const { type, quantity } of CHIPS) {
    const chip = row.get(type);
    if (chip === '') continue;
    const found = draft.names.find('Technology', chip);
    if (found.outcome === 'known') draft.relation('EQUIPPED_WITH', id, found.id, { ...evidence, column: type });
    else draft.report.unresolved('Technology', chip, evidence, `that ${row.get('Name')} is equipped with it`);
    const value = figure(row.get(quantity));
    if (value !== null)
      draft.metric(
        { subject: id, measure: 'accelerators', value, unit: 'accelerators', dimensions: { chip }, ...period },
        { ...evidence, column: quantity },
      );
  }
}
