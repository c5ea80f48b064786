/**
 * The kinds of entity. One row a kind; the loaders, the GraphQL types and filters, the seed checks and the
 * JSON Schema of bundles all read this table.
 */
export type PropertyType = 'string' | 'strings' | 'date' | 'boolean' | 'tickers';

/** A property that only this kind has. */
export interface PropertySpec {
  readonly name: string;
  readonly type: PropertyType;
  /** The values allowed, when the property is a closed list. */
  readonly values?: readonly string[];
  readonly description: string;
}

export interface KindSpec {
  /** The label in the database and the name of the GraphQL type. */
  readonly kind: Kind;
  /** What ids start with, before the colon; also the singular root field and, in bundles, nothing else. */
  readonly prefix: string;
  /** The plural root field, and the section of a bundle. */
  readonly plural: string;
  readonly description: string;
  readonly properties: readonly PropertySpec[];
}

export const KIND_NAMES = [
  'Company',
  'Model',
  'Product',
  'Segment',
  'Datacenter',
  'Technology',
  'Theme',
  'Document',
] as const;
export type Kind = (typeof KIND_NAMES)[number];

export const KINDS: readonly KindSpec[] = [
  {
    kind: 'Company',
    prefix: 'company',
    plural: 'companies',
    description:
      'Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press.',
    properties: [
      { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-2 code of the home country: "CN", "US".' },
      {
        name: 'tickers',
        type: 'tickers',
        description: 'Where its shares are listed. In bundles written EXCHANGE:SYMBOL.',
      },
      {
        name: 'roles',
        type: 'strings',
        values: [
          'developer',
          'operator',
          'cloud-provider',
          'chip-maker',
          'hardware-maker',
          'telecom-carrier',
          'research-firm',
          'data-vendor',
          'press',
          'broker',
        ],
        description: 'What the organisation does in this graph, as lower-case words: "developer", "data-vendor".',
      },
    ],
  },
  {
    kind: 'Model',
    prefix: 'model',
    plural: 'models',
    description: 'An AI model: a whole family (ERNIE), or one version of it (GPT-4o).',
    properties: [
      {
        name: 'modelKind',
        type: 'string',
        values: ['FAMILY', 'VERSION'],
        description: 'FAMILY for a line of models under one name, VERSION for one model of such a line.',
      },
      {
        name: 'modalities',
        type: 'strings',
        values: ['text', 'code', 'image', 'video', 'audio', '3d'],
        description: 'What the model takes or makes: "text", "image", "video", "audio", "code", "3d".',
      },
      { name: 'released', type: 'date', description: 'The day the model was released, where a source gives it.' },
      {
        name: 'openWeights',
        type: 'boolean',
        description: 'Whether the weights can be downloaded; null where no source says.',
      },
    ],
  },
  {
    kind: 'Product',
    prefix: 'product',
    plural: 'products',
    description: 'What users touch: an app, an API, a platform, a web site, a device.',
    properties: [
      {
        name: 'productKind',
        type: 'string',
        values: ['app', 'api', 'platform', 'website', 'device', 'feature', 'service', 'game'],
        description: 'The form in which users meet it: "app", "api", "platform", "website", "device" and so on.',
      },
    ],
  },
  {
    kind: 'Segment',
    prefix: 'segment',
    plural: 'segments',
    description: 'A reporting unit of a company: the place where revenue is reported.',
    properties: [],
  },
  {
    kind: 'Datacenter',
    prefix: 'datacenter',
    plural: 'datacenters',
    description: 'A site of computing power.',
    properties: [
      { name: 'city', type: 'string', description: 'The city or the nearest one, in English.' },
      { name: 'country', type: 'string', description: 'ISO 3166-1 alpha-2 code of the country it stands in.' },
      {
        name: 'status',
        type: 'string',
        values: ['planned', 'under-construction', 'operating', 'closed'],
        description: 'How far along it was on the date of the source: "planned", "operating" and so on.',
      },
    ],
  },
  {
    kind: 'Technology',
    prefix: 'technology',
    plural: 'technologies',
    description: 'A chip, a network, a method, a capability, a feature.',
    properties: [
      {
        name: 'technologyKind',
        type: 'string',
        values: ['chip', 'network', 'storage', 'method', 'capability', 'feature', 'software'],
        description: 'What sort of technology: "chip", "network", "method", "capability" and so on.',
      },
    ],
  },
  {
    kind: 'Theme',
    prefix: 'theme',
    plural: 'themes',
    description: 'A market sector, a recommended chain, a peer group, an industry.',
    properties: [
      {
        name: 'themeKind',
        type: 'string',
        values: ['sector', 'chain', 'peer-group', 'industry', 'risk'],
        description: 'What sort of grouping: "sector", "chain", "peer-group", "industry", "risk".',
      },
    ],
  },
  {
    kind: 'Document',
    prefix: 'document',
    plural: 'documents',
    description: 'A report, a filing, a call, a chart, an article. It may cite others.',
    properties: [
      { name: 'published', type: 'date', description: 'The day it was published, where known.' },
      { name: 'language', type: 'string', description: 'BCP 47 tag of the language it is written in: "zh", "en".' },
      { name: 'url', type: 'string', description: 'Where it can be read, when that is public.' },
      {
        name: 'documentKind',
        type: 'string',
        values: ['report', 'filing', 'call', 'chart', 'article', 'dataset', 'announcement'],
        description:
          'What sort of document: "report", "filing", "call", "chart", "article", "dataset", "announcement".',
      },
    ],
  },
];

const byKind = new Map(KINDS.map((spec) => [spec.kind, spec]));
const byPrefix = new Map(KINDS.map((spec) => [spec.prefix, spec]));

/** The row of a kind. */
export const kindSpec = (kind: Kind): KindSpec => byKind.get(kind) as KindSpec;

/** The row whose ids start with `prefix`, or undefined. */
export const kindByPrefix = (prefix: string): KindSpec | undefined => byPrefix.get(prefix);

/** A kind as the enum of the API writes it: "COMPANY". */
export const kindEnum = (kind: Kind): string => kind.toUpperCase();
