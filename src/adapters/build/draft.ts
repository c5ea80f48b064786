/** A bundle in the making: entities, statements and the measures and documents they need, each written once. */
import type { BundleDocument } from '../../bundle/document';
import { metricKeys } from '../../bundle/identity';
import type {
  EntityRecord,
  EventRecord,
  MeasureRecord,
  MetricRecord,
  RelationRecord,
  StatementRecord,
} from '../../bundle/types';
import { KINDS, type Kind, kindSpec } from '../../ontology/kinds';
import { relationSpec } from '../../ontology/relations';
import { certaintyRank } from '../../ontology/statements';
import { unitSpec } from '../../ontology/units';
import type { Location } from '../adapter';
import { type MeasureKey, measureId, measureRecord } from '../measures';
import type { NameResolver } from '../names/resolver';
import { digest, slug } from '../names/slug';
import { type Evidence, statementOf, withEvidenceOf } from './evidence';
import { sameFigure } from './figures';
import type { Report } from './report';
import { documentId, type Link, nameOf } from './urls';

export interface DraftHeader {
  readonly bundle: string;
  /** The document that the statements cite; it is an entity of the bundle. */
  readonly document: EntityRecord;
  readonly recordedOn: string;
  readonly attribution: readonly string[];
}

export type NewEntity = Omit<EntityRecord, 'id'> & { readonly name: string };

/** A figure; its id, its measure and its evidence are filled in. */
export type NewMetric = Pick<MetricRecord, 'subject' | 'value' | 'unit'> &
  Partial<Pick<MetricRecord, 'comparator' | 'text' | 'period' | 'dimensions'>> & { readonly measure: MeasureKey };

const byId = <T extends { readonly id: string }>(records: Iterable<T>): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : 1));

const relationKey = ({ type, source, target }: RelationRecord): string => [type, source, target].join(' ');

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);

export class Draft {
  readonly #entities = new Map<Kind, Map<string, EntityRecord>>();
  readonly #measures = new Map<string, MeasureRecord>();
  readonly #relations = new Map<string, RelationRecord>();
  readonly #metrics = new Map<string, MetricRecord>();
  readonly #metricIds = new Set<string>();
  readonly #events = new Map<string, EventRecord>();
  readonly #cited = new Set<string>();

  constructor(
    readonly header: DraftHeader,
    readonly names: NameResolver,
    readonly report: Report,
  ) {
    this.#put('Document', header.document);
  }

  /**
   * Makes a new entity and returns its id, `<kind>:<slug of the name>`. When another goes by that slug, `qualifier`
   * (who makes it, where it stands) is added, or else a digest of the name.
   */
  define(kind: Kind, entity: NewEntity, qualifier?: string): string {
    const { prefix } = kindSpec(kind);
    const plain = `${prefix}:${slug(entity.name)}`;
    const qualified = qualifier === undefined ? plain : `${plain}-${slug(qualifier)}`;
    const id =
      [plain, qualified].find((one) => !this.names.hasEntity(one)) ??
      `${plain}-${digest(`${entity.name} ${qualifier}`)}`;
    if (this.names.hasEntity(id))
      throw new Error(`expected a new entity, got ${entity.name} (${qualifier}) twice: resolve it first.`);
    this.#put(kind, { id, ...entity });
    return id;
  }

