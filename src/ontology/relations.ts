/**
 * The types of relation. One row a type: the loaders, the Cypher, the GraphQL fields and filters, the seed checks
 * and the JSON Schema of bundles all read this table. To add a type, add a row.
 */
import { KIND_NAMES, type Kind } from './kinds';

/** One end of a relation type as a field: what the other end is called from here. */
export interface FieldSpec {
  readonly field: string;
  readonly description: string;
  /** As a rule, what it leads to belongs to one such thing only: a model has one developer. Queries are planned by it. */
  readonly exclusive?: true;
  /** Whether some have thousands of these: then a page of them is read in the order of an index, where there is one. */
  readonly hubs?: true;
}

export interface RelationSpec {
  /** The type of the relationship in the database. */
  readonly type: string;
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** The field on the source that leads to the target. */
  readonly forward: FieldSpec;
  /** The field on the target that leads to the source; the same as `forward` when the type has no direction. */
  readonly backward: FieldSpec;
  /** True when "A with B" says the same as "B with A". */
  readonly symmetric?: boolean;
  readonly description: string;
}

const ANY: readonly Kind[] = KIND_NAMES;

export const RELATIONS: readonly RelationSpec[] = [
  {
    type: 'DEVELOPS',
    from: ['Company'],
    to: ['Model'],
    forward: { field: 'models', description: 'The models it develops.', exclusive: true, hubs: true },
    backward: { field: 'developers', description: 'The companies that develop it.' },
    description: 'A company develops a model.',
  },
  {
    type: 'OFFERS',
    from: ['Company', 'Segment'],
    to: ['Product'],
    forward: { field: 'products', description: 'The products it offers.', exclusive: true, hubs: true },
    backward: { field: 'offeredBy', description: 'The companies or segments that offer it.' },
    description: 'A company, or a segment of one, offers a product.',
  },
  {
    type: 'HAS_SEGMENT',
    from: ['Company', 'Segment'],
    to: ['Segment'],
    forward: { field: 'segments', description: 'The segments it reports.', exclusive: true },
    backward: { field: 'parent', description: 'The company, or the larger segment, that reports it.' },
    description: 'A company, or a larger segment, reports a segment.',
  },
  {
    type: 'SUBSIDIARY_OF',
    from: ['Company'],
    to: ['Company'],
    forward: { field: 'parentCompany', description: 'The companies it belongs to.' },
    backward: { field: 'subsidiaries', description: 'The companies that belong to it.', exclusive: true },
    description: 'A company belongs to another.',
  },
  {
    type: 'OPERATES',
    from: ['Company'],
    to: ['Datacenter'],
    forward: { field: 'datacenters', description: 'The datacenters it operates.', exclusive: true },
    backward: { field: 'operators', description: 'The companies that operate it.' },
    description: 'A company operates a datacenter.',
  },
  {
    type: 'DEPLOYS_AT',
    from: ['Company'],
    to: ['Datacenter'],
    forward: { field: 'deployments', description: 'The datacenters where it has put computing power.' },
    backward: { field: 'deployedBy', description: 'The companies that have put computing power there.' },
    description: 'A company puts computing power into a datacenter, its own or not.',
  },
  {
    type: 'POWERS',
    from: ['Model'],
    to: ['Product', 'Segment'],
    forward: { field: 'powers', description: 'The products, or whole segments, that run on it.', hubs: true },
    backward: { field: 'poweredBy', description: 'The models it runs on.' },
    description: 'A product, or a whole segment, runs on a model.',
  },
  {
    type: 'SERVED_BY',
    from: ['Model'],
    to: ['Product'],
    forward: { field: 'servedBy', description: 'The platforms and APIs through which it can be called.' },
    backward: { field: 'serves', description: 'The models that can be called through it.' },
    description: 'A platform or an API lets its users call a model.',
  },
  {
    type: 'PART_OF',
    from: ['Product', 'Technology', 'Document'],
    to: ['Product', 'Segment', 'Document'],
    forward: { field: 'partOf', description: 'What it is a part of.' },
    backward: { field: 'parts', description: 'Its parts.', exclusive: true },
    description: 'A product belongs to a segment or a larger product; a chart belongs to a report.',
  },
  {
    type: 'VARIANT_OF',
    from: ['Model'],
    to: ['Model'],
    forward: { field: 'variantOf', description: 'The model or family it is a variant of.' },
    backward: {
      field: 'variants',
      description: 'Its variants: sizes, quantisations, fine-tunings, versions.',
      exclusive: true,
    },
    description: 'A model is a variant of another: a size, a quantisation, a version within the family.',
  },
  {
    type: 'SUCCEEDS',
    from: ['Model'],
    to: ['Model'],
    forward: { field: 'predecessors', description: 'The models it takes over from.' },
    backward: { field: 'successors', description: 'The models that take over from it.' },
    description: 'A model takes over from an earlier one.',
  },
  {
    type: 'TRAINED_ON_OUTPUT_OF',
    from: ['Model'],
    to: ['Model'],
    forward: { field: 'trainingDataFrom', description: 'The models that made data it was trained on.' },
    backward: { field: 'trainingDataFor', description: 'The models trained on data that it made.' },
    description: 'A model is trained on data that another model made.',
  },
  {
    type: 'TRAINED_ON',
    from: ['Model'],
    to: ['Technology', 'Datacenter'],
    forward: { field: 'trainedOn', description: 'The hardware or the site it was trained on.' },
    backward: { field: 'trains', description: 'The models trained on it.' },
    description: 'A model is trained on a kind of hardware or at a site.',
  },
  {
    type: 'COMPARED_WITH',
    from: ANY,
    to: ANY,
    forward: { field: 'comparedWith', description: 'What a source compares it with, in either direction.' },
    backward: { field: 'comparedWith', description: 'What a source compares it with, in either direction.' },
    symmetric: true,
    description: 'A source sets two things side by side.',
  },
  {
    type: 'DRIVES_GROWTH_OF',
    from: ANY,
    to: ['Segment', 'Product', 'Company'],
    forward: { field: 'drivesGrowthOf', description: 'What a source says it makes grow.' },
    backward: { field: 'growthDrivers', description: 'What a source says makes it grow.' },
    description: 'A source names one thing as a cause of the growth of another.',
  },
  {
    type: 'USES',
    from: ANY,
    to: ['Technology', 'Product', 'Model'],
    forward: { field: 'uses', description: 'The technologies, products and models it uses.' },
    backward: { field: 'usedBy', description: 'What uses it.' },
    description: 'One thing uses a technology, a product or a model.',
  },
  {
    type: 'HAS_FEATURE',
    from: ['Product', 'Model'],
    to: ['Technology'],
    forward: { field: 'features', description: 'Its features and capabilities.' },
    backward: { field: 'featureOf', description: 'The products and models that have it.' },
    description: 'A product or a model has a feature.',
  },
  {
    type: 'EQUIPPED_WITH',
    from: ['Datacenter'],
    to: ['Technology'],
    forward: { field: 'equipment', description: 'The chips, networks and storage installed there.' },
    backward: { field: 'installedIn', description: 'The datacenters it is installed in.' },
    description: 'A technology is installed in a datacenter.',
  },
  {
    type: 'MEMBER_OF',
    from: ['Company', 'Theme'],
    to: ['Theme'],
    forward: { field: 'themes', description: 'The sectors, chains and groups it belongs to.' },
    backward: { field: 'members', description: 'What belongs to it.' },
    description: 'A company, or a narrower theme, belongs to a sector, a chain or a peer group.',
  },
  {
    type: 'RECOMMENDS',
    from: ['Document'],
    to: ['Company', 'Theme', 'Technology'],
    forward: { field: 'recommends', description: 'What it suggests its readers watch.' },
    backward: { field: 'recommendedBy', description: 'The documents that suggest watching it.' },
    description: 'A document suggests that its readers watch a company, a theme or a technology.',
  },
  {
    type: 'PUBLISHED',
    from: ['Company'],
    to: ['Document'],
    forward: { field: 'publications', description: 'The documents it has published.', exclusive: true },
    backward: { field: 'publisher', description: 'The organisations that published it.' },
    description: 'An organisation published a document.',
  },
  {
    type: 'CITES',
    from: ['Document'],
    to: ['Document'],
    forward: { field: 'cites', description: 'The documents it draws on.' },
    backward: { field: 'citedBy', description: 'The documents that draw on it.' },
    description: 'A document draws on another.',
  },
  {
    type: 'RELATED_TO',
    from: ['Document'],
    to: ['Document'],
    forward: { field: 'relatedDocuments', description: 'Documents listed with it for further reading.' },
    backward: { field: 'relatedDocuments', description: 'Documents listed with it for further reading.' },
    symmetric: true,
    description: 'A document lists another for further reading.',
  },
  {
    type: 'DATA_FROM',
    from: ['Document'],
    to: ['Company', 'Product'],
    forward: { field: 'dataSources', description: 'The organisations or data services its figures come from.' },
    backward: { field: 'dataSourceFor', description: 'The documents whose figures come from it.' },
    description: 'The figures of a document come from an organisation or from a data service.',
  },
  {
    type: 'FILED_UNDER',
    from: ['Document'],
    to: ['Theme'],
    forward: { field: 'filedUnder', description: 'The industries and sectors its publisher files it under.' },
    backward: { field: 'filedDocuments', description: 'The documents that their publishers file under it.' },
    description: 'The publisher of a document files it under an industry or a sector.',
  },
];

