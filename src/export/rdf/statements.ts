/** Statements: each a node with its evidence, and each relation also the triple that it states. */
import type { Quad } from 'n3';
import type { ClaimRow, EventRow, MetricRow, StatementRow } from '../../graph/rows';
import type { Of, Relation } from '../graph';
import { evidence } from './evidence';
import type { Names, TermName } from './names';
import { type Description, date, decimal, describe, inLanguage, plain } from './triples';
import { predicateOf } from './vocabulary';

function statement(names: Names, row: Of<StatementRow>, classes: readonly TermName[], says: Description): Quad[] {
  const { own, cited } = evidence(names, row);
  const description = { 'rdf:type': [...classes, 'prov:Entity' as const].map(names.term), ...says, ...own };
  return [...describe(names, names.thing(row.id), description), ...cited];
}

/** The triple itself where the relation stands, and the node that tells who says so and how surely. */
export function relationQuads(names: Names, row: Relation): Quad[] {
  const [source, target] = [names.thing(row.source), names.thing(row.target)];
  const predicate = predicateOf(row.type);
  const themes = row.type === 'MEMBER_OF' && row.source.startsWith('theme:');
  const direct: Description = { [predicate]: target, ...(themes && { 'skos:broader': target }) };
  return [
    ...(row.supersededOn ? [] : describe(names, source, direct)),
    ...statement(names, row, ['asterism:Relation', 'rdf:Statement'], {
      'rdf:subject': source,
      'rdf:predicate': names.term(predicate),
      'rdf:object': target,
    }),
  ];
}

const dimensionsOf = (row: MetricRow): string[] =>
  Object.entries(JSON.parse(row.dimensions ?? '{}') as Record<string, string>).map(([key, value]) => `${key}=${value}`);

export const metricQuads = (names: Names, row: Of<MetricRow>): Quad[] =>
  statement(names, row, ['asterism:Metric', 'schema:Observation'], {
    'schema:observationAbout': names.thing(row.subject),
    'schema:measuredProperty': names.thing(row.measure),
    'schema:value': decimal(row.value),
    'schema:unitText': plain(row.unit),
    'asterism:comparator': names.term(`asterism:${row.comparator}`),
    'asterism:text': plain(row.text),
    'asterism:period': plain(row.period),
    'schema:startDate': date(row.periodStart),
    'schema:endDate': date(row.periodEnd),
    'asterism:basePeriod': plain(row.basePeriod),
    'asterism:transformation': row.transformation ? names.term(`asterism:${row.transformation}`) : undefined,
    'asterism:reference': row.reference ? names.thing(row.reference) : undefined,
    'asterism:dimension': dimensionsOf(row).map(plain),
  });

export const eventQuads = (names: Names, row: Of<EventRow>): Quad[] =>
  statement(names, row, ['asterism:Event', 'schema:Event'], {
    'asterism:eventKind': names.term(`asterism:${row.kind}`),
    'schema:name': [inLanguage(row.title, 'en'), inLanguage(row.titleZh, 'zh')],
    'asterism:period': plain(row.period),
    'schema:startDate': date(row.date ?? row.periodStart),
    'schema:endDate': date(row.date ?? row.periodEnd),
    'schema:about': row.participants.map(names.thing),
  });

export const claimQuads = (names: Names, row: Of<ClaimRow>): Quad[] =>
  statement(names, row, ['asterism:Claim', 'schema:Claim'], {
    'asterism:claimKind': names.term(`asterism:${row.kind}`),
    'schema:text': [inLanguage(row.text, 'en'), inLanguage(row.textZh, 'zh')],
    'schema:about': row.about.map(names.thing),
    'schema:appearance': row.documents.map(names.thing),
  });