  relation(type: string, source: string, target: string, evidence: Evidence): void {
    if (!relationSpec(type)) {
      this.report.skip(evidence, `${type} is no type of relation yet: see src/adapters/wanted.ts.`);
      return;
    }
    if (source === target) {
      this.report.skip(evidence, `${type} from ${source} to itself.`);
      return;
    }
    const record: RelationRecord = { type, source, target, ...statementOf(this.#cite(evidence)) };
    const before = this.#relations.get(relationKey(record));
    this.#relations.set(relationKey(record), before ? this.#joined(before, record) : record);
  }

  /** Leaves a figure out, and says so, when its unit is not in the ontology yet. */
  metric({ measure, ...figure }: NewMetric, evidence: Evidence): void {
    if (!unitSpec(figure.unit)) {
      this.report.skip(evidence, `${figure.unit} is no unit yet: see src/adapters/wanted.ts.`);
      return;
    }
    const { id: _, ...record } = {
      id: '',
      measure: measureId(measure),
      ...figure,
      ...statementOf(this.#cite(evidence)),
    };
    if (!this.names.hasMeasure(record.measure)) {
      this.#measures.set(record.measure, measureRecord(measure));
      this.names.addMeasure(record.measure);
    }
    this.#putMetric(record, evidence);
  }

  event(event: Omit<EventRecord, 'id' | keyof Evidence>, evidence: Evidence): void {
    const id = `event:${slug(event.title)}-${slug(this.header.bundle)}`;
    this.#events.set(id, { id, ...event, ...statementOf(this.#cite(evidence)) });
  }

  /** The figures so far, by identity. */
  get metrics(): ReadonlyMap<string, MetricRecord> {
    return this.#metrics;
  }

  document(): BundleDocument {
    const { document, ...header } = this.header;
    const sections = KINDS.flatMap(({ kind, plural }) => {
      const entities = this.#entities.get(kind);
      return entities ? [[plural, byId(entities.values())] as const] : [];
    });
    const relations = [...this.#relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
    return {
      ...header,
      document: document.id,
      ...Object.fromEntries(sections),
      ...(this.#measures.size > 0 ? { measures: byId(this.#measures.values()) } : {}),
      ...(relations.length > 0 ? { relations } : {}),
      ...(this.#metrics.size > 0 ? { metrics: byId(this.#metrics.values()) } : {}),
      ...(this.#events.size > 0 ? { events: byId(this.#events.values()) } : {}),
    };
  }

  #put(kind: Kind, record: EntityRecord): void {
    const { id, name, nameZh, aliases } = record;
    this.#entities.set(kind, (this.#entities.get(kind) ?? new Map()).set(id, record));
    this.names.add({ id, names: [name, ...(nameZh ? [nameZh] : []), ...(aliases ?? [])] });
  }

  #putMetric(record: Omit<MetricRecord, 'id'>, evidence: Evidence): void {
    const { identity } = metricKeys(record as MetricRecord);
    const before = this.#metrics.get(identity);
    if (before === undefined) {
      this.#metrics.set(identity, { id: this.#metricId(record, identity), ...record });
      return;
    }
    if (sameFigure(before.value, record.value)) {
      this.#metrics.set(identity, this.#joined(before, record));
      return;
    }
    this.report.notice(
      evidence,
      `A second figure for ${before.id}: kept beside it, told apart by the dimension "report".`,
    );
    const report = record.dimensions?.report === undefined ? evidence.row : `${record.dimensions.report} again`;
    this.#putMetric({ ...record, dimensions: { ...record.dimensions, report } }, evidence);
  }

  #metricId(
    { subject, measure, period = '', dimensions = {}, unit }: Omit<MetricRecord, 'id'>,
    identity: string,
  ): string {
    const told = Object.keys(dimensions)
      .sort()
      .map((key) => slug(dimensions[key] as string, 50));
    const parts = [bare(subject), bare(measure), ...told, slug(period || 'undated'), this.header.bundle];
    const plain = `metric:${parts.join('-')}`;
    const id = this.#metricIds.has(plain) ? `${plain}-${digest(`${identity} ${unit}`)}` : plain;
    this.#metricIds.add(id);
    return id;
  }

  /** The surer of two statements of the same, with the evidence of both. */
  #joined<T extends StatementRecord>(a: T, b: StatementRecord): T {
    const rank = ({ certainty = 'STATED' }: StatementRecord): number => certaintyRank(certainty);
    if (rank(a) <= rank(b)) return withEvidenceOf(a, b);
    const { certainty: _, ...rest } = a;
    return withEvidenceOf({ ...(rest as unknown as T), ...(b.certainty ? { certainty: b.certainty } : {}) }, b);
  }

  /** Makes documents of the sources that are not known yet, and has the data set cite them. */
  #cite(evidence: Evidence): Evidence {
    for (const link of evidence.sources ?? []) {
      const id = this.source(link);
      if (this.#cited.has(id)) continue;
      this.#cited.add(id);
      this.relation('CITES', this.header.document.id, id, withoutSources(evidence));
    }
    return evidence;
  }

  /** The document behind an address. */
  source({ url, title }: Link): string {
    const id = documentId(url);
    if (!this.names.hasEntity(id)) this.#put('Document', { id, name: title ?? nameOf(url), url });
    return id;
  }
}

const withoutSources = ({ file, line, row }: Evidence & Location): Evidence => ({ file, line, row });