/** A relation field seen from one kind: a row of the table, a direction, and the kinds at the other end. */
export interface RelationField extends FieldSpec {
  readonly owner: Kind;
  readonly relation: RelationSpec;
  readonly direction: 'out' | 'in' | 'both';
  /** The kinds that can stand at the other end. */
  readonly targets: readonly Kind[];
}

/** Fields that show one kind of neighbour of a wider relation field, under the reader's own word. */
const NARROWED: readonly { owner: Kind; type: string; direction: 'out' | 'in'; target: Kind; field: FieldSpec }[] = [
  {
    owner: 'Product',
    type: 'PART_OF',
    direction: 'out',
    target: 'Segment',
    field: { field: 'segment', description: 'The segments it is a part of: `partOf`, segments only.' },
  },
  {
    owner: 'Segment',
    type: 'HAS_SEGMENT',
    direction: 'in',
    target: 'Company',
    field: { field: 'company', description: 'The companies that report it: `parent`, companies only.' },
  },
];

/** In the order of the table. */
export const RELATION_TYPES: readonly string[] = RELATIONS.map(({ type }) => type);

const byType = new Map(RELATIONS.map((spec) => [spec.type, spec]));

/** The row of a relation type, or undefined. */
export const relationSpec = (type: string): RelationSpec | undefined => byType.get(type);

function fieldsOf(owner: Kind): RelationField[] {
  const fields: RelationField[] = [];
  for (const relation of RELATIONS) {
    const out = relation.from.includes(owner);
    const into = relation.to.includes(owner);
    if (relation.symmetric) {
      if (out || into) fields.push({ ...relation.forward, owner, relation, direction: 'both', targets: relation.to });
      continue;
    }
    if (out) fields.push({ ...relation.forward, owner, relation, direction: 'out', targets: relation.to });
    if (into) fields.push({ ...relation.backward, owner, relation, direction: 'in', targets: relation.from });
  }
  for (const row of NARROWED) {
    if (row.owner !== owner) continue;
    const relation = byType.get(row.type) as RelationSpec;
    fields.push({ ...row.field, owner, relation, direction: row.direction, targets: [row.target] });
  }
  return fields;
}

/** Every relation field of every kind, derived from the table. */
export const RELATION_FIELDS: readonly RelationField[] = KIND_NAMES.flatMap(fieldsOf);
