/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date that exists, as ISO 8601 writes it: 2024-08-28. */
  Date: { input: string; output: string; }
  /** A moment, as ISO 8601 writes it, in UTC: 2024-08-28T09:30:00.000Z. */
  DateTime: { input: string; output: string; }
  /** An exact decimal number, written as text so that no digit is lost: "26549000000", "0.0025". */
  Decimal: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
  /** Texts by name: { part: "AI", region: "CN" }. */
  TextMap: { input: unknown; output: unknown; }
};

/** Conditions on a value of the sort Boolean; all of them must hold. */
export type BooleanOperators = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Facts of one document, or about the graph itself, as one unit: what `asterism export NAME --json` writes. Every import of the same name replaces what that bundle said before. */
export type BundleInput = {
  /** Who speaks, outermost first. */
  attribution?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its name, a lower-case slug: "some-report-2024-08-28". */
  bundle: Scalars['String']['input'];
  /** Qualitative assertions. */
  claims?: InputMaybe<Array<ClaimInput>>;
  /** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
  companies?: InputMaybe<Array<CompanyInput>>;
  /** A site of computing power. */
  datacenters?: InputMaybe<Array<DatacenterInput>>;
  /** The document that its statements cite unless they say otherwise. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** A report, a filing, a call, a chart, an article. It may cite others. */
  documents?: InputMaybe<Array<DocumentInput>>;
  /** Dated happenings. */
  events?: InputMaybe<Array<EventInput>>;
  /** What figures measure. */
  measures?: InputMaybe<Array<MeasureInput>>;
  /** Figures. */
  metrics?: InputMaybe<Array<MetricInput>>;
  /** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
  models?: InputMaybe<Array<ModelInput>>;
  /** What users touch: an app, an API, a platform, a web site, a device. */
  products?: InputMaybe<Array<ProductInput>>;
  /** The date of that document. */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Ids that lead to other entities: whatever any bundle says of the one, it says of the other. */
  redirects?: InputMaybe<Array<RedirectInput>>;
  /** Links between entities of the kinds Company, Model, Product, Segment, Datacenter, Technology, Theme, Document. */
  relations?: InputMaybe<Array<RelationInput>>;
  /** Statements of any bundle that are taken back: they count as never recorded. */
  retractions?: InputMaybe<Array<RetractionInput>>;
  /** A reporting unit of a company: the place where revenue is reported. */
  segments?: InputMaybe<Array<SegmentInput>>;
  /** A chip, a network, a method, a capability, a feature. */
  technologies?: InputMaybe<Array<TechnologyInput>>;
  /** A market sector, a recommended chain, a peer group, an industry. */
  themes?: InputMaybe<Array<ThemeInput>>;
};

/** How sure the source is of what it says. */
export type Certainty =
  /** The source calls it an estimate. */
  | 'ESTIMATED'
  /** It follows from the context of the source, but is nowhere written. */
  | 'IMPLIED'
  /** Announced; not yet so on the date of the source. */
  | 'PLANNED'
  /** The source passes it on as hearsay. */
  | 'RUMOURED'
  /** The source states it as a fact. */
  | 'STATED';

/** Conditions on a value of the sort Certainty; all of them must hold. */
export type CertaintyOperators = {
  /** Is this. */
  eq?: InputMaybe<Certainty>;
  /** Is one of these. */
  in?: InputMaybe<Array<Certainty>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Certainty>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Certainty>>;
};

/** A change of the graph: what one write did, told after it was committed. */
export type Change = {
  __typename?: 'Change';
  /** What the write did. */
  action: WriteAction;
  /** Entities, measures and statements that are new. */
  added: ChangedIds;
  /** When it was written. No two writes of a graph have the same moment. */
  at: Scalars['DateTime']['output'];
  /** The bundle it was written as. */
  bundle: Scalars['String']['output'];
  /** Who wrote it, as in `Write.by`: "token:alice", "cli:mary", "loopback", "seeds". */
  by: Scalars['String']['output'];
  /** Entities, measures and statements that read otherwise than before. */
  changed: ChangedIds;
  /** The touched entities that the subscription asks for, by id, as they read now: after the change, and perhaps after later ones. Those that are gone are left out. */
  entities: Array<Entity>;
  /** Entities, measures and statements that are gone. */
  removed: ChangedIds;
  /** The revision of the graph after it: as `graph { revision }` tells until the next write. */
  revision: Scalars['String']['output'];
  /** Its record, with the reason that was given. */
  write?: Maybe<Write>;
};


/** A change of the graph: what one write did, told after it was committed. */
export type ChangeEntitiesArgs = {
  first?: Scalars['Int']['input'];
};

/** Ids that a write is about, as far as they are told. */
export type ChangedIds = {
  __typename?: 'ChangedIds';
  /** How many there are in all. */
  count: Scalars['Int']['output'];
  /** The first of them, by id; at most 1,000. */
  ids: Array<Scalars['ID']['output']>;
  /** Whether there are more than `ids` tells. */
  truncated: Scalars['Boolean']['output'];
};

/** Where a document says something, and on whose word. */
export type Citation = {
  __typename?: 'Citation';
  /** Who says it on whose word, outermost first: ["Huafu Securities", "QbitAI", "Baidu 24Q2 earnings call"] is Huafu quoting QbitAI quoting the call. */
  attribution: Array<Scalars['String']['output']>;
  /** The document. */
  document: Document;
  /** The place in the document: section and paragraph, or chart. */
  locator: Scalars['String']['output'];
};

/** A citation as a bundle has it. */
export type CitationInput = {
  /** The document, where it is not the header's. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Where the document says it. */
  locator: Scalars['String']['input'];
  /** Whom the document quotes, outermost first. */
  quoting?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A qualitative assertion: an assessment, a ranking, a cause, a strategy, a risk. */
export type Claim = Node & Statement & {
  __typename?: 'Claim';
  /** What it is about. */
  about: Array<Entity>;
  /** How sure the source is. */
  certainty: Certainty;
  /** The evidence: every place that says it. */
  citations: Array<Citation>;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of assertion: ASSESSMENT, RANKING, COMPARISON, CAUSE, STRATEGY, PURPOSE, CAPABILITY, TREND, ADOPTION, RISK, RECOMMENDATION, METHOD. */
  kind: Scalars['String']['output'];
  /** An ambiguity or a caveat: what a reader should know before using it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The date of the document it comes from. */
  recordedOn: Scalars['Date']['output'];
  /** That it was taken back, and why; null while it was not. Only `node` and the like still find one that was. */
  retraction?: Maybe<Retraction>;
  /** The assertion, in English. */
  text: Scalars['String']['output'];
  /** The assertion, in Chinese. */
  textZh?: Maybe<Scalars['String']['output']>;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The claims of the page, with what leads to them. */
  edges: Array<ClaimEdge>;
  /** The claims of the page. */
  nodes: Array<Claim>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Conditions on how many there are. */
export type ClaimCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<ClaimFilter>;
};

/** One of the claims, and its place in the connection. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the claims. */
  node: Claim;
};

/** Which claims. Conditions side by side must all hold. */
export type ClaimFilter = {
  /** By what it is about. */
  about?: InputMaybe<EntityQuantifiers>;
  /** All of these hold. */
  and?: InputMaybe<Array<ClaimFilter>>;
  /** By how sure the source is. */
  certainty?: InputMaybe<CertaintyOperators>;
  /** By the ids of the documents it cites. */
  documents?: InputMaybe<StringsOperators>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind: ASSESSMENT, RANKING, COMPARISON, CAUSE, STRATEGY, PURPOSE, CAPABILITY, TREND, ADOPTION, RISK, RECOMMENDATION, METHOD. */
  kind?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<ClaimFilter>;
  /** By its note. */
  note?: InputMaybe<StringOperators>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ClaimFilter>>;
  /** By the date of the document it comes from. */
  recordedOn?: InputMaybe<DateOperators>;
  /** By English text. */
  text?: InputMaybe<StringOperators>;
  /** By Chinese text. */
  textZh?: InputMaybe<StringOperators>;
};

/** A claim as a bundle has it. */
export type ClaimInput = {
  /** What it is about. */
  about: Array<Scalars['ID']['input']>;
  /** How sure the source is. Default: STATED. */
  certainty?: InputMaybe<Certainty>;
  /** In place of locator and quoting, when several places say it. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The key: "claim:" and a slug. */
  id: Scalars['ID']['input'];
  /** What sort of assertion. One of ASSESSMENT, RANKING, COMPARISON, CAUSE, STRATEGY, PURPOSE, CAPABILITY, TREND, ADOPTION, RISK, RECOMMENDATION, METHOD. */
  kind: Scalars['String']['input'];
  /** Where the document says it, for a person to find. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** An ambiguity or a caveat, for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whom the document quotes, outermost first; added to the header's attribution. */
  quoting?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The date of the document, where it differs from the header. */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The assertion in English, in your own words. */
  text: Scalars['String']['input'];
  /** The assertion in Chinese, in your own words. */
  textZh?: InputMaybe<Scalars['String']['input']>;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type ClaimOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ClaimOrderField;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type ClaimOrderField =
  /** By how many there are: what it is about. */
  | 'ABOUT_COUNT'
  /** By how sure the source is. */
  | 'CERTAINTY'
  /** By id. */
  | 'ID'
  /** By kind: ASSESSMENT, RANKING, COMPARISON, CAUSE, STRATEGY, PURPOSE, CAPABILITY, TREND, ADOPTION, RISK, RECOMMENDATION, METHOD. */
  | 'KIND'
  /** By its note. */
  | 'NOTE'
  /** By the date of the document it comes from. */
  | 'RECORDED_ON'
  /** By English text. */
  | 'TEXT'
  /** By Chinese text. */
  | 'TEXT_ZH';

/** Conditions on all that a field leads to; those side by side must all hold. */
export type ClaimQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<ClaimFilter>;
  /** How many there are. */
  count?: InputMaybe<ClaimCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<ClaimFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<ClaimFilter>;
};

/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type Company = Entity & Node & {
  __typename?: 'Company';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: CompanyEntityConnection;
  /** ISO 3166-1 alpha-2 code of the home country: "CN", "US". */
  country?: Maybe<Scalars['String']['output']>;
  /** The documents whose figures come from it. */
  dataSourceFor: CompanyDocumentConnection;
  /** The datacenters it operates. */
  datacenters: CompanyDatacenterConnection;
  /** The datacenters where it has put computing power. */
  deployments: CompanyDatacenterConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** What a source says it makes grow. */
  drivesGrowthOf: CompanyEntityConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** What a source says makes it grow. */
  growthDrivers: CompanyEntityConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** The models it develops. */
  models: CompanyModelConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** The companies it belongs to. */
  parentCompany: CompanyCompanyConnection;
  /** The products it offers. */
  products: CompanyProductConnection;
  /** The documents it has published. */
  publications: CompanyDocumentConnection;
  /** The documents that suggest watching it. */
  recommendedBy: CompanyDocumentConnection;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** What the organisation does in this graph, as lower-case words: "developer", "data-vendor". */
  roles: Array<Scalars['String']['output']>;
  /** The segments it reports. */
  segments: CompanySegmentConnection;
  /** The companies that belong to it. */
  subsidiaries: CompanyCompanyConnection;
  /** The sectors, chains and groups it belongs to. */
  themes: CompanyThemeConnection;
  /** Where its shares are listed. In bundles written EXCHANGE:SYMBOL. */
  tickers: Array<Ticker>;
  /** The technologies, products and models it uses. */
  uses: CompanyEntityConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyDataSourceForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyDatacentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatacenterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatacenterOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatacenterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatacenterOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyGrowthDriversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyParentCompanyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyRecommendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanySegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SegmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SegmentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanySubsidiariesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ThemeOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
export type CompanyUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of related entities. */
export type CompanyCompanyConnection = {
  __typename?: 'CompanyCompanyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanyCompanyEdge>;
  /** The related entities of the page. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanyCompanyEdge = {
  __typename?: 'CompanyCompanyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Company;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of companies. */
export type CompanyConnection = {
  __typename?: 'CompanyConnection';
  /** The companies of the page, with what leads to them. */
  edges: Array<CompanyEdge>;
  /** The companies of the page. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A page of related entities. */
export type CompanyDatacenterConnection = {
  __typename?: 'CompanyDatacenterConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanyDatacenterEdge>;
  /** The related entities of the page. */
  nodes: Array<Datacenter>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanyDatacenterEdge = {
  __typename?: 'CompanyDatacenterEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Datacenter;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of related entities. */
export type CompanyDocumentConnection = {
  __typename?: 'CompanyDocumentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanyDocumentEdge>;
  /** The related entities of the page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanyDocumentEdge = {
  __typename?: 'CompanyDocumentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Document;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One of the companies, and its place in the connection. */
export type CompanyEdge = {
  __typename?: 'CompanyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the companies. */
  node: Company;
};

/** A page of related entities. */
export type CompanyEntityConnection = {
  __typename?: 'CompanyEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanyEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanyEntityEdge = {
  __typename?: 'CompanyEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which companies. Conditions side by side must all hold. */
export type CompanyFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<CompanyFilter>>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** ISO 3166-1 alpha-2 code of the home country: "CN", "US". */
  country?: InputMaybe<StringOperators>;
  /** By these: the documents whose figures come from it. */
  dataSourceFor?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: the datacenters it operates. */
  datacenters?: InputMaybe<DatacenterLinkQuantifiers>;
  /** By these: the datacenters where it has put computing power. */
  deployments?: InputMaybe<DatacenterLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: what a source says makes it grow. */
  growthDrivers?: InputMaybe<EntityLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By these: the models it develops. */
  models?: InputMaybe<ModelLinkQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<CompanyFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<CompanyFilter>>;
  /** By these: the companies it belongs to. */
  parentCompany?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: the products it offers. */
  products?: InputMaybe<ProductLinkQuantifiers>;
  /** By these: the documents it has published. */
  publications?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: the documents that suggest watching it. */
  recommendedBy?: InputMaybe<DocumentLinkQuantifiers>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** What the organisation does in this graph, as lower-case words: "developer", "data-vendor". */
  roles?: InputMaybe<StringsOperators>;
  /** By these: the segments it reports. */
  segments?: InputMaybe<SegmentLinkQuantifiers>;
  /** By these: the companies that belong to it. */
  subsidiaries?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: the sectors, chains and groups it belongs to. */
  themes?: InputMaybe<ThemeLinkQuantifiers>;
  /** Where its shares are listed. In bundles written EXCHANGE:SYMBOL. */
  tickers?: InputMaybe<StringsOperators>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
};

/** A company as a bundle has it. */
export type CompanyInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 code of the home country: "CN", "US". */
  country?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The key: "company:" and a slug. */
  id: Scalars['ID']['input'];
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** What the organisation does in this graph, as lower-case words: "developer", "data-vendor". */
  roles?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where its shares are listed. In bundles written EXCHANGE:SYMBOL. */
  tickers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Conditions on how many there are. */
export type CompanyLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<CompanyFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type CompanyLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<CompanyFilter>;
  /** How many there are. */
  count?: InputMaybe<CompanyLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<CompanyFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<CompanyFilter>;
};

/** A page of related entities. */
export type CompanyModelConnection = {
  __typename?: 'CompanyModelConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanyModelEdge>;
  /** The related entities of the page. */
  nodes: Array<Model>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanyModelEdge = {
  __typename?: 'CompanyModelEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Model;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type CompanyOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: CompanyOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type CompanyOrderField =
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** ISO 3166-1 alpha-2 code of the home country: "CN", "US". */
  | 'COUNTRY'
  /** By how many there are: the datacenters it operates. */
  | 'DATACENTERS_COUNT'
  /** By how many there are: the documents whose figures come from it. */
  | 'DATA_SOURCE_FOR_COUNT'
  /** By how many there are: the datacenters where it has put computing power. */
  | 'DEPLOYMENTS_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: what a source says makes it grow. */
  | 'GROWTH_DRIVERS_COUNT'
  /** By id. */
  | 'ID'
  /** By kind. */
  | 'KIND'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By how many there are: the models it develops. */
  | 'MODELS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: the companies it belongs to. */
  | 'PARENT_COMPANY_COUNT'
  /** By how many there are: the products it offers. */
  | 'PRODUCTS_COUNT'
  /** By how many there are: the documents it has published. */
  | 'PUBLICATIONS_COUNT'
  /** By how many there are: the documents that suggest watching it. */
  | 'RECOMMENDED_BY_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** By how many there are: the segments it reports. */
  | 'SEGMENTS_COUNT'
  /** By how many there are: the companies that belong to it. */
  | 'SUBSIDIARIES_COUNT'
  /** By how many there are: the sectors, chains and groups it belongs to. */
  | 'THEMES_COUNT'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT';

/** A page of related entities. */
export type CompanyProductConnection = {
  __typename?: 'CompanyProductConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanyProductEdge>;
  /** The related entities of the page. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanyProductEdge = {
  __typename?: 'CompanyProductEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Product;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of related entities. */
export type CompanySegmentConnection = {
  __typename?: 'CompanySegmentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanySegmentEdge>;
  /** The related entities of the page. */
  nodes: Array<Segment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanySegmentEdge = {
  __typename?: 'CompanySegmentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Segment;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of related entities. */
export type CompanyThemeConnection = {
  __typename?: 'CompanyThemeConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<CompanyThemeEdge>;
  /** The related entities of the page. */
  nodes: Array<Theme>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type CompanyThemeEdge = {
  __typename?: 'CompanyThemeEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Theme;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** How a figure relates to its number: "more than 600 million" is GT 600000000. */
export type Comparator =
  /** About the value. */
  | 'APPROX'
  /** Exactly the value. */
  | 'EQ'
  /** More than the value. */
  | 'GT'
  /** The value or more. */
  | 'GTE'
  /** Less than the value. */
  | 'LT'
  /** The value or less. */
  | 'LTE';

/** Conditions on a value of the sort Comparator; all of them must hold. */
export type ComparatorOperators = {
  /** Is this. */
  eq?: InputMaybe<Comparator>;
  /** Is one of these. */
  in?: InputMaybe<Array<Comparator>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Comparator>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Comparator>>;
};

/** A figure in a table of subjects side by side. */
export type ComparisonCell = {
  __typename?: 'ComparisonCell';
  /** The figure, in the unit of its source, which need not be that of the cell beside it. Null where no source gives one. */
  metric?: Maybe<Metric>;
  /** Whose figure it is. */
  subject: Entity;
};

/** One measure across subjects. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  /** A cell for each subject, in the order asked for. */
  cells: Array<ComparisonCell>;
  /** What is measured. */
  measure: Measure;
};

/** A site of computing power. */
export type Datacenter = Entity & Node & {
  __typename?: 'Datacenter';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** The city or the nearest one, in English. */
  city?: Maybe<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: DatacenterEntityConnection;
  /** ISO 3166-1 alpha-2 code of the country it stands in. */
  country?: Maybe<Scalars['String']['output']>;
  /** The companies that have put computing power there. */
  deployedBy: DatacenterCompanyConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** What a source says it makes grow. */
  drivesGrowthOf: DatacenterEntityConnection;
  /** The chips, networks and storage installed there. */
  equipment: DatacenterTechnologyConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** The companies that operate it. */
  operators: DatacenterCompanyConnection;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** How far along it was on the date of the source: "planned", "operating" and so on. */
  status?: Maybe<Scalars['String']['output']>;
  /** The models trained on it. */
  trains: DatacenterModelConnection;
  /** The technologies, products and models it uses. */
  uses: DatacenterEntityConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** A site of computing power. */
export type DatacenterClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A site of computing power. */
export type DatacenterComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A site of computing power. */
export type DatacenterDeployedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A site of computing power. */
export type DatacenterDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A site of computing power. */
export type DatacenterEquipmentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TechnologyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A site of computing power. */
export type DatacenterEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** A site of computing power. */
export type DatacenterMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** A site of computing power. */
export type DatacenterOperatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A site of computing power. */
export type DatacenterRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** A site of computing power. */
export type DatacenterTrainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A site of computing power. */
export type DatacenterUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of related entities. */
export type DatacenterCompanyConnection = {
  __typename?: 'DatacenterCompanyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DatacenterCompanyEdge>;
  /** The related entities of the page. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DatacenterCompanyEdge = {
  __typename?: 'DatacenterCompanyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Company;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of datacenters. */
export type DatacenterConnection = {
  __typename?: 'DatacenterConnection';
  /** The datacenters of the page, with what leads to them. */
  edges: Array<DatacenterEdge>;
  /** The datacenters of the page. */
  nodes: Array<Datacenter>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the datacenters, and its place in the connection. */
export type DatacenterEdge = {
  __typename?: 'DatacenterEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the datacenters. */
  node: Datacenter;
};

/** A page of related entities. */
export type DatacenterEntityConnection = {
  __typename?: 'DatacenterEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DatacenterEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DatacenterEntityEdge = {
  __typename?: 'DatacenterEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which datacenters. Conditions side by side must all hold. */
export type DatacenterFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<DatacenterFilter>>;
  /** The city or the nearest one, in English. */
  city?: InputMaybe<StringOperators>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** ISO 3166-1 alpha-2 code of the country it stands in. */
  country?: InputMaybe<StringOperators>;
  /** By these: the companies that have put computing power there. */
  deployedBy?: InputMaybe<CompanyLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the chips, networks and storage installed there. */
  equipment?: InputMaybe<TechnologyLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<DatacenterFilter>;
  /** By these: the companies that operate it. */
  operators?: InputMaybe<CompanyLinkQuantifiers>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DatacenterFilter>>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** How far along it was on the date of the source: "planned", "operating" and so on. */
  status?: InputMaybe<StringOperators>;
  /** By these: the models trained on it. */
  trains?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
};

/** A datacenter as a bundle has it. */
export type DatacenterInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The city or the nearest one, in English. */
  city?: InputMaybe<Scalars['String']['input']>;
  /** ISO 3166-1 alpha-2 code of the country it stands in. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The key: "datacenter:" and a slug. */
  id: Scalars['ID']['input'];
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** How far along it was on the date of the source: "planned", "operating" and so on. One of planned, under-construction, operating, closed. */
  status?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on how many there are. */
export type DatacenterLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<DatacenterFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type DatacenterLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<DatacenterFilter>;
  /** How many there are. */
  count?: InputMaybe<DatacenterLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<DatacenterFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<DatacenterFilter>;
};

/** A page of related entities. */
export type DatacenterModelConnection = {
  __typename?: 'DatacenterModelConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DatacenterModelEdge>;
  /** The related entities of the page. */
  nodes: Array<Model>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DatacenterModelEdge = {
  __typename?: 'DatacenterModelEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Model;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type DatacenterOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: DatacenterOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type DatacenterOrderField =
  /** The city or the nearest one, in English. */
  | 'CITY'
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** ISO 3166-1 alpha-2 code of the country it stands in. */
  | 'COUNTRY'
  /** By how many there are: the companies that have put computing power there. */
  | 'DEPLOYED_BY_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the chips, networks and storage installed there. */
  | 'EQUIPMENT_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By id. */
  | 'ID'
  /** By kind. */
  | 'KIND'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: the companies that operate it. */
  | 'OPERATORS_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** How far along it was on the date of the source: "planned", "operating" and so on. */
  | 'STATUS'
  /** By how many there are: the models trained on it. */
  | 'TRAINS_COUNT'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT';

/** A page of related entities. */
export type DatacenterTechnologyConnection = {
  __typename?: 'DatacenterTechnologyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DatacenterTechnologyEdge>;
  /** The related entities of the page. */
  nodes: Array<Technology>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DatacenterTechnologyEdge = {
  __typename?: 'DatacenterTechnologyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Technology;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Conditions on a value of the sort Date; all of them must hold. */
export type DateOperators = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Date']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Date']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Date']['input']>>;
};

/** A report, a filing, a call, a chart, an article. It may cite others. */
export type Document = Entity & Node & {
  __typename?: 'Document';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** The documents that draw on it. */
  citedBy: DocumentDocumentConnection;
  /** The documents it draws on. */
  cites: DocumentDocumentConnection;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: DocumentEntityConnection;
  /** The organisations or data services its figures come from. */
  dataSources: DocumentEntityConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** What sort of document: "report", "filing", "call", "chart", "article", "dataset", "announcement". */
  documentKind?: Maybe<Scalars['String']['output']>;
  /** What a source says it makes grow. */
  drivesGrowthOf: DocumentEntityConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** The industries and sectors its publisher files it under. */
  filedUnder: DocumentThemeConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** BCP 47 tag of the language it is written in: "zh", "en". */
  language?: Maybe<Scalars['String']['output']>;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** What it is a part of. */
  partOf: DocumentEntityConnection;
  /** Its parts. */
  parts: DocumentEntityConnection;
  /** The day it was published, where known. */
  published?: Maybe<Scalars['Date']['output']>;
  /** The organisations that published it. */
  publisher: DocumentCompanyConnection;
  /** What it suggests its readers watch. */
  recommends: DocumentEntityConnection;
  /** Documents listed with it for further reading. */
  relatedDocuments: DocumentDocumentConnection;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** Where it can be read, when that is public. */
  url?: Maybe<Scalars['String']['output']>;
  /** The technologies, products and models it uses. */
  uses: DocumentEntityConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentDataSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentFiledUnderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ThemeOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentPublisherArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentRecommendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentRelatedDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** A report, a filing, a call, a chart, an article. It may cite others. */
export type DocumentUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of related entities. */
export type DocumentCompanyConnection = {
  __typename?: 'DocumentCompanyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DocumentCompanyEdge>;
  /** The related entities of the page. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DocumentCompanyEdge = {
  __typename?: 'DocumentCompanyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Company;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of documents. */
export type DocumentConnection = {
  __typename?: 'DocumentConnection';
  /** The documents of the page, with what leads to them. */
  edges: Array<DocumentEdge>;
  /** The documents of the page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A page of related entities. */
export type DocumentDocumentConnection = {
  __typename?: 'DocumentDocumentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DocumentDocumentEdge>;
  /** The related entities of the page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DocumentDocumentEdge = {
  __typename?: 'DocumentDocumentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Document;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One of the documents, and its place in the connection. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the documents. */
  node: Document;
};

/** A page of related entities. */
export type DocumentEntityConnection = {
  __typename?: 'DocumentEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DocumentEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DocumentEntityEdge = {
  __typename?: 'DocumentEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which documents. Conditions side by side must all hold. */
export type DocumentFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<DocumentFilter>>;
  /** By these: the documents that draw on it. */
  citedBy?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: the documents it draws on. */
  cites?: InputMaybe<DocumentLinkQuantifiers>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the organisations or data services its figures come from. */
  dataSources?: InputMaybe<EntityLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** What sort of document: "report", "filing", "call", "chart", "article", "dataset", "announcement". */
  documentKind?: InputMaybe<StringOperators>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: the industries and sectors its publisher files it under. */
  filedUnder?: InputMaybe<ThemeLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** BCP 47 tag of the language it is written in: "zh", "en". */
  language?: InputMaybe<StringOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<DocumentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<DocumentFilter>>;
  /** By these: what it is a part of. */
  partOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: its parts. */
  parts?: InputMaybe<EntityLinkQuantifiers>;
  /** The day it was published, where known. */
  published?: InputMaybe<DateOperators>;
  /** By these: the organisations that published it. */
  publisher?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: what it suggests its readers watch. */
  recommends?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: documents listed with it for further reading. */
  relatedDocuments?: InputMaybe<DocumentLinkQuantifiers>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** Where it can be read, when that is public. */
  url?: InputMaybe<StringOperators>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
};

/** A document as a bundle has it. */
export type DocumentInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** What sort of document: "report", "filing", "call", "chart", "article", "dataset", "announcement". One of report, filing, call, chart, article, dataset, announcement. */
  documentKind?: InputMaybe<Scalars['String']['input']>;
  /** The key: "document:" and a slug. */
  id: Scalars['ID']['input'];
  /** BCP 47 tag of the language it is written in: "zh", "en". */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** The day it was published, where known. */
  published?: InputMaybe<Scalars['Date']['input']>;
  /** Where it can be read, when that is public. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on how many there are. */
export type DocumentLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<DocumentFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type DocumentLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<DocumentFilter>;
  /** How many there are. */
  count?: InputMaybe<DocumentLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<DocumentFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<DocumentFilter>;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type DocumentOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: DocumentOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type DocumentOrderField =
  /** By how many there are: the documents that draw on it. */
  | 'CITED_BY_COUNT'
  /** By how many there are: the documents it draws on. */
  | 'CITES_COUNT'
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** By how many there are: the organisations or data services its figures come from. */
  | 'DATA_SOURCES_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** What sort of document: "report", "filing", "call", "chart", "article", "dataset", "announcement". */
  | 'DOCUMENT_KIND'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: the industries and sectors its publisher files it under. */
  | 'FILED_UNDER_COUNT'
  /** By id. */
  | 'ID'
  /** By kind. */
  | 'KIND'
  /** BCP 47 tag of the language it is written in: "zh", "en". */
  | 'LANGUAGE'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: its parts. */
  | 'PARTS_COUNT'
  /** By how many there are: what it is a part of. */
  | 'PART_OF_COUNT'
  /** The day it was published, where known. */
  | 'PUBLISHED'
  /** By how many there are: the organisations that published it. */
  | 'PUBLISHER_COUNT'
  /** By how many there are: what it suggests its readers watch. */
  | 'RECOMMENDS_COUNT'
  /** By how many there are: documents listed with it for further reading. */
  | 'RELATED_DOCUMENTS_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** Where it can be read, when that is public. */
  | 'URL'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT';

/** A page of related entities. */
export type DocumentThemeConnection = {
  __typename?: 'DocumentThemeConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<DocumentThemeEdge>;
  /** The related entities of the page. */
  nodes: Array<Theme>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type DocumentThemeEdge = {
  __typename?: 'DocumentThemeEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Theme;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** What an edit of the graph did, or would do in a dry run. */
export type EditPayload = {
  /** Whether anything changed: the same edit again changes nothing. */
  changed: Scalars['Boolean']['output'];
  /** What changed. */
  diff: GraphDiff;
  /** The revision of the graph after it. */
  revision: Scalars['String']['output'];
  /** The record of it; null when nothing was written. */
  write?: Maybe<Write>;
};

/** A thing with an identity. Everything else in the graph is a Statement about one or more entities. */
export type Entity = {
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** The happenings it took part in. */
  events: EventConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** A thing with an identity. Everything else in the graph is a Statement about one or more entities. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A thing with an identity. Everything else in the graph is a Statement about one or more entities. */
export type EntityEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** A thing with an identity. Everything else in the graph is a Statement about one or more entities. */
export type EntityMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** A thing with an identity. Everything else in the graph is a Statement about one or more entities. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};

/** Conditions on how many there are. */
export type EntityCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<EntityFilter>;
};

/** Which entities, of any kind. Conditions side by side must all hold. A relation that a kind cannot have leads nowhere: `some` is false of it, `all` and `none` are true. */
export type EntityFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<EntityFilter>>;
  /** By these: the documents that draw on it. */
  citedBy?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: the documents it draws on. */
  cites?: InputMaybe<DocumentLinkQuantifiers>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: the companies that report it: `parent`, companies only. */
  company?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the documents whose figures come from it. */
  dataSourceFor?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: the organisations or data services its figures come from. */
  dataSources?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the datacenters it operates. */
  datacenters?: InputMaybe<DatacenterLinkQuantifiers>;
  /** By these: the companies that have put computing power there. */
  deployedBy?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: the datacenters where it has put computing power. */
  deployments?: InputMaybe<DatacenterLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: the companies that develop it. */
  developers?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the chips, networks and storage installed there. */
  equipment?: InputMaybe<TechnologyLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: the products and models that have it. */
  featureOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: its features and capabilities. */
  features?: InputMaybe<TechnologyLinkQuantifiers>;
  /** By these: the documents that their publishers file under it. */
  filedDocuments?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: the industries and sectors its publisher files it under. */
  filedUnder?: InputMaybe<ThemeLinkQuantifiers>;
  /** By these: what a source says makes it grow. */
  growthDrivers?: InputMaybe<EntityLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By these: the datacenters it is installed in. */
  installedIn?: InputMaybe<DatacenterLinkQuantifiers>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By these: what belongs to it. */
  members?: InputMaybe<EntityLinkQuantifiers>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By these: the models it develops. */
  models?: InputMaybe<ModelLinkQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<EntityFilter>;
  /** By these: the companies or segments that offer it. */
  offeredBy?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the companies that operate it. */
  operators?: InputMaybe<CompanyLinkQuantifiers>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EntityFilter>>;
  /** By these: the company, or the larger segment, that reports it. */
  parent?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the companies it belongs to. */
  parentCompany?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: what it is a part of. */
  partOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: its parts. */
  parts?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the models it runs on. */
  poweredBy?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the products, or whole segments, that run on it. */
  powers?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the models it takes over from. */
  predecessors?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the products it offers. */
  products?: InputMaybe<ProductLinkQuantifiers>;
  /** By these: the documents it has published. */
  publications?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: the organisations that published it. */
  publisher?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: the documents that suggest watching it. */
  recommendedBy?: InputMaybe<DocumentLinkQuantifiers>;
  /** By these: what it suggests its readers watch. */
  recommends?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: documents listed with it for further reading. */
  relatedDocuments?: InputMaybe<DocumentLinkQuantifiers>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** By these: the segments it is a part of: `partOf`, segments only. */
  segment?: InputMaybe<SegmentLinkQuantifiers>;
  /** By these: the segments it reports. */
  segments?: InputMaybe<SegmentLinkQuantifiers>;
  /** By these: the platforms and APIs through which it can be called. */
  servedBy?: InputMaybe<ProductLinkQuantifiers>;
  /** By these: the models that can be called through it. */
  serves?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the companies that belong to it. */
  subsidiaries?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: the models that take over from it. */
  successors?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the sectors, chains and groups it belongs to. */
  themes?: InputMaybe<ThemeLinkQuantifiers>;
  /** By these: the hardware or the site it was trained on. */
  trainedOn?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the models trained on data that it made. */
  trainingDataFor?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the models that made data it was trained on. */
  trainingDataFrom?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the models trained on it. */
  trains?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: what uses it. */
  usedBy?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the model or family it is a variant of. */
  variantOf?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: its variants: sizes, quantisations, fine-tunings, versions. */
  variants?: InputMaybe<ModelLinkQuantifiers>;
};

/** The kinds of entity. */
export type EntityKind =
  /** Any organisation: a developer, an operator, a listed chip maker, a research firm, a data vendor, the press. */
  | 'COMPANY'
  /** A site of computing power. */
  | 'DATACENTER'
  /** A report, a filing, a call, a chart, an article. It may cite others. */
  | 'DOCUMENT'
  /** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
  | 'MODEL'
  /** What users touch: an app, an API, a platform, a web site, a device. */
  | 'PRODUCT'
  /** A reporting unit of a company: the place where revenue is reported. */
  | 'SEGMENT'
  /** A chip, a network, a method, a capability, a feature. */
  | 'TECHNOLOGY'
  /** A market sector, a recommended chain, a peer group, an industry. */
  | 'THEME';

/** Conditions on a value of the sort EntityKind; all of them must hold. */
export type EntityKindOperators = {
  /** Is this. */
  eq?: InputMaybe<EntityKind>;
  /** Is one of these. */
  in?: InputMaybe<Array<EntityKind>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<EntityKind>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<EntityKind>>;
};

/** Conditions on how many there are. */
export type EntityLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<EntityFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type EntityLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<EntityFilter>;
  /** How many there are. */
  count?: InputMaybe<EntityLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<EntityFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<EntityFilter>;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type EntityOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: EntityOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type EntityOrderField =
  /** By how many there are: the documents that draw on it. */
  | 'CITED_BY_COUNT'
  /** By how many there are: the documents it draws on. */
  | 'CITES_COUNT'
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: the companies that report it: `parent`, companies only. */
  | 'COMPANY_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** By how many there are: the datacenters it operates. */
  | 'DATACENTERS_COUNT'
  /** By how many there are: the organisations or data services its figures come from. */
  | 'DATA_SOURCES_COUNT'
  /** By how many there are: the documents whose figures come from it. */
  | 'DATA_SOURCE_FOR_COUNT'
  /** By how many there are: the companies that have put computing power there. */
  | 'DEPLOYED_BY_COUNT'
  /** By how many there are: the datacenters where it has put computing power. */
  | 'DEPLOYMENTS_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: the companies that develop it. */
  | 'DEVELOPERS_COUNT'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the chips, networks and storage installed there. */
  | 'EQUIPMENT_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: its features and capabilities. */
  | 'FEATURES_COUNT'
  /** By how many there are: the products and models that have it. */
  | 'FEATURE_OF_COUNT'
  /** By how many there are: the documents that their publishers file under it. */
  | 'FILED_DOCUMENTS_COUNT'
  /** By how many there are: the industries and sectors its publisher files it under. */
  | 'FILED_UNDER_COUNT'
  /** By how many there are: what a source says makes it grow. */
  | 'GROWTH_DRIVERS_COUNT'
  /** By id. */
  | 'ID'
  /** By how many there are: the datacenters it is installed in. */
  | 'INSTALLED_IN_COUNT'
  /** By kind. */
  | 'KIND'
  /** By how many there are: what belongs to it. */
  | 'MEMBERS_COUNT'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By how many there are: the models it develops. */
  | 'MODELS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: the companies or segments that offer it. */
  | 'OFFERED_BY_COUNT'
  /** By how many there are: the companies that operate it. */
  | 'OPERATORS_COUNT'
  /** By how many there are: the companies it belongs to. */
  | 'PARENT_COMPANY_COUNT'
  /** By how many there are: the company, or the larger segment, that reports it. */
  | 'PARENT_COUNT'
  /** By how many there are: its parts. */
  | 'PARTS_COUNT'
  /** By how many there are: what it is a part of. */
  | 'PART_OF_COUNT'
  /** By how many there are: the models it runs on. */
  | 'POWERED_BY_COUNT'
  /** By how many there are: the products, or whole segments, that run on it. */
  | 'POWERS_COUNT'
  /** By how many there are: the models it takes over from. */
  | 'PREDECESSORS_COUNT'
  /** By how many there are: the products it offers. */
  | 'PRODUCTS_COUNT'
  /** By how many there are: the documents it has published. */
  | 'PUBLICATIONS_COUNT'
  /** By how many there are: the organisations that published it. */
  | 'PUBLISHER_COUNT'
  /** By how many there are: the documents that suggest watching it. */
  | 'RECOMMENDED_BY_COUNT'
  /** By how many there are: what it suggests its readers watch. */
  | 'RECOMMENDS_COUNT'
  /** By how many there are: documents listed with it for further reading. */
  | 'RELATED_DOCUMENTS_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** By how many there are: the segments it reports. */
  | 'SEGMENTS_COUNT'
  /** By how many there are: the segments it is a part of: `partOf`, segments only. */
  | 'SEGMENT_COUNT'
  /** By how many there are: the platforms and APIs through which it can be called. */
  | 'SERVED_BY_COUNT'
  /** By how many there are: the models that can be called through it. */
  | 'SERVES_COUNT'
  /** By how many there are: the companies that belong to it. */
  | 'SUBSIDIARIES_COUNT'
  /** By how many there are: the models that take over from it. */
  | 'SUCCESSORS_COUNT'
  /** By how many there are: the sectors, chains and groups it belongs to. */
  | 'THEMES_COUNT'
  /** By how many there are: the hardware or the site it was trained on. */
  | 'TRAINED_ON_COUNT'
  /** By how many there are: the models trained on data that it made. */
  | 'TRAINING_DATA_FOR_COUNT'
  /** By how many there are: the models that made data it was trained on. */
  | 'TRAINING_DATA_FROM_COUNT'
  /** By how many there are: the models trained on it. */
  | 'TRAINS_COUNT'
  /** By how many there are: what uses it. */
  | 'USED_BY_COUNT'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT'
  /** By how many there are: its variants: sizes, quantisations, fine-tunings, versions. */
  | 'VARIANTS_COUNT'
  /** By how many there are: the model or family it is a variant of. */
  | 'VARIANT_OF_COUNT';

/** Conditions on all that a field leads to; those side by side must all hold. */
export type EntityQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<EntityFilter>;
  /** How many there are. */
  count?: InputMaybe<EntityCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<EntityFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<EntityFilter>;
};

/** Something that happened, or is said to be about to. */
export type Event = Node & Statement & {
  __typename?: 'Event';
  /** How sure the source is. */
  certainty: Certainty;
  /** The evidence: every place that says it. */
  citations: Array<Citation>;
  /** The day; null when the source names none. */
  date?: Maybe<Scalars['Date']['output']>;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of happening: RELEASE, LAUNCH, EARNINGS, PRICE_CHANGE, OPENING, PUBLICATION, RECORD, MARKET_MOVE, RECOGNITION. */
  kind: Scalars['String']['output'];
  /** An ambiguity or a caveat: what a reader should know before using it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who and what took part. */
  participants: Array<Entity>;
  /** When, if the source gives a stretch of time. */
  period?: Maybe<Period>;
  /** The date of the document it comes from. */
  recordedOn: Scalars['Date']['output'];
  /** That it was taken back, and why; null while it was not. Only `node` and the like still find one that was. */
  retraction?: Maybe<Retraction>;
  /** What happened, in English. */
  title: Scalars['String']['output'];
  /** What happened, in Chinese. */
  titleZh?: Maybe<Scalars['String']['output']>;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};

/** A page of events. */
export type EventConnection = {
  __typename?: 'EventConnection';
  /** The events of the page, with what leads to them. */
  edges: Array<EventEdge>;
  /** The events of the page. */
  nodes: Array<Event>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Conditions on how many there are. */
export type EventCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<EventFilter>;
};

/** One of the events, and its place in the connection. */
export type EventEdge = {
  __typename?: 'EventEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the events. */
  node: Event;
};

/** Which events. Conditions side by side must all hold. */
export type EventFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<EventFilter>>;
  /** By how sure the source is. */
  certainty?: InputMaybe<CertaintyOperators>;
  /** By day. */
  date?: InputMaybe<DateOperators>;
  /** By the ids of the documents it cites. */
  documents?: InputMaybe<StringsOperators>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind: RELEASE, LAUNCH, EARNINGS, PRICE_CHANGE, OPENING, PUBLICATION, RECORD, MARKET_MOVE, RECOGNITION. */
  kind?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<EventFilter>;
  /** By its note. */
  note?: InputMaybe<StringOperators>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<EventFilter>>;
  /** By who and what took part. */
  participants?: InputMaybe<EntityQuantifiers>;
  /** By the period it is for. */
  period?: InputMaybe<PeriodFilter>;
  /** By the date of the document it comes from. */
  recordedOn?: InputMaybe<DateOperators>;
  /** By English title. */
  title?: InputMaybe<StringOperators>;
  /** By Chinese title. */
  titleZh?: InputMaybe<StringOperators>;
};

/** A event as a bundle has it. */
export type EventInput = {
  /** How sure the source is. Default: STATED. */
  certainty?: InputMaybe<Certainty>;
  /** In place of locator and quoting, when several places say it. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** The day. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** The key: "event:" and a slug. */
  id: Scalars['ID']['input'];
  /** What sort of happening. One of RELEASE, LAUNCH, EARNINGS, PRICE_CHANGE, OPENING, PUBLICATION, RECORD, MARKET_MOVE, RECOGNITION. */
  kind: Scalars['String']['input'];
  /** Where the document says it, for a person to find. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** An ambiguity or a caveat, for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Who and what took part. */
  participants: Array<Scalars['ID']['input']>;
  /** When, if it took longer than a day. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Whom the document quotes, outermost first; added to the header's attribution. */
  quoting?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The date of the document, where it differs from the header. */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What happened, in English. */
  title: Scalars['String']['input'];
  /** What happened, in Chinese. */
  titleZh?: InputMaybe<Scalars['String']['input']>;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type EventOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: EventOrderField;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type EventOrderField =
  /** By how sure the source is. */
  | 'CERTAINTY'
  /** By day. */
  | 'DATE'
  /** By id. */
  | 'ID'
  /** By kind: RELEASE, LAUNCH, EARNINGS, PRICE_CHANGE, OPENING, PUBLICATION, RECORD, MARKET_MOVE, RECOGNITION. */
  | 'KIND'
  /** By its note. */
  | 'NOTE'
  /** By how many there are: who and what took part. */
  | 'PARTICIPANTS_COUNT'
  /** By last day. */
  | 'PERIOD_END'
  /** By label: "2024-Q2", "2024-H1", "2024". */
  | 'PERIOD_LABEL'
  /** By first day. */
  | 'PERIOD_START'
  /** By the date of the document it comes from. */
  | 'RECORDED_ON'
  /** By English title. */
  | 'TITLE'
  /** By Chinese title. */
  | 'TITLE_ZH';

/** Conditions on all that a field leads to; those side by side must all hold. */
export type EventQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<EventFilter>;
  /** How many there are. */
  count?: InputMaybe<EventCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<EventFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<EventFilter>;
};

/** What a write changes in the graph, in all bundles. */
export type GraphDiff = {
  __typename?: 'GraphDiff';
  /** Entities, measures and statements that are new. */
  added: ChangedIds;
  /** Entities, measures and statements that read otherwise than before. */
  changed: ChangedIds;
  /** Entities, measures and statements that are gone. */
  removed: ChangedIds;
};

/** What the graph holds, and what holds it. */
export type GraphInfo = {
  __typename?: 'GraphInfo';
  /** How many documents the graph knows, cited or not. */
  documents: Scalars['Int']['output'];
  /** The database and its version: "Grafeo 0.6.0", "Neo4j 5.26.20 community". */
  engine: Scalars['String']['output'];
  /** Entities, by kind. */
  entities: Array<KindCount>;
  /** Relations, by type. */
  relations: Array<KindCount>;
  /** Names the content: it changes with every change of the graph, and is the same for the same content. */
  revision: Scalars['String']['output'];
  /** Statements, by kind. */
  statements: Array<KindCount>;
};

/** How much a figure grew, and how that is known. */
export type Growth = {
  __typename?: 'Growth';
  /** The level it is measured against, where the graph has it. */
  base?: Maybe<Metric>;
  /** How the growth relates to the percentage: "more than 200 %" is GT. */
  comparator: Comparator;
  /** Other statements that stand and give another growth for the same change; the newest is the one given here. */
  conflicts: Array<Metric>;
  /** Whether a source states it, or it is worked out here from two stated levels. */
  origin: Origin;
  /** The change in percent of the base: "14", "-3.5". A source that says "twice" (a quotient of 2) states 100. */
  percent: Scalars['Decimal']['output'];
  /** The statement that gives it, with its evidence; null when computed. */
  statement?: Maybe<Metric>;
};

/** What a growth is measured against. */
export type GrowthBasis =
  /** The half-year before. */
  | 'HALF_ON_HALF'
  /** The month before. */
  | 'MONTH_ON_MONTH'
  /** The quarter before. */
  | 'QUARTER_ON_QUARTER'
  /** The same period a year earlier. */
  | 'YEAR_ON_YEAR';

/** A name or description in which what was searched for stands, and where. A name found by its pinyin or in spite of a typing mistake has the characters or the word that were meant. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Which text of the entity this is. */
  field: SearchField;
  /** The parts of the text to mark, in order; they neither overlap nor touch each other. */
  ranges: Array<TextRange>;
  /** The whole text, as the entity has it. */
  text: Scalars['String']['output'];
};

/** Conditions on a value of the sort ID; all of them must hold. */
export type IdOperators = {
  /** Is this. */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['ID']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What an import did. */
export type ImportPayload = EditPayload & {
  __typename?: 'ImportPayload';
  /** The name of the bundle. */
  bundle: Scalars['String']['output'];
  /** Whether anything changed: the same edit again changes nothing. */
  changed: Scalars['Boolean']['output'];
  /** What changed. */
  diff: GraphDiff;
  /** The revision of the graph after it. */
  revision: Scalars['String']['output'];
  /** The record of it; null when nothing was written. */
  write?: Maybe<Write>;
};

/** How many there are of one kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind, as its enumeration or type writes it: "COMPANY", "METRIC", "POWERS". */
  kind: Scalars['String']['output'];
};

/** What a figure measures: revenue, price, daily calls. */
export type Measure = Node & {
  __typename?: 'Measure';
  /** What exactly is measured, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** Which units fit: "currency", "ratio", "count", "frequency", "compute-rate" and so on. */
  dimension: Scalars['String']['output'];
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** The figures of this measure, of any subject. */
  metrics: MetricConnection;
  /** English name. */
  name: Scalars['String']['output'];
  /** Chinese name. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** The units of its dimension. A figure can be given in those whose base is that of its own unit. */
  units: Array<Unit>;
};


/** What a figure measures: revenue, price, daily calls. */
export type MeasureMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};

/** A page of measures. */
export type MeasureConnection = {
  __typename?: 'MeasureConnection';
  /** The measures of the page, with what leads to them. */
  edges: Array<MeasureEdge>;
  /** The measures of the page. */
  nodes: Array<Measure>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the measures, and its place in the connection. */
export type MeasureEdge = {
  __typename?: 'MeasureEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the measures. */
  node: Measure;
};

/** Which measures. Conditions side by side must all hold. */
export type MeasureFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<MeasureFilter>>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By what its units measure: "currency", "ratio", "count" and so on. */
  dimension?: InputMaybe<StringOperators>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By English name. */
  name?: InputMaybe<StringOperators>;
  /** By Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<MeasureFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MeasureFilter>>;
};

/** A measure as a bundle has it. */
export type MeasureInput = {
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Which units fit. One of currency, price, ratio, count, length, frequency, compute-rate, compute-work, memory, power, duration, rank. */
  dimension: Scalars['String']['input'];
  /** The key: "measure:" and a slug. */
  id: Scalars['ID']['input'];
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type MeasureOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: MeasureOrderField;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type MeasureOrderField =
  /** By description. */
  | 'DESCRIPTION'
  /** By what its units measure: "currency", "ratio", "count" and so on. */
  | 'DIMENSION'
  /** By id. */
  | 'ID'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By English name. */
  | 'NAME'
  /** By Chinese name. */
  | 'NAME_ZH';

/** What a merge did. */
export type MergeEntitiesPayload = EditPayload & {
  __typename?: 'MergeEntitiesPayload';
  /** Whether anything changed: the same edit again changes nothing. */
  changed: Scalars['Boolean']['output'];
  /** What changed. */
  diff: GraphDiff;
  /** The entity that stays, as the graph has it now. */
  entity: Entity;
  /** The revision of the graph after it. */
  revision: Scalars['String']['output'];
  /** The record of it; null when nothing was written. */
  write?: Maybe<Write>;
};

/** One observed figure: a measure of a subject over a period. */
export type Metric = Node & Statement & {
  __typename?: 'Metric';
  /** The time a change is measured against, where the sort of change alone does not say. */
  basePeriod?: Maybe<Period>;
  /** How sure the source is. */
  certainty: Certainty;
  /** The evidence: every place that says it. */
  citations: Array<Citation>;
  /** How the figure relates to the value: "more than 600 million" is GT 600000000. */
  comparator: Comparator;
  /** The other statements of this very figure that stand and disagree with it, in value or comparator, newest first. Empty when all sources agree, or there is one only. */
  conflicts: Array<Metric>;
  /** What tells it from other figures of the same subject, measure and period; mostly nothing. */
  dimensions: Array<MetricDimension>;
  /** How much it grew: the growth that a source states, else one computed from the series and saying so. Computed only between two levels that are stated, in one unit, both exact or both approximate, and only when no source gives the earlier one otherwise; never for shares and ranks. Null for a change, a figure without a period, or one with neither. */
  growth?: Maybe<Growth>;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What is measured. */
  measure: Measure;
  /** An ambiguity or a caveat: what a reader should know before using it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The value as a floating-point number, for plots. */
  number?: Maybe<Scalars['Float']['output']>;
  /** The time it is for; null when the source does not say. */
  period?: Maybe<Period>;
  /** The date of the document it comes from. */
  recordedOn: Scalars['Date']['output'];
  /** What a ratio or a comparison is against: GPT-4, of "1/400 of its price". */
  reference?: Maybe<Entity>;
  /** That it was taken back, and why; null while it was not. Only `node` and the like still find one that was. */
  retraction?: Maybe<Retraction>;
  /** The same figure over time: same subject, measure, unit, reference and dimensions, by period. Itself included; without a period first. */
  series: MetricConnection;
  /** Every statement of this very figure (same subject, measure, unit, transformation, reference, dimensions and period) by any source, newest first: itself included, those superseded too. The newest 100. */
  statements: Array<Metric>;
  /** Whose figure it is. */
  subject: Entity;
  /** The date of the later statement, of the same figure or link, that took its place; null while it stands, and when it was retracted. */
  supersededOn?: Maybe<Scalars['Date']['output']>;
  /** The short form in which the source writes the figure: "超6亿次". */
  text?: Maybe<Scalars['String']['output']>;
  /** The sort of change, when the figure is a change of a level ("+14% on the year"); null for a level. */
  transformation?: Maybe<Transformation>;
  /** The unit of the value: CNY, USD, percent, percentage_point, calls/day, EFLOPS and so on. */
  unit: Scalars['String']['output'];
  /** The exact value in the unit: 5100000000, not 51. Null when the source gives no number: see `note`. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** One observed figure: a measure of a subject over a period. */
export type MetricGrowthArgs = {
  basis?: GrowthBasis;
};


/** One observed figure: a measure of a subject over a period. */
export type MetricNumberArgs = {
  unit?: InputMaybe<Scalars['String']['input']>;
};


/** One observed figure: a measure of a subject over a period. */
export type MetricSeriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One observed figure: a measure of a subject over a period. */
export type MetricValueArgs = {
  unit?: InputMaybe<Scalars['String']['input']>;
};

/** A page of metrics. */
export type MetricConnection = {
  __typename?: 'MetricConnection';
  /** The metrics of the page, with what leads to them. */
  edges: Array<MetricEdge>;
  /** The metrics of the page. */
  nodes: Array<Metric>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Conditions on how many there are. */
export type MetricCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<MetricFilter>;
};

/** What tells a figure from others of the same subject, measure and period: an age group, a price tier. */
export type MetricDimension = {
  __typename?: 'MetricDimension';
  /** The dimension: "platform", "quantisation". */
  name: Scalars['String']['output'];
  /** Where on it the figure stands: "Android", "4bit". */
  value: Scalars['String']['output'];
};

/** One of the metrics, and its place in the connection. */
export type MetricEdge = {
  __typename?: 'MetricEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the metrics. */
  node: Metric;
};

/** Which metrics. Conditions side by side must all hold. */
export type MetricFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<MetricFilter>>;
  /** By how sure the source is. */
  certainty?: InputMaybe<CertaintyOperators>;
  /** By how the figure relates to the number. */
  comparator?: InputMaybe<ComparatorOperators>;
  /** By the ids of the documents it cites. */
  documents?: InputMaybe<StringsOperators>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By what is measured. */
  measure?: InputMaybe<MeasureFilter>;
  /** This does not hold. */
  not?: InputMaybe<MetricFilter>;
  /** By its note. */
  note?: InputMaybe<StringOperators>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<MetricFilter>>;
  /** By the period it is for. */
  period?: InputMaybe<PeriodFilter>;
  /** By the date of the document it comes from. */
  recordedOn?: InputMaybe<DateOperators>;
  /** By what the ratio or comparison is against; where there is nothing, it has no values. */
  reference?: InputMaybe<EntityFilter>;
  /** By whose figure it is. */
  subject?: InputMaybe<EntityFilter>;
  /** By how the source writes the figure. */
  text?: InputMaybe<StringOperators>;
  /** By the sort of change; `isNull: true` keeps levels only. */
  transformation?: InputMaybe<TransformationOperators>;
  /** By unit. */
  unit?: InputMaybe<StringOperators>;
  /** By the number, in the unit of the metric: filter by unit too. */
  value?: InputMaybe<NumberOperators>;
};

/** Figures that have something in common: always their unit, and whether they are levels or which sort of change. */
export type MetricGroup = {
  __typename?: 'MetricGroup';
  /** The mean of the numbers, each with the same weight, to 20 digits; null when no figure has one. */
  average?: Maybe<Scalars['Decimal']['output']>;
  /** How many figures, those without a number included. Two sources of one figure count twice. */
  count: Scalars['Int']['output'];
  /** How many of them are bounds or approximate: "more than 600 million". The statistics take these at the number written. */
  inexact: Scalars['Int']['output'];
  /** What the group has in common, by the keys asked for: { "measure": "measure:revenue", "period": "2024-Q2" }. Null for a figure without a period. */
  key: Scalars['JSON']['output'];
  /** The greatest number; null when no figure has one. */
  max?: Maybe<Scalars['Decimal']['output']>;
  /** The least number; null when no figure has one. */
  min?: Maybe<Scalars['Decimal']['output']>;
  /** How many of them have no number. The statistics leave these out. */
  missing: Scalars['Int']['output'];
  /** The exact sum; null when no figure has a number. It means something only where the figures add up: not over overlapping periods, over a whole and its parts, over two sources of one figure, or of ratios. */
  sum?: Maybe<Scalars['Decimal']['output']>;
  /** The sort of change that all its figures are; null for levels. */
  transformation?: Maybe<Transformation>;
  /** The unit of all its figures, and of its statistics. */
  unit: Scalars['String']['output'];
};

/** What figures can be grouped by. */
export type MetricGroupKey =
  /** How sure the source is. */
  | 'CERTAINTY'
  /** The id of a document that gives the figure. A figure that several give is in the group of each. */
  | 'DOCUMENT'
  /** What is measured: the id of the measure. */
  | 'MEASURE'
  /** The label of the period; null where a source gives none. */
  | 'PERIOD'
  /** Whose figure it is: the id of the entity. */
  | 'SUBJECT'
  /** The unit. Figures are apart by it in any case. */
  | 'UNIT';

/** A metric as a bundle has it. */
export type MetricInput = {
  /** The period that a change is measured against, where the transformation does not imply it. */
  basePeriod?: InputMaybe<Scalars['String']['input']>;
  /** How sure the source is. Default: STATED. */
  certainty?: InputMaybe<Certainty>;
  /** In place of locator and quoting, when several places say it. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** How the figure relates to the value. Default: EQ. */
  comparator?: InputMaybe<Comparator>;
  /** What tells this figure from others of the same subject, measure and period. */
  dimensions?: InputMaybe<Scalars['TextMap']['input']>;
  /** The key: "metric:" and a slug. */
  id: Scalars['ID']['input'];
  /** Where the document says it, for a person to find. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** What is measured. */
  measure: Scalars['ID']['input'];
  /** An ambiguity or a caveat, for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What time it is for; left out when the source does not say. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Whom the document quotes, outermost first; added to the header's attribution. */
  quoting?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The date of the document, where it differs from the header. */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** What a ratio or a comparison is against. */
  reference?: InputMaybe<Scalars['ID']['input']>;
  /** Whose figure it is. */
  subject: Scalars['ID']['input'];
  /** The short form in which the source writes the figure. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Left out for a level; what sort of change otherwise. */
  transformation?: InputMaybe<Transformation>;
  /** The unit of the value. */
  unit: Scalars['String']['input'];
  /** A decimal number in the unit, kept exactly; null when the source gives none (say why in note). */
  value?: InputMaybe<Scalars['Decimal']['input']>;
};

/** Which figure of an entity to order by: its latest level of the measure, or that of one period. */
export type MetricKey = {
  /** The measure: "measure:revenue". */
  measure: Scalars['ID']['input'];
  /** The period by its label: "2024-Q2". The latest when left out. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** The unit: "CNY". Units are never mixed. */
  unit: Scalars['String']['input'];
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type MetricOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: MetricOrderField;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type MetricOrderField =
  /** By how sure the source is. */
  | 'CERTAINTY'
  /** By how the figure relates to the number. */
  | 'COMPARATOR'
  /** By id. */
  | 'ID'
  /** By its note. */
  | 'NOTE'
  /** By last day. */
  | 'PERIOD_END'
  /** By label: "2024-Q2", "2024-H1", "2024". */
  | 'PERIOD_LABEL'
  /** By first day. */
  | 'PERIOD_START'
  /** By the date of the document it comes from. */
  | 'RECORDED_ON'
  /** By how the source writes the figure. */
  | 'TEXT'
  /** By the sort of change; `isNull: true` keeps levels only. */
  | 'TRANSFORMATION'
  /** By unit. */
  | 'UNIT'
  /** By the number, in the unit of the metric: filter by unit too. */
  | 'VALUE';

/** Conditions on all that a field leads to; those side by side must all hold. */
export type MetricQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<MetricFilter>;
  /** How many there are. */
  count?: InputMaybe<MetricCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<MetricFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<MetricFilter>;
};

/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type Model = Entity & Node & {
  __typename?: 'Model';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: ModelEntityConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** The companies that develop it. */
  developers: ModelCompanyConnection;
  /** What a source says it makes grow. */
  drivesGrowthOf: ModelEntityConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** Its features and capabilities. */
  features: ModelTechnologyConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** What the model takes or makes: "text", "image", "video", "audio", "code", "3d". */
  modalities: Array<Scalars['String']['output']>;
  /** FAMILY for a line of models under one name, VERSION for one model of such a line. */
  modelKind?: Maybe<Scalars['String']['output']>;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** Whether the weights can be downloaded; null where no source says. */
  openWeights?: Maybe<Scalars['Boolean']['output']>;
  /** The products, or whole segments, that run on it. */
  powers: ModelEntityConnection;
  /** The models it takes over from. */
  predecessors: ModelModelConnection;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** The day the model was released, where a source gives it. */
  released?: Maybe<Scalars['Date']['output']>;
  /** The platforms and APIs through which it can be called. */
  servedBy: ModelProductConnection;
  /** The models that take over from it. */
  successors: ModelModelConnection;
  /** The hardware or the site it was trained on. */
  trainedOn: ModelEntityConnection;
  /** The models trained on data that it made. */
  trainingDataFor: ModelModelConnection;
  /** The models that made data it was trained on. */
  trainingDataFrom: ModelModelConnection;
  /** What uses it. */
  usedBy: ModelEntityConnection;
  /** The technologies, products and models it uses. */
  uses: ModelEntityConnection;
  /** The model or family it is a variant of. */
  variantOf: ModelModelConnection;
  /** Its variants: sizes, quantisations, fine-tunings, versions. */
  variants: ModelModelConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelDevelopersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelFeaturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TechnologyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelPowersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelPredecessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelTrainedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelTrainingDataForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelTrainingDataFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelVariantOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** An AI model: a whole family (ERNIE), or one version of it (GPT-4o). */
export type ModelVariantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of related entities. */
export type ModelCompanyConnection = {
  __typename?: 'ModelCompanyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ModelCompanyEdge>;
  /** The related entities of the page. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ModelCompanyEdge = {
  __typename?: 'ModelCompanyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Company;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of models. */
export type ModelConnection = {
  __typename?: 'ModelConnection';
  /** The models of the page, with what leads to them. */
  edges: Array<ModelEdge>;
  /** The models of the page. */
  nodes: Array<Model>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the models, and its place in the connection. */
export type ModelEdge = {
  __typename?: 'ModelEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the models. */
  node: Model;
};

/** A page of related entities. */
export type ModelEntityConnection = {
  __typename?: 'ModelEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ModelEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ModelEntityEdge = {
  __typename?: 'ModelEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which models. Conditions side by side must all hold. */
export type ModelFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<ModelFilter>>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: the companies that develop it. */
  developers?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: its features and capabilities. */
  features?: InputMaybe<TechnologyLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** What the model takes or makes: "text", "image", "video", "audio", "code", "3d". */
  modalities?: InputMaybe<StringsOperators>;
  /** FAMILY for a line of models under one name, VERSION for one model of such a line. */
  modelKind?: InputMaybe<StringOperators>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<ModelFilter>;
  /** Whether the weights can be downloaded; null where no source says. */
  openWeights?: InputMaybe<BooleanOperators>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ModelFilter>>;
  /** By these: the products, or whole segments, that run on it. */
  powers?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the models it takes over from. */
  predecessors?: InputMaybe<ModelLinkQuantifiers>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** The day the model was released, where a source gives it. */
  released?: InputMaybe<DateOperators>;
  /** By these: the platforms and APIs through which it can be called. */
  servedBy?: InputMaybe<ProductLinkQuantifiers>;
  /** By these: the models that take over from it. */
  successors?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the hardware or the site it was trained on. */
  trainedOn?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the models trained on data that it made. */
  trainingDataFor?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the models that made data it was trained on. */
  trainingDataFrom?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: what uses it. */
  usedBy?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the model or family it is a variant of. */
  variantOf?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: its variants: sizes, quantisations, fine-tunings, versions. */
  variants?: InputMaybe<ModelLinkQuantifiers>;
};

/** A model as a bundle has it. */
export type ModelInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The key: "model:" and a slug. */
  id: Scalars['ID']['input'];
  /** What the model takes or makes: "text", "image", "video", "audio", "code", "3d". */
  modalities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** FAMILY for a line of models under one name, VERSION for one model of such a line. One of FAMILY, VERSION. */
  modelKind?: InputMaybe<Scalars['String']['input']>;
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Whether the weights can be downloaded; null where no source says. */
  openWeights?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day the model was released, where a source gives it. */
  released?: InputMaybe<Scalars['Date']['input']>;
};

/** Conditions on how many there are. */
export type ModelLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<ModelFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type ModelLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<ModelFilter>;
  /** How many there are. */
  count?: InputMaybe<ModelLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<ModelFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<ModelFilter>;
};

/** A page of related entities. */
export type ModelModelConnection = {
  __typename?: 'ModelModelConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ModelModelEdge>;
  /** The related entities of the page. */
  nodes: Array<Model>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ModelModelEdge = {
  __typename?: 'ModelModelEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Model;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type ModelOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ModelOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type ModelOrderField =
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: the companies that develop it. */
  | 'DEVELOPERS_COUNT'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: its features and capabilities. */
  | 'FEATURES_COUNT'
  /** By id. */
  | 'ID'
  /** By kind. */
  | 'KIND'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** FAMILY for a line of models under one name, VERSION for one model of such a line. */
  | 'MODEL_KIND'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** Whether the weights can be downloaded; null where no source says. */
  | 'OPEN_WEIGHTS'
  /** By how many there are: the products, or whole segments, that run on it. */
  | 'POWERS_COUNT'
  /** By how many there are: the models it takes over from. */
  | 'PREDECESSORS_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** The day the model was released, where a source gives it. */
  | 'RELEASED'
  /** By how many there are: the platforms and APIs through which it can be called. */
  | 'SERVED_BY_COUNT'
  /** By how many there are: the models that take over from it. */
  | 'SUCCESSORS_COUNT'
  /** By how many there are: the hardware or the site it was trained on. */
  | 'TRAINED_ON_COUNT'
  /** By how many there are: the models trained on data that it made. */
  | 'TRAINING_DATA_FOR_COUNT'
  /** By how many there are: the models that made data it was trained on. */
  | 'TRAINING_DATA_FROM_COUNT'
  /** By how many there are: what uses it. */
  | 'USED_BY_COUNT'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT'
  /** By how many there are: its variants: sizes, quantisations, fine-tunings, versions. */
  | 'VARIANTS_COUNT'
  /** By how many there are: the model or family it is a variant of. */
  | 'VARIANT_OF_COUNT';

/** A page of related entities. */
export type ModelProductConnection = {
  __typename?: 'ModelProductConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ModelProductEdge>;
  /** The related entities of the page. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ModelProductEdge = {
  __typename?: 'ModelProductEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Product;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of related entities. */
export type ModelTechnologyConnection = {
  __typename?: 'ModelTechnologyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ModelTechnologyEdge>;
  /** The related entities of the page. */
  nodes: Array<Technology>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ModelTechnologyEdge = {
  __typename?: 'ModelTechnologyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Technology;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Edits of the graph, by editors: one after the other, each all of it or nothing. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Brings the graph to what a bundle says: all of it or nothing, and only what changed. What an earlier version of the bundle said and this one does not is removed. Faults come all at once, in `extensions.faults` of one error with the code BUNDLE_INVALID, each with its path in the arguments. */
  importBundle: ImportPayload;
  /** Makes two entities of one kind one. The id of the first leads to the second from then on, wherever it is asked for or imported; its names become names of the second, which gets what it lacks; and whatever any bundle says of the first, it says of the second. */
  mergeEntities: MergeEntitiesPayload;
  /** Takes a statement back: from then on it counts as never recorded, at any date, and what it had superseded stands again. `node` still finds it, with its `retraction`. It stays retracted when its bundle is imported again. */
  retract: RetractPayload;
};


/** Edits of the graph, by editors: one after the other, each all of it or nothing. */
export type MutationImportBundleArgs = {
  bundle: BundleInput;
  dryRun?: Scalars['Boolean']['input'];
};


/** Edits of the graph, by editors: one after the other, each all of it or nothing. */
export type MutationMergeEntitiesArgs = {
  dryRun?: Scalars['Boolean']['input'];
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


/** Edits of the graph, by editors: one after the other, each all of it or nothing. */
export type MutationRetractArgs = {
  dryRun?: Scalars['Boolean']['input'];
  reason: Scalars['String']['input'];
  statement: Scalars['ID']['input'];
};

/** Anything with an id that `node` can look up: an entity, a measure or a statement. */
export type Node = {
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
};

/** Where those without a value come. */
export type NullsOrder =
  /** Before all others. */
  | 'FIRST'
  /** After all others. */
  | 'LAST';

/** Conditions on a value of the sort Number; all of them must hold. */
export type NumberOperators = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Float']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Float']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Float']['input']>>;
};

/** Which end comes first. */
export type OrderDirection =
  /** The least, the earliest or the first in the alphabet. */
  | 'ASC'
  /** The greatest, the latest or the last in the alphabet. */
  | 'DESC';

/** Where a growth comes from. */
export type Origin =
  /** It is worked out here, from two stated levels. */
  | 'COMPUTED'
  /** A source states it. */
  | 'STATED';

/** Where a page stands in its connection. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is more before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A way from one entity to another over relations. */
export type Path = {
  __typename?: 'Path';
  /** That of the least sure hop. */
  certainty: Certainty;
  /** Every entity on the way, the start first and the end last. */
  entities: Array<Entity>;
  /** How many relations it goes over; 0 from an entity to itself. */
  length: Scalars['Int']['output'];
  /** Every hop, with its evidence: the n-th links the n-th entity and the next, in either direction (see `source` and `target`). */
  relations: Array<Relation>;
};

/** A stretch of time, of whole days. */
export type Period = {
  __typename?: 'Period';
  /** Its last day. */
  end: Scalars['Date']['output'];
  /** As written: "2024", "2024-H1", "2024-Q2", "2024-08", "2024-08-28", "2024-08-26/2024-08-28". */
  label: Scalars['String']['output'];
  /** Its first day. */
  start: Scalars['Date']['output'];
};

/** Which periods. Conditions side by side must all hold. */
export type PeriodFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<PeriodFilter>>;
  /** By last day. */
  end?: InputMaybe<DateOperators>;
  /** By label: "2024-Q2", "2024-H1", "2024". */
  label?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<PeriodFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<PeriodFilter>>;
  /** By first day. */
  start?: InputMaybe<DateOperators>;
};

/** What users touch: an app, an API, a platform, a web site, a device. */
export type Product = Entity & Node & {
  __typename?: 'Product';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: ProductEntityConnection;
  /** The documents whose figures come from it. */
  dataSourceFor: ProductDocumentConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** What a source says it makes grow. */
  drivesGrowthOf: ProductEntityConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** Its features and capabilities. */
  features: ProductTechnologyConnection;
  /** What a source says makes it grow. */
  growthDrivers: ProductEntityConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** The companies or segments that offer it. */
  offeredBy: ProductEntityConnection;
  /** What it is a part of. */
  partOf: ProductEntityConnection;
  /** Its parts. */
  parts: ProductEntityConnection;
  /** The models it runs on. */
  poweredBy: ProductModelConnection;
  /** The form in which users meet it: "app", "api", "platform", "website", "device" and so on. */
  productKind?: Maybe<Scalars['String']['output']>;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** The segments it is a part of: `partOf`, segments only. */
  segment: ProductSegmentConnection;
  /** The models that can be called through it. */
  serves: ProductModelConnection;
  /** What uses it. */
  usedBy: ProductEntityConnection;
  /** The technologies, products and models it uses. */
  uses: ProductEntityConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductDataSourceForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductFeaturesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TechnologyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductGrowthDriversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductOfferedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductPoweredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductSegmentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SegmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SegmentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** What users touch: an app, an API, a platform, a web site, a device. */
export type ProductUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of products. */
export type ProductConnection = {
  __typename?: 'ProductConnection';
  /** The products of the page, with what leads to them. */
  edges: Array<ProductEdge>;
  /** The products of the page. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A page of related entities. */
export type ProductDocumentConnection = {
  __typename?: 'ProductDocumentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ProductDocumentEdge>;
  /** The related entities of the page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ProductDocumentEdge = {
  __typename?: 'ProductDocumentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Document;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One of the products, and its place in the connection. */
export type ProductEdge = {
  __typename?: 'ProductEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the products. */
  node: Product;
};

/** A page of related entities. */
export type ProductEntityConnection = {
  __typename?: 'ProductEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ProductEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ProductEntityEdge = {
  __typename?: 'ProductEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which products. Conditions side by side must all hold. */
export type ProductFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<ProductFilter>>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the documents whose figures come from it. */
  dataSourceFor?: InputMaybe<DocumentLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: its features and capabilities. */
  features?: InputMaybe<TechnologyLinkQuantifiers>;
  /** By these: what a source says makes it grow. */
  growthDrivers?: InputMaybe<EntityLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<ProductFilter>;
  /** By these: the companies or segments that offer it. */
  offeredBy?: InputMaybe<EntityLinkQuantifiers>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ProductFilter>>;
  /** By these: what it is a part of. */
  partOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: its parts. */
  parts?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the models it runs on. */
  poweredBy?: InputMaybe<ModelLinkQuantifiers>;
  /** The form in which users meet it: "app", "api", "platform", "website", "device" and so on. */
  productKind?: InputMaybe<StringOperators>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** By these: the segments it is a part of: `partOf`, segments only. */
  segment?: InputMaybe<SegmentLinkQuantifiers>;
  /** By these: the models that can be called through it. */
  serves?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: what uses it. */
  usedBy?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
};

/** A product as a bundle has it. */
export type ProductInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The key: "product:" and a slug. */
  id: Scalars['ID']['input'];
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** The form in which users meet it: "app", "api", "platform", "website", "device" and so on. One of app, api, platform, website, device, feature, service, game. */
  productKind?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on how many there are. */
export type ProductLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<ProductFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type ProductLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<ProductFilter>;
  /** How many there are. */
  count?: InputMaybe<ProductLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<ProductFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<ProductFilter>;
};

/** A page of related entities. */
export type ProductModelConnection = {
  __typename?: 'ProductModelConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ProductModelEdge>;
  /** The related entities of the page. */
  nodes: Array<Model>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ProductModelEdge = {
  __typename?: 'ProductModelEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Model;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type ProductOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ProductOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type ProductOrderField =
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** By how many there are: the documents whose figures come from it. */
  | 'DATA_SOURCE_FOR_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: its features and capabilities. */
  | 'FEATURES_COUNT'
  /** By how many there are: what a source says makes it grow. */
  | 'GROWTH_DRIVERS_COUNT'
  /** By id. */
  | 'ID'
  /** By kind. */
  | 'KIND'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: the companies or segments that offer it. */
  | 'OFFERED_BY_COUNT'
  /** By how many there are: its parts. */
  | 'PARTS_COUNT'
  /** By how many there are: what it is a part of. */
  | 'PART_OF_COUNT'
  /** By how many there are: the models it runs on. */
  | 'POWERED_BY_COUNT'
  /** The form in which users meet it: "app", "api", "platform", "website", "device" and so on. */
  | 'PRODUCT_KIND'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** By how many there are: the segments it is a part of: `partOf`, segments only. */
  | 'SEGMENT_COUNT'
  /** By how many there are: the models that can be called through it. */
  | 'SERVES_COUNT'
  /** By how many there are: what uses it. */
  | 'USED_BY_COUNT'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT';

/** A page of related entities. */
export type ProductSegmentConnection = {
  __typename?: 'ProductSegmentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ProductSegmentEdge>;
  /** The related entities of the page. */
  nodes: Array<Segment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ProductSegmentEdge = {
  __typename?: 'ProductSegmentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Segment;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of related entities. */
export type ProductTechnologyConnection = {
  __typename?: 'ProductTechnologyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ProductTechnologyEdge>;
  /** The related entities of the page. */
  nodes: Array<Technology>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ProductTechnologyEdge = {
  __typename?: 'ProductTechnologyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Technology;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type Query = {
  __typename?: 'Query';
  /** What the graph learned between two dates, newest first, then by id: relations, metrics, events and claims whose document is of that time (`recordedOn`), those that were superseded since included. */
  changes: StatementConnection;
  /** The claim with this id, or null when the graph has none. */
  claim?: Maybe<Claim>;
  /** Assertions of any kind, by id. */
  claims: ClaimConnection;
  /** All companies, by id. */
  companies: CompanyConnection;
  /** The company with this id, or null when the graph has none. */
  company?: Maybe<Company>;
  /** One measure or several across subjects, as a table. A cell has the level itself: no change, no ratio to something else, no part such as an age group. Of several figures, that of the latest period, then of the latest source, then the surest. Subjects and measures that the graph does not have are left out. */
  compare: Array<ComparisonRow>;
  /** The datacenter with this id, or null when the graph has none. */
  datacenter?: Maybe<Datacenter>;
  /** All datacenters, by id. */
  datacenters: DatacenterConnection;
  /** The document with this id, or null when the graph has none. */
  document?: Maybe<Document>;
  /** All documents, by id. */
  documents: DocumentConnection;
  /** The event with this id, or null when the graph has none. */
  event?: Maybe<Event>;
  /** Happenings of any kind, by id. */
  events: EventConnection;
  /** What the graph holds, its revision, and the database that holds it. */
  graph: GraphInfo;
  /** The measure with this id, or null when the graph has none. */
  measure?: Maybe<Measure>;
  /** What figures measure, by id. */
  measures: MeasureConnection;
  /** The metric with this id, or null when the graph has none. */
  metric?: Maybe<Metric>;
  /** Counts and statistics of the figures that stand, by measure, subject, unit, period, document or certainty, in order of these. Units are never mixed, nor levels with changes. Statistics are worked out over at most 10,000 figures; counts alone over any number. */
  metricGroups: Array<MetricGroup>;
  /** Figures of any subject, by id. */
  metrics: MetricConnection;
  /** The model with this id, or null when the graph has none. */
  model?: Maybe<Model>;
  /** All models, by id. */
  models: ModelConnection;
  /** The part of the graph around an entity, for drawing. Relations are followed in both directions. Empty when the graph does not have the entity. */
  neighborhood: Subgraph;
  /** Anything that has this id, or null when the graph has nothing. */
  node?: Maybe<Node>;
  /** What has these ids, in their order, with null where the graph has nothing. At most 100. */
  nodes: Array<Maybe<Node>>;
  /** Shortest ways to get from one entity to another, each hop with its relation. Relations are followed in both directions. All ways given are equally short; the surest come first, then they are in order of the ids of their entities and relations. Two types of relation between the same entities make two ways; of several sources of one link, the surest, then the latest, stands for all. Empty when there is no way, or the graph does not have one of the two. The error SEARCH_TOO_WIDE tells that both ends are among entities with so many links that no answer is known. */
  paths: Array<Path>;
  /** The product with this id, or null when the graph has none. */
  product?: Maybe<Product>;
  /** All products, by id. */
  products: ProductConnection;
  /** The relation with this id, or null when the graph has none. */
  relation?: Maybe<Relation>;
  /** Links of any type, by id. */
  relations: RelationConnection;
  /** Which model powers which product, and which revenue is reported where that product sits: a row for every link of a model to a product and the company above it, with the revenue of the nearest level that reports one, or null; never an invented figure, and never a claim that the revenue is due to the model. */
  revenuePaths: RevenuePathConnection;
  /** Entities by their names, aliases, tickers and descriptions, best match first: those of which the text is a name or an alias, then those with names that begin with it, hold a word that begins with it, or hold it; then names by their pinyin, by one mistyped letter, and last descriptions. The 400 likeliest are looked at, which always include those of which the text is a name or an alias. */
  search: SearchConnection;
  /** The segment with this id, or null when the graph has none. */
  segment?: Maybe<Segment>;
  /** All segments, by id. */
  segments: SegmentConnection;
  /** All technologies, by id. */
  technologies: TechnologyConnection;
  /** The technology with this id, or null when the graph has none. */
  technology?: Maybe<Technology>;
  /** The theme with this id, or null when the graph has none. */
  theme?: Maybe<Theme>;
  /** All themes, by id. */
  themes: ThemeConnection;
  /** The units that values can be given in, with their factors and where those are from. */
  units: Array<Unit>;
  /** The record of what was written into the graph: who, when and what; the newest first. */
  writes: WriteConnection;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since: Scalars['Date']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryClaimArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryCompanyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryCompareArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  measures: Array<Scalars['ID']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  subjects: Array<Scalars['ID']['input']>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryDatacenterArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryDatacentersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatacenterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatacenterOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryDocumentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryEventArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryMeasureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeasureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MeasureOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryMetricArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryMetricGroupsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  by: Array<MetricGroupKey>;
  filter?: InputMaybe<MetricFilter>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryModelArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryModelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryNeighborhoodArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryNodeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryNodesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  ids: Array<Scalars['ID']['input']>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryPathsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<Array<RelationType>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryProductArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryRelationArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryRevenuePathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  certainty?: InputMaybe<CertaintyOperators>;
  company?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  model?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  reported?: InputMaybe<Scalars['Boolean']['input']>;
  segment?: InputMaybe<Scalars['ID']['input']>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind>>;
  text: Scalars['String']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QuerySegmentArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QuerySegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SegmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SegmentOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TechnologyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TechnologyOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryTechnologyArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryThemeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ThemeOrder>>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryUnitsArgs = {
  dimension?: InputMaybe<Scalars['String']['input']>;
};


/** Where to start: one thing by its id, all of a kind, search, and questions across the graph. */
export type QueryWritesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A redirect as a bundle has it. */
export type RedirectInput = {
  /** The id that leads elsewhere. */
  from: Scalars['ID']['input'];
  /** The entity that it leads to, of the same kind. */
  into: Scalars['ID']['input'];
  /** Why, for readers. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** A typed, directed link between two entities, as a source states it. */
export type Relation = Node & Statement & {
  __typename?: 'Relation';
  /** How sure the source is. */
  certainty: Certainty;
  /** The evidence: every place that says it. */
  citations: Array<Citation>;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** An ambiguity or a caveat: what a reader should know before using it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The date of the document it comes from. */
  recordedOn: Scalars['Date']['output'];
  /** That it was taken back, and why; null while it was not. Only `node` and the like still find one that was. */
  retraction?: Maybe<Retraction>;
  /** Where the link starts: the developer of DEVELOPS, the model of POWERS. */
  source: Entity;
  /** The date of the later statement, of the same figure or link, that took its place; null while it stands, and when it was retracted. */
  supersededOn?: Maybe<Scalars['Date']['output']>;
  /** Where the link ends: the model of DEVELOPS, the product of POWERS. */
  target: Entity;
  /** The type of the link. */
  type: RelationType;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};

/** A page of relations. */
export type RelationConnection = {
  __typename?: 'RelationConnection';
  /** The relations of the page, with what leads to them. */
  edges: Array<RelationEdge>;
  /** The relations of the page. */
  nodes: Array<Relation>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** Conditions on how many there are. */
export type RelationCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<RelationFilter>;
};

/** One of the relations, and its place in the connection. */
export type RelationEdge = {
  __typename?: 'RelationEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the relations. */
  node: Relation;
};

/** Which relations. Conditions side by side must all hold. */
export type RelationFilter = {
  /** All of these hold. */
  and?: InputMaybe<Array<RelationFilter>>;
  /** By how sure the source is. */
  certainty?: InputMaybe<CertaintyOperators>;
  /** By the ids of the documents it cites. */
  documents?: InputMaybe<StringsOperators>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** This does not hold. */
  not?: InputMaybe<RelationFilter>;
  /** By its note. */
  note?: InputMaybe<StringOperators>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<RelationFilter>>;
  /** By the date of the document it comes from. */
  recordedOn?: InputMaybe<DateOperators>;
  /** By where it starts. */
  source?: InputMaybe<EntityFilter>;
  /** By where it ends. */
  target?: InputMaybe<EntityFilter>;
  /** By type. */
  type?: InputMaybe<RelationTypeOperators>;
};

/** A relation as a bundle has it. */
export type RelationInput = {
  /** How sure the source is. Default: STATED. */
  certainty?: InputMaybe<Certainty>;
  /** In place of locator and quoting, when several places say it. */
  citations?: InputMaybe<Array<CitationInput>>;
  /** Where the document says it, for a person to find. */
  locator?: InputMaybe<Scalars['String']['input']>;
  /** An ambiguity or a caveat, for readers. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whom the document quotes, outermost first; added to the header's attribution. */
  quoting?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The date of the document, where it differs from the header. */
  recordedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where it starts. */
  source: Scalars['ID']['input'];
  /** Where it ends. */
  target: Scalars['ID']['input'];
  /** The type of the relation. */
  type: RelationType;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type RelationOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: RelationOrderField;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type RelationOrderField =
  /** By how sure the source is. */
  | 'CERTAINTY'
  /** By id. */
  | 'ID'
  /** By its note. */
  | 'NOTE'
  /** By the date of the document it comes from. */
  | 'RECORDED_ON'
  /** By type. */
  | 'TYPE';

/** Conditions on all that a field leads to; those side by side must all hold. */
export type RelationQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<RelationFilter>;
  /** How many there are. */
  count?: InputMaybe<RelationCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<RelationFilter>;
};

/** The types of relation: each is a field of the kinds at its two ends. */
export type RelationType =
  /** A document draws on another. */
  | 'CITES'
  /** A source sets two things side by side. */
  | 'COMPARED_WITH'
  /** The figures of a document come from an organisation or from a data service. */
  | 'DATA_FROM'
  /** A company puts computing power into a datacenter, its own or not. */
  | 'DEPLOYS_AT'
  /** A company develops a model. */
  | 'DEVELOPS'
  /** A source names one thing as a cause of the growth of another. */
  | 'DRIVES_GROWTH_OF'
  /** A technology is installed in a datacenter. */
  | 'EQUIPPED_WITH'
  /** The publisher of a document files it under an industry or a sector. */
  | 'FILED_UNDER'
  /** A product or a model has a feature. */
  | 'HAS_FEATURE'
  /** A company, or a larger segment, reports a segment. */
  | 'HAS_SEGMENT'
  /** A company, or a narrower theme, belongs to a sector, a chain or a peer group. */
  | 'MEMBER_OF'
  /** A company, or a segment of one, offers a product. */
  | 'OFFERS'
  /** A company operates a datacenter. */
  | 'OPERATES'
  /** A product belongs to a segment or a larger product; a chart belongs to a report. */
  | 'PART_OF'
  /** A product, or a whole segment, runs on a model. */
  | 'POWERS'
  /** An organisation published a document. */
  | 'PUBLISHED'
  /** A document suggests that its readers watch a company, a theme or a technology. */
  | 'RECOMMENDS'
  /** A document lists another for further reading. */
  | 'RELATED_TO'
  /** A platform or an API lets its users call a model. */
  | 'SERVED_BY'
  /** A company belongs to another. */
  | 'SUBSIDIARY_OF'
  /** A model takes over from an earlier one. */
  | 'SUCCEEDS'
  /** A model is trained on a kind of hardware or at a site. */
  | 'TRAINED_ON'
  /** A model is trained on data that another model made. */
  | 'TRAINED_ON_OUTPUT_OF'
  /** One thing uses a technology, a product or a model. */
  | 'USES'
  /** A model is a variant of another: a size, a quantisation, a version within the family. */
  | 'VARIANT_OF';

/** Conditions on a value of the sort RelationType; all of them must hold. */
export type RelationTypeOperators = {
  /** Is this. */
  eq?: InputMaybe<RelationType>;
  /** Is one of these. */
  in?: InputMaybe<Array<RelationType>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<RelationType>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<RelationType>>;
};

/** What a retraction did. */
export type RetractPayload = EditPayload & {
  __typename?: 'RetractPayload';
  /** Whether anything changed: the same edit again changes nothing. */
  changed: Scalars['Boolean']['output'];
  /** What changed. */
  diff: GraphDiff;
  /** The revision of the graph after it. */
  revision: Scalars['String']['output'];
  /** The statement, as the graph has it now. */
  statement: Statement;
  /** The record of it; null when nothing was written. */
  write?: Maybe<Write>;
};

/** That a statement is taken back: it counts as never recorded. */
export type Retraction = {
  __typename?: 'Retraction';
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who took it back, and when. */
  write?: Maybe<Write>;
};

/** A retraction as a bundle has it. */
export type RetractionInput = {
  /** Why, for readers. */
  reason: Scalars['String']['input'];
  /** The id of the statement that is taken back. */
  statement: Scalars['ID']['input'];
};

/** A way from a model over what it powers to the company that earns there, with the revenue reported nearest to it. It never claims that the revenue is due to the model. */
export type RevenuePath = {
  __typename?: 'RevenuePath';
  /** That of the least sure hop. */
  certainty: Certainty;
  /** The company that offers it or reports the segment. */
  company: Company;
  /** How that revenue grew on the year, where known. */
  growth?: Maybe<Growth>;
  /** The model. */
  model: Model;
  /** What the model powers: a product, or a whole segment. */
  product: Entity;
  /** Every hop of the way, from the model to the company, with its evidence. */
  relations: Array<Relation>;
  /** The latest revenue of the nearest level that reports one; null where none is reported. */
  revenue?: Maybe<Metric>;
  /** The level whose revenue it is: the product, the segment or the company. */
  revenueOf?: Maybe<Entity>;
  /** The segment that it sits in, where known. */
  segment?: Maybe<Segment>;
};

/** A page of ways from a model to revenue. */
export type RevenuePathConnection = {
  __typename?: 'RevenuePathConnection';
  /** The ways from a model to revenue of the page, with what leads to them. */
  edges: Array<RevenuePathEdge>;
  /** The ways from a model to revenue of the page. */
  nodes: Array<RevenuePath>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** One of the ways from a model to revenue, and its place in the connection. */
export type RevenuePathEdge = {
  __typename?: 'RevenuePathEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the ways from a model to revenue. */
  node: RevenuePath;
};

/** A page of entities found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The entities found of the page, with what leads to them. */
  edges: Array<SearchEdge>;
  /** The entities found of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the entities found, and its place in the connection. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** Where it answers: its names in which the text, or a part of it, is found, then its description. */
  highlights: Array<Highlight>;
  /** One of the entities found. */
  node: Entity;
  /** How well it answers, from 0 to 1 (a name is the text). */
  score: Scalars['Float']['output'];
};

/** What of an entity a search looks into. */
export type SearchField =
  /** One of its other names. */
  | 'ALIASES'
  /** Its description. */
  | 'DESCRIPTION'
  /** Its English name. */
  | 'NAME'
  /** Its Chinese name. */
  | 'NAME_ZH'
  /** One of the places where its shares are listed, as "EXCHANGE:SYMBOL". */
  | 'TICKERS';

/** A reporting unit of a company: the place where revenue is reported. */
export type Segment = Entity & Node & {
  __typename?: 'Segment';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** The companies that report it: `parent`, companies only. */
  company: SegmentCompanyConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: SegmentEntityConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** What a source says it makes grow. */
  drivesGrowthOf: SegmentEntityConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** What a source says makes it grow. */
  growthDrivers: SegmentEntityConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** The company, or the larger segment, that reports it. */
  parent: SegmentEntityConnection;
  /** Its parts. */
  parts: SegmentEntityConnection;
  /** The models it runs on. */
  poweredBy: SegmentModelConnection;
  /** The products it offers. */
  products: SegmentProductConnection;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** The segments it reports. */
  segments: SegmentSegmentConnection;
  /** The technologies, products and models it uses. */
  uses: SegmentEntityConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentCompanyArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CompanyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CompanyOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentGrowthDriversArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentParentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentPoweredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentProductsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProductFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ProductOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentSegmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SegmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<SegmentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A reporting unit of a company: the place where revenue is reported. */
export type SegmentUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of related entities. */
export type SegmentCompanyConnection = {
  __typename?: 'SegmentCompanyConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<SegmentCompanyEdge>;
  /** The related entities of the page. */
  nodes: Array<Company>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type SegmentCompanyEdge = {
  __typename?: 'SegmentCompanyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Company;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of segments. */
export type SegmentConnection = {
  __typename?: 'SegmentConnection';
  /** The segments of the page, with what leads to them. */
  edges: Array<SegmentEdge>;
  /** The segments of the page. */
  nodes: Array<Segment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the segments, and its place in the connection. */
export type SegmentEdge = {
  __typename?: 'SegmentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the segments. */
  node: Segment;
};

/** A page of related entities. */
export type SegmentEntityConnection = {
  __typename?: 'SegmentEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<SegmentEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type SegmentEntityEdge = {
  __typename?: 'SegmentEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which segments. Conditions side by side must all hold. */
export type SegmentFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<SegmentFilter>>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: the companies that report it: `parent`, companies only. */
  company?: InputMaybe<CompanyLinkQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: what a source says makes it grow. */
  growthDrivers?: InputMaybe<EntityLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<SegmentFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<SegmentFilter>>;
  /** By these: the company, or the larger segment, that reports it. */
  parent?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: its parts. */
  parts?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the models it runs on. */
  poweredBy?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: the products it offers. */
  products?: InputMaybe<ProductLinkQuantifiers>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** By these: the segments it reports. */
  segments?: InputMaybe<SegmentLinkQuantifiers>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
};

/** A segment as a bundle has it. */
export type SegmentInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The key: "segment:" and a slug. */
  id: Scalars['ID']['input'];
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on how many there are. */
export type SegmentLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<SegmentFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type SegmentLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<SegmentFilter>;
  /** How many there are. */
  count?: InputMaybe<SegmentLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<SegmentFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<SegmentFilter>;
};

/** A page of related entities. */
export type SegmentModelConnection = {
  __typename?: 'SegmentModelConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<SegmentModelEdge>;
  /** The related entities of the page. */
  nodes: Array<Model>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type SegmentModelEdge = {
  __typename?: 'SegmentModelEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Model;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type SegmentOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: SegmentOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type SegmentOrderField =
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: the companies that report it: `parent`, companies only. */
  | 'COMPANY_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: what a source says makes it grow. */
  | 'GROWTH_DRIVERS_COUNT'
  /** By id. */
  | 'ID'
  /** By kind. */
  | 'KIND'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: the company, or the larger segment, that reports it. */
  | 'PARENT_COUNT'
  /** By how many there are: its parts. */
  | 'PARTS_COUNT'
  /** By how many there are: the models it runs on. */
  | 'POWERED_BY_COUNT'
  /** By how many there are: the products it offers. */
  | 'PRODUCTS_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** By how many there are: the segments it reports. */
  | 'SEGMENTS_COUNT'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT';

/** A page of related entities. */
export type SegmentProductConnection = {
  __typename?: 'SegmentProductConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<SegmentProductEdge>;
  /** The related entities of the page. */
  nodes: Array<Product>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type SegmentProductEdge = {
  __typename?: 'SegmentProductEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Product;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of related entities. */
export type SegmentSegmentConnection = {
  __typename?: 'SegmentSegmentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<SegmentSegmentEdge>;
  /** The related entities of the page. */
  nodes: Array<Segment>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type SegmentSegmentEdge = {
  __typename?: 'SegmentSegmentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Segment;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Something a source says: kept with who said it, where, and how sure they are. */
export type Statement = {
  /** How sure the source is. */
  certainty: Certainty;
  /** The evidence: every place that says it. */
  citations: Array<Citation>;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** An ambiguity or a caveat: what a reader should know before using it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The date of the document it comes from. */
  recordedOn: Scalars['Date']['output'];
  /** That it was taken back, and why; null while it was not. Only `node` and the like still find one that was. */
  retraction?: Maybe<Retraction>;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};

/** A page of statements. */
export type StatementConnection = {
  __typename?: 'StatementConnection';
  /** The statements of the page, with what leads to them. */
  edges: Array<StatementEdge>;
  /** The statements of the page. */
  nodes: Array<Statement>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the statements, and its place in the connection. */
export type StatementEdge = {
  __typename?: 'StatementEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the statements. */
  node: Statement;
};

/** Conditions on a value of the sort String; all of them must hold. */
export type StringOperators = {
  /** Whether the conditions beside it take "A" and "a" for the same. */
  caseInsensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has this somewhere in it. */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** Ends with this. */
  endsWith?: InputMaybe<Scalars['String']['input']>;
  /** Is this. */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['String']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['String']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Begins with this. */
  startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on a value of the sort Strings; all of them must hold. */
export type StringsOperators = {
  /** Whether the conditions beside it take "A" and "a" for the same. */
  caseInsensitive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Has this among its items. */
  has?: InputMaybe<Scalars['String']['input']>;
  /** Has one of these among its items. */
  hasAny?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A part of the graph, as one draws it: entities, and the relations among them. */
export type Subgraph = {
  __typename?: 'Subgraph';
  /** The entities: the start first, then by distance from it, then by id. */
  entities: Array<Entity>;
  /** The relations that stand between two of the entities, of every source, by id. */
  relations: Array<Relation>;
  /** Whether there is more than is shown: entities beyond the limit, or relations too many to read. */
  truncated: Scalars['Boolean']['output'];
};

/** What is told as it happens, over a WebSocket or as server-sent events. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Tells of every change of the graph from now on, once it is committed: of those that touch what is asked for, or of all. A change touches the entities that are new, changed or gone, and those that a new, changed or gone statement is about. One that touches more than 10,000 is told to all who ask for its kinds. Whoever was away compares `graph { revision }` with the last `revision` it was told. */
  changed: Change;
};


/** What is told as it happens, over a WebSocket or as server-sent events. */
export type SubscriptionChangedArgs = {
  entities?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<EntityKind>>;
};

/** A chip, a network, a method, a capability, a feature. */
export type Technology = Entity & Node & {
  __typename?: 'Technology';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: TechnologyEntityConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** What a source says it makes grow. */
  drivesGrowthOf: TechnologyEntityConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** The products and models that have it. */
  featureOf: TechnologyEntityConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** The datacenters it is installed in. */
  installedIn: TechnologyDatacenterConnection;
  /** What sort of thing it is. */
  kind: EntityKind;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** What it is a part of. */
  partOf: TechnologyEntityConnection;
  /** The documents that suggest watching it. */
  recommendedBy: TechnologyDocumentConnection;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** What sort of technology: "chip", "network", "method", "capability" and so on. */
  technologyKind?: Maybe<Scalars['String']['output']>;
  /** The models trained on it. */
  trains: TechnologyModelConnection;
  /** What uses it. */
  usedBy: TechnologyEntityConnection;
  /** The technologies, products and models it uses. */
  uses: TechnologyEntityConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyFeatureOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyInstalledInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DatacenterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DatacenterOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyRecommendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyTrainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ModelFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ModelOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyUsedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A chip, a network, a method, a capability, a feature. */
export type TechnologyUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of technologies. */
export type TechnologyConnection = {
  __typename?: 'TechnologyConnection';
  /** The technologies of the page, with what leads to them. */
  edges: Array<TechnologyEdge>;
  /** The technologies of the page. */
  nodes: Array<Technology>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A page of related entities. */
export type TechnologyDatacenterConnection = {
  __typename?: 'TechnologyDatacenterConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<TechnologyDatacenterEdge>;
  /** The related entities of the page. */
  nodes: Array<Datacenter>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type TechnologyDatacenterEdge = {
  __typename?: 'TechnologyDatacenterEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Datacenter;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** A page of related entities. */
export type TechnologyDocumentConnection = {
  __typename?: 'TechnologyDocumentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<TechnologyDocumentEdge>;
  /** The related entities of the page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type TechnologyDocumentEdge = {
  __typename?: 'TechnologyDocumentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Document;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One of the technologies, and its place in the connection. */
export type TechnologyEdge = {
  __typename?: 'TechnologyEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the technologies. */
  node: Technology;
};

/** A page of related entities. */
export type TechnologyEntityConnection = {
  __typename?: 'TechnologyEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<TechnologyEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type TechnologyEntityEdge = {
  __typename?: 'TechnologyEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which technologies. Conditions side by side must all hold. */
export type TechnologyFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<TechnologyFilter>>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: the products and models that have it. */
  featureOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By these: the datacenters it is installed in. */
  installedIn?: InputMaybe<DatacenterLinkQuantifiers>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<TechnologyFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<TechnologyFilter>>;
  /** By these: what it is a part of. */
  partOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the documents that suggest watching it. */
  recommendedBy?: InputMaybe<DocumentLinkQuantifiers>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** What sort of technology: "chip", "network", "method", "capability" and so on. */
  technologyKind?: InputMaybe<StringOperators>;
  /** By these: the models trained on it. */
  trains?: InputMaybe<ModelLinkQuantifiers>;
  /** By these: what uses it. */
  usedBy?: InputMaybe<EntityLinkQuantifiers>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
};

/** A technology as a bundle has it. */
export type TechnologyInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The key: "technology:" and a slug. */
  id: Scalars['ID']['input'];
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** What sort of technology: "chip", "network", "method", "capability" and so on. One of chip, network, storage, method, capability, feature, software. */
  technologyKind?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on how many there are. */
export type TechnologyLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<TechnologyFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type TechnologyLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<TechnologyFilter>;
  /** How many there are. */
  count?: InputMaybe<TechnologyLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<TechnologyFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<TechnologyFilter>;
};

/** A page of related entities. */
export type TechnologyModelConnection = {
  __typename?: 'TechnologyModelConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<TechnologyModelEdge>;
  /** The related entities of the page. */
  nodes: Array<Model>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type TechnologyModelEdge = {
  __typename?: 'TechnologyModelEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Model;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type TechnologyOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: TechnologyOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type TechnologyOrderField =
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: the products and models that have it. */
  | 'FEATURE_OF_COUNT'
  /** By id. */
  | 'ID'
  /** By how many there are: the datacenters it is installed in. */
  | 'INSTALLED_IN_COUNT'
  /** By kind. */
  | 'KIND'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: what it is a part of. */
  | 'PART_OF_COUNT'
  /** By how many there are: the documents that suggest watching it. */
  | 'RECOMMENDED_BY_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** What sort of technology: "chip", "network", "method", "capability" and so on. */
  | 'TECHNOLOGY_KIND'
  /** By how many there are: the models trained on it. */
  | 'TRAINS_COUNT'
  /** By how many there are: what uses it. */
  | 'USED_BY_COUNT'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT';

/** A part of a text, counted from 0 in UTF-16 code units, as strings are in JavaScript, Java and C#: text.slice(start, end). */
export type TextRange = {
  __typename?: 'TextRange';
  /** Where it ends: the first code unit after it. */
  end: Scalars['Int']['output'];
  /** Where the part begins. */
  start: Scalars['Int']['output'];
};

/** A market sector, a recommended chain, a peer group, an industry. */
export type Theme = Entity & Node & {
  __typename?: 'Theme';
  /** Every other name it goes by, in any language. Search finds all of them. */
  aliases: Array<Scalars['String']['output']>;
  /** What sources assert of it. */
  claims: ClaimConnection;
  /** What a source compares it with, in either direction. */
  comparedWith: ThemeEntityConnection;
  /** What it is, in a line. */
  description?: Maybe<Scalars['String']['output']>;
  /** What a source says it makes grow. */
  drivesGrowthOf: ThemeEntityConnection;
  /** The happenings it took part in. */
  events: EventConnection;
  /** The documents that their publishers file under it. */
  filedDocuments: ThemeDocumentConnection;
  /** Readable and stable, "<kind>:<name>": "company:baidu", "model:ernie", "metric:…". Unique in the graph. */
  id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  kind: EntityKind;
  /** What belongs to it. */
  members: ThemeEntityConnection;
  /** Its figures: levels, and changes with their `transformation`. */
  metrics: MetricConnection;
  /** Preferred English name. */
  name: Scalars['String']['output'];
  /** Preferred Chinese name; null where it has none of its own. */
  nameZh?: Maybe<Scalars['String']['output']>;
  /** The documents that suggest watching it. */
  recommendedBy: ThemeDocumentConnection;
  /** Every link it has with other entities, in either direction. */
  relations: RelationConnection;
  /** What sort of grouping: "sector", "chain", "peer-group", "industry", "risk". */
  themeKind?: Maybe<Scalars['String']['output']>;
  /** The sectors, chains and groups it belongs to. */
  themes: ThemeThemeConnection;
  /** The technologies, products and models it uses. */
  uses: ThemeEntityConnection;
  /** The write that made it read as it does; null for what was written before the graph kept a record. */
  write?: Maybe<Write>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ClaimOrder>>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeComparedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeDrivesGrowthOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EventOrder>>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeFiledDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MetricFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MetricOrder>>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeRecommendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DocumentOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelationOrder>>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ThemeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ThemeOrder>>;
  relation?: InputMaybe<RelationFilter>;
};


/** A market sector, a recommended chain, a peer group, an industry. */
export type ThemeUsesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<EntityOrder>>;
  relation?: InputMaybe<RelationFilter>;
};

/** A page of themes. */
export type ThemeConnection = {
  __typename?: 'ThemeConnection';
  /** The themes of the page, with what leads to them. */
  edges: Array<ThemeEdge>;
  /** The themes of the page. */
  nodes: Array<Theme>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** A page of related entities. */
export type ThemeDocumentConnection = {
  __typename?: 'ThemeDocumentConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ThemeDocumentEdge>;
  /** The related entities of the page. */
  nodes: Array<Document>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ThemeDocumentEdge = {
  __typename?: 'ThemeDocumentEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Document;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** One of the themes, and its place in the connection. */
export type ThemeEdge = {
  __typename?: 'ThemeEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the themes. */
  node: Theme;
};

/** A page of related entities. */
export type ThemeEntityConnection = {
  __typename?: 'ThemeEntityConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ThemeEntityEdge>;
  /** The related entities of the page. */
  nodes: Array<Entity>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ThemeEntityEdge = {
  __typename?: 'ThemeEntityEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Entity;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Which themes. Conditions side by side must all hold. */
export type ThemeFilter = {
  /** By its other names. */
  aliases?: InputMaybe<StringsOperators>;
  /** All of these hold. */
  and?: InputMaybe<Array<ThemeFilter>>;
  /** By what sources assert of it. */
  claims?: InputMaybe<ClaimQuantifiers>;
  /** By these: what a source compares it with, in either direction. */
  comparedWith?: InputMaybe<EntityLinkQuantifiers>;
  /** By description. */
  description?: InputMaybe<StringOperators>;
  /** By these: what a source says it makes grow. */
  drivesGrowthOf?: InputMaybe<EntityLinkQuantifiers>;
  /** By the happenings it took part in. */
  events?: InputMaybe<EventQuantifiers>;
  /** By these: the documents that their publishers file under it. */
  filedDocuments?: InputMaybe<DocumentLinkQuantifiers>;
  /** By id. */
  id?: InputMaybe<IdOperators>;
  /** By kind. */
  kind?: InputMaybe<EntityKindOperators>;
  /** By these: what belongs to it. */
  members?: InputMaybe<EntityLinkQuantifiers>;
  /** By its figures. */
  metrics?: InputMaybe<MetricQuantifiers>;
  /** By preferred English name. */
  name?: InputMaybe<StringOperators>;
  /** By preferred Chinese name. */
  nameZh?: InputMaybe<StringOperators>;
  /** This does not hold. */
  not?: InputMaybe<ThemeFilter>;
  /** At least one of these holds. */
  or?: InputMaybe<Array<ThemeFilter>>;
  /** By these: the documents that suggest watching it. */
  recommendedBy?: InputMaybe<DocumentLinkQuantifiers>;
  /** By its links with other entities, in either direction. */
  relations?: InputMaybe<RelationQuantifiers>;
  /** What sort of grouping: "sector", "chain", "peer-group", "industry", "risk". */
  themeKind?: InputMaybe<StringOperators>;
  /** By these: the sectors, chains and groups it belongs to. */
  themes?: InputMaybe<ThemeLinkQuantifiers>;
  /** By these: the technologies, products and models it uses. */
  uses?: InputMaybe<EntityLinkQuantifiers>;
};

/** A theme as a bundle has it. */
export type ThemeInput = {
  /** Every other name it goes by, in any language. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it is, in a line of your own words. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The key: "theme:" and a slug. */
  id: Scalars['ID']['input'];
  /** Preferred English name. */
  name: Scalars['String']['input'];
  /** Preferred Chinese name. */
  nameZh?: InputMaybe<Scalars['String']['input']>;
  /** What sort of grouping: "sector", "chain", "peer-group", "industry", "risk". One of sector, chain, peer-group, industry, risk. */
  themeKind?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on how many there are. */
export type ThemeLinkCount = {
  /** Is this. */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater, or later. */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** Is greater or equal, or not earlier. */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is one of these. */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Is less, or earlier. */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** Is less or equal, or not later. */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Scalars['Int']['input']>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Count only those that fit this. */
  of?: InputMaybe<ThemeFilter>;
};

/** Conditions on all that a field leads to; those side by side must all hold. */
export type ThemeLinkQuantifiers = {
  /** All of them fit this; true when there are none. */
  all?: InputMaybe<ThemeFilter>;
  /** How many there are. */
  count?: InputMaybe<ThemeLinkCount>;
  /** None of them fits this; true when there are none. */
  none?: InputMaybe<ThemeFilter>;
  /** Look only at links whose relation fits this: by certainty, by date. The conditions beside it are on those. */
  relation?: InputMaybe<RelationFilter>;
  /** At least one of them fits this. */
  some?: InputMaybe<ThemeFilter>;
};

/** One key of an order. The id is always the last key, so that every order is total. */
export type ThemeOrder = {
  /** Which end comes first. */
  direction?: InputMaybe<OrderDirection>;
  /** What to order by. */
  field: ThemeOrderField;
  /** Which figure, for the field METRIC. */
  metric?: InputMaybe<MetricKey>;
  /** Where those without a value come. */
  nulls?: InputMaybe<NullsOrder>;
};

/** What to order by. */
export type ThemeOrderField =
  /** By how many there are: what sources assert of it. */
  | 'CLAIMS_COUNT'
  /** By how many there are: what a source compares it with, in either direction. */
  | 'COMPARED_WITH_COUNT'
  /** By description. */
  | 'DESCRIPTION'
  /** By how many there are: what a source says it makes grow. */
  | 'DRIVES_GROWTH_OF_COUNT'
  /** By how many there are: the happenings it took part in. */
  | 'EVENTS_COUNT'
  /** By how many there are: the documents that their publishers file under it. */
  | 'FILED_DOCUMENTS_COUNT'
  /** By id. */
  | 'ID'
  /** By kind. */
  | 'KIND'
  /** By how many there are: what belongs to it. */
  | 'MEMBERS_COUNT'
  /** By a figure: say which one in `metric`. */
  | 'METRIC'
  /** By how many there are: its figures. */
  | 'METRICS_COUNT'
  /** By preferred English name. */
  | 'NAME'
  /** By preferred Chinese name. */
  | 'NAME_ZH'
  /** By how many there are: the documents that suggest watching it. */
  | 'RECOMMENDED_BY_COUNT'
  /** By how many there are: its links with other entities, in either direction. */
  | 'RELATIONS_COUNT'
  /** By how many there are: the sectors, chains and groups it belongs to. */
  | 'THEMES_COUNT'
  /** What sort of grouping: "sector", "chain", "peer-group", "industry", "risk". */
  | 'THEME_KIND'
  /** By how many there are: the technologies, products and models it uses. */
  | 'USES_COUNT';

/** A page of related entities. */
export type ThemeThemeConnection = {
  __typename?: 'ThemeThemeConnection';
  /** The related entities of the page, with what leads to them. */
  edges: Array<ThemeThemeEdge>;
  /** The related entities of the page. */
  nodes: Array<Theme>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the related entities, and its place in the connection. */
export type ThemeThemeEdge = {
  __typename?: 'ThemeThemeEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the related entities. */
  node: Theme;
  /** The relation that leads to the node, with its evidence. */
  relation: Relation;
};

/** Where a share is listed. */
export type Ticker = {
  __typename?: 'Ticker';
  /** The exchange: "SSE", "SZSE", "HKEX", "NASDAQ", "NYSE". */
  exchange: Scalars['String']['output'];
  /** The symbol on that exchange: "688256". */
  symbol: Scalars['String']['output'];
};

/** What a figure says of the level it belongs to. A figure without one is a level. */
export type Transformation =
  /** Change against another base: the base period given, or a base the note describes. */
  | 'CHANGE'
  /** Change against the half-year, or the point half a year, before. */
  | 'HALF_ON_HALF'
  /** Change against the month before. */
  | 'MONTH_ON_MONTH'
  /** Change against the quarter before. */
  | 'QUARTER_ON_QUARTER'
  /** Change against the same period a year earlier. */
  | 'YEAR_ON_YEAR';

/** Conditions on a value of the sort Transformation; all of them must hold. */
export type TransformationOperators = {
  /** Is this. */
  eq?: InputMaybe<Transformation>;
  /** Is one of these. */
  in?: InputMaybe<Array<Transformation>>;
  /** Whether there is no value. */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** Is not this; what has no value fits too. */
  ne?: InputMaybe<Transformation>;
  /** Is none of these; what has no value fits too. */
  notIn?: InputMaybe<Array<Transformation>>;
};

/** A unit that values can be given in. Units of one base convert into each other. */
export type Unit = {
  __typename?: 'Unit';
  /** Other names that it can be asked for by: "%", "元". */
  aliases: Array<Scalars['String']['output']>;
  /** The unit that it and all it converts to are counted in: "calls/week". */
  base: Scalars['String']['output'];
  /** What one of it is, in words. */
  description: Scalars['String']['output'];
  /** What it measures, as in `Measure.dimension`: "currency", "frequency". */
  dimension: Scalars['String']['output'];
  /** One of it, in the base; exact: 7 for "calls/day". */
  factor: Scalars['Decimal']['output'];
  /** Where the factor is from: a standard, or the definition of the unit. */
  source: Scalars['String']['output'];
  /** Its name: "CNY", "calls/day", "EFLOPS". */
  unit: Scalars['String']['output'];
};

/** The record of one write: who changed the graph, when, and what. */
export type Write = {
  __typename?: 'Write';
  /** What the write did. */
  action: WriteAction;
  /** Entities, measures and statements that were new. */
  added: ChangedIds;
  /** When. No two writes of a graph have the same moment. */
  at: Scalars['DateTime']['output'];
  /** The bundle it was written as. */
  bundle: Scalars['String']['output'];
  /** Who: "token:" and the subject of a token, "cli:" and a user, "loopback" for programs on the server's machine, or "seeds". */
  by: Scalars['String']['output'];
  /** Entities, measures and statements that read otherwise than before. */
  changed: ChangedIds;
  /** Unique in the graph. `node` does not look it up. */
  id: Scalars['ID']['output'];
  /** Why, as whoever wrote it says. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Entities, measures and statements that were gone. */
  removed: ChangedIds;
};

/** What a write does. */
export type WriteAction =
  /** Brings a bundle into the graph, or a new version of it. */
  | 'IMPORT'
  /** Makes two entities one. */
  | 'MERGE'
  /** Takes statements back. */
  | 'RETRACT';

/** A page of writes. */
export type WriteConnection = {
  __typename?: 'WriteConnection';
  /** The writes of the page, with what leads to them. */
  edges: Array<WriteEdge>;
  /** The writes of the page. */
  nodes: Array<Write>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One of the writes, and its place in the connection. */
export type WriteEdge = {
  __typename?: 'WriteEdge';
  /** Its place: give it as `after` or `before` to go on from here. */
  cursor: Scalars['String']['output'];
  /** One of the writes. */
  node: Write;
};

export type AssertionFragment = { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

export type ChangedSubscriptionVariables = Exact<{
  entities?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  kinds?: InputMaybe<Array<EntityKind> | EntityKind>;
  first?: Scalars['Int']['input'];
}>;


export type ChangedSubscription = { __typename?: 'Subscription', changed: { __typename: 'Change', revision: string, at: string, by: string, action: WriteAction, bundle: string, added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, entities: Array<
      | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    > } };

export type ChangesQueryVariables = Exact<{
  since: Scalars['Date']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ChangesQuery = { __typename?: 'Query', changes: { __typename: 'StatementConnection', totalCount: number, edges: Array<{ __typename: 'StatementEdge', node:
        | { __typename: 'Claim', id: string, kind: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
        | { __typename: 'Event', id: string, kind: string, title: string, titleZh?: string | null, date?: string | null, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
        | { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, subject:
            | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
        | { __typename: 'Relation', id: string, type: RelationType, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
       }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type CompaniesQueryVariables = Exact<{
  filter?: InputMaybe<CompanyFilter>;
  orderBy?: InputMaybe<Array<CompanyOrder> | CompanyOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CompaniesQuery = { __typename?: 'Query', companies: { __typename: 'CompanyConnection', totalCount: number, edges: Array<{ __typename: 'CompanyEdge', node: { __typename: 'Company', country?: string | null, roles: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type CompanyRevenueQueryVariables = Exact<{
  company: Scalars['ID']['input'];
}>;


export type CompanyRevenueQuery = { __typename?: 'Query', company?: { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null, segments: { __typename: 'CompanySegmentConnection', nodes: Array<{ __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', nodes: Array<{ __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, growth?: { __typename: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }> } }> } } | null };

export type CompareQueryVariables = Exact<{
  subjects: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  measures: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type CompareQuery = { __typename?: 'Query', compare: Array<{ __typename: 'ComparisonRow', measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, cells: Array<{ __typename: 'ComparisonCell', subject:
        | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , metric?: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, growth?: { __typename: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } | null }> }> };

type Edit_ImportPayload_Fragment = { __typename: 'ImportPayload', changed: boolean, revision: string, diff: { __typename: 'GraphDiff', added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } }, write?: { __typename: 'Write', id: string, at: string, by: string, action: WriteAction, bundle: string, reason?: string | null } | null };

type Edit_MergeEntitiesPayload_Fragment = { __typename: 'MergeEntitiesPayload', changed: boolean, revision: string, diff: { __typename: 'GraphDiff', added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } }, write?: { __typename: 'Write', id: string, at: string, by: string, action: WriteAction, bundle: string, reason?: string | null } | null };

type Edit_RetractPayload_Fragment = { __typename: 'RetractPayload', changed: boolean, revision: string, diff: { __typename: 'GraphDiff', added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } }, write?: { __typename: 'Write', id: string, at: string, by: string, action: WriteAction, bundle: string, reason?: string | null } | null };

export type EditFragment =
  | Edit_ImportPayload_Fragment
  | Edit_MergeEntitiesPayload_Fragment
  | Edit_RetractPayload_Fragment
;

export type EntityPageQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type EntityPageQuery = { __typename?: 'Query', node?:
    | { __typename: 'Claim', id: string }
    | { __typename: 'Company', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename: 'Datacenter', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename: 'Document', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename: 'Event', id: string }
    | { __typename: 'Measure', id: string }
    | { __typename: 'Metric', id: string }
    | { __typename: 'Model', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename: 'Product', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename: 'Relation', id: string }
    | { __typename: 'Segment', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename: 'Technology', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename: 'Theme', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , target:
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims: { __typename: 'ClaimConnection', totalCount: number, edges: Array<{ __typename: 'ClaimEdge', node: { __typename: 'Claim', kind: string, id: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
              | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
   | null };

type EntitySummary_Company_Fragment = { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntitySummary_Datacenter_Fragment = { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntitySummary_Document_Fragment = { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntitySummary_Model_Fragment = { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntitySummary_Product_Fragment = { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntitySummary_Segment_Fragment = { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntitySummary_Technology_Fragment = { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntitySummary_Theme_Fragment = { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null };

export type EntitySummaryFragment =
  | EntitySummary_Company_Fragment
  | EntitySummary_Datacenter_Fragment
  | EntitySummary_Document_Fragment
  | EntitySummary_Model_Fragment
  | EntitySummary_Product_Fragment
  | EntitySummary_Segment_Fragment
  | EntitySummary_Technology_Fragment
  | EntitySummary_Theme_Fragment
;

export type EventsQueryVariables = Exact<{
  filter?: InputMaybe<EventFilter>;
  orderBy?: InputMaybe<Array<EventOrder> | EventOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type EventsQuery = { __typename?: 'Query', events: { __typename: 'EventConnection', totalCount: number, edges: Array<{ __typename: 'EventEdge', node: { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

type Evidence_Claim_Fragment = { __typename: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

type Evidence_Event_Fragment = { __typename: 'Event', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

type Evidence_Metric_Fragment = { __typename: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

type Evidence_Relation_Fragment = { __typename: 'Relation', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

export type EvidenceFragment =
  | Evidence_Claim_Fragment
  | Evidence_Event_Fragment
  | Evidence_Metric_Fragment
  | Evidence_Relation_Fragment
;

export type FigureFragment = { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

export type GraphInfoQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphInfoQuery = { __typename?: 'Query', graph: { __typename: 'GraphInfo', engine: string, revision: string, documents: number, entities: Array<{ __typename: 'KindCount', kind: string, count: number }>, relations: Array<{ __typename: 'KindCount', kind: string, count: number }>, statements: Array<{ __typename: 'KindCount', kind: string, count: number }> } };

export type GrowthRateFragment = { __typename: 'Growth', percent: string, origin: Origin, comparator: Comparator };

export type HappeningFragment = { __typename: 'Event', kind: string, title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

export type IdsFragment = { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean };

export type ImportBundleMutationVariables = Exact<{
  bundle: BundleInput;
  dryRun?: Scalars['Boolean']['input'];
}>;


export type ImportBundleMutation = { __typename?: 'Mutation', importBundle: { __typename: 'ImportPayload', bundle: string, changed: boolean, revision: string, diff: { __typename: 'GraphDiff', added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } }, write?: { __typename: 'Write', id: string, at: string, by: string, action: WriteAction, bundle: string, reason?: string | null } | null } };

type Learned_Claim_Fragment = { __typename: 'Claim', id: string, kind: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

type Learned_Event_Fragment = { __typename: 'Event', id: string, kind: string, title: string, titleZh?: string | null, date?: string | null, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

type Learned_Metric_Fragment = { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, subject:
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

type Learned_Relation_Fragment = { __typename: 'Relation', id: string, type: RelationType, certainty: Certainty, note?: string | null, recordedOn: string, source:
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , target:
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

export type LearnedFragment =
  | Learned_Claim_Fragment
  | Learned_Event_Fragment
  | Learned_Metric_Fragment
  | Learned_Relation_Fragment
;

export type LinkFragment = { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , target:
    | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> };

export type MergeEntitiesMutationVariables = Exact<{
  from: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  dryRun?: Scalars['Boolean']['input'];
}>;


export type MergeEntitiesMutation = { __typename?: 'Mutation', mergeEntities: { __typename: 'MergeEntitiesPayload', changed: boolean, revision: string, entity:
      | { __typename: 'Company', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Datacenter', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Document', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Model', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Product', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Segment', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Technology', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Theme', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
    , diff: { __typename: 'GraphDiff', added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } }, write?: { __typename: 'Write', id: string, at: string, by: string, action: WriteAction, bundle: string, reason?: string | null } | null } };

export type MetricSeriesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type MetricSeriesQuery = { __typename?: 'Query', metric?: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, subject:
      | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    , series: { __typename: 'MetricConnection', edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }> }, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } | null };

export type MetricsQueryVariables = Exact<{
  filter?: InputMaybe<MetricFilter>;
  orderBy?: InputMaybe<Array<MetricOrder> | MetricOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type MetricsQuery = { __typename?: 'Query', metrics: { __typename: 'MetricConnection', totalCount: number, edges: Array<{ __typename: 'MetricEdge', node: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, subject:
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , growth?: { __typename: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ModelsQueryVariables = Exact<{
  filter?: InputMaybe<ModelFilter>;
  orderBy?: InputMaybe<Array<ModelOrder> | ModelOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ModelsQuery = { __typename?: 'Query', models: { __typename: 'ModelConnection', totalCount: number, edges: Array<{ __typename: 'ModelEdge', node: { __typename: 'Model', modelKind?: string | null, modalities: Array<string>, released?: string | null, openWeights?: boolean | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, developers: { __typename: 'ModelCompanyConnection', edges: Array<{ __typename: 'ModelCompanyEdge', node: { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null } }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type NeighborhoodQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind> | EntityKind>;
  types?: InputMaybe<Array<RelationType> | RelationType>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type NeighborhoodQuery = { __typename?: 'Query', neighborhood: { __typename: 'Subgraph', truncated: boolean, entities: Array<
      | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    >, relations: Array<{ __typename: 'Relation', id: string, type: RelationType, certainty: Certainty, source:
        | { __typename: 'Company', id: string }
        | { __typename: 'Datacenter', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Model', id: string }
        | { __typename: 'Product', id: string }
        | { __typename: 'Segment', id: string }
        | { __typename: 'Technology', id: string }
        | { __typename: 'Theme', id: string }
      , target:
        | { __typename: 'Company', id: string }
        | { __typename: 'Datacenter', id: string }
        | { __typename: 'Document', id: string }
        | { __typename: 'Model', id: string }
        | { __typename: 'Product', id: string }
        | { __typename: 'Segment', id: string }
        | { __typename: 'Technology', id: string }
        | { __typename: 'Theme', id: string }
       }> } };

export type PageFragment = { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null };

export type PathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<Array<RelationType> | RelationType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type PathsQuery = { __typename?: 'Query', paths: Array<{ __typename: 'Path', length: number, certainty: Certainty, entities: Array<
      | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    >, relations: Array<{ __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
        | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , target:
        | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }> }> };

export type ProductsQueryVariables = Exact<{
  filter?: InputMaybe<ProductFilter>;
  orderBy?: InputMaybe<Array<ProductOrder> | ProductOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ProductsQuery = { __typename?: 'Query', products: { __typename: 'ProductConnection', totalCount: number, edges: Array<{ __typename: 'ProductEdge', node: { __typename: 'Product', productKind?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, poweredBy: { __typename: 'ProductModelConnection', edges: Array<{ __typename: 'ProductModelEdge', node: { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null } }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RelationsQueryVariables = Exact<{
  filter?: InputMaybe<RelationFilter>;
  orderBy?: InputMaybe<Array<RelationOrder> | RelationOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type RelationsQuery = { __typename?: 'Query', relations: { __typename: 'RelationConnection', totalCount: number, edges: Array<{ __typename: 'RelationEdge', node: { __typename: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , target:
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RetractMutationVariables = Exact<{
  statement: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
}>;


export type RetractMutation = { __typename?: 'Mutation', retract: { __typename: 'RetractPayload', changed: boolean, revision: string, statement:
      | { __typename: 'Claim', id: string, kind: string, certainty: Certainty, note?: string | null, recordedOn: string, assertion: string, assertionZh?: string | null, about: Array<
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
      | { __typename: 'Event', id: string, kind: string, title: string, titleZh?: string | null, date?: string | null, certainty: Certainty, note?: string | null, recordedOn: string, period?: { __typename: 'Period', label: string, start: string, end: string } | null, participants: Array<
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        >, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
      | { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, subject:
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
      | { __typename: 'Relation', id: string, type: RelationType, certainty: Certainty, note?: string | null, recordedOn: string, source:
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , target:
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> }
    , diff: { __typename: 'GraphDiff', added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } }, write?: { __typename: 'Write', id: string, at: string, by: string, action: WriteAction, bundle: string, reason?: string | null } | null } };

export type RevenuePathsQueryVariables = Exact<{
  model?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  company?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<CertaintyOperators>;
  reported?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type RevenuePathsQuery = { __typename?: 'Query', revenuePaths: { __typename: 'RevenuePathConnection', nodes: Array<{ __typename: 'RevenuePath', certainty: Certainty, model: { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }, product:
        | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , segment?: { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null } | null, company: { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }, revenue?: { __typename: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename: 'Measure', id: string, name: string, nameZh?: string | null }, period?: { __typename: 'Period', label: string, start: string, end: string } | null, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } | null, revenueOf?:
        | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
       | null, growth?: { __typename: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind> | EntityKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type SearchQuery = { __typename?: 'Query', search: { __typename: 'SearchConnection', totalCount: number, edges: Array<{ __typename: 'SearchEdge', score: number, highlights: Array<{ __typename: 'Highlight', field: SearchField, text: string, ranges: Array<{ __typename: 'TextRange', start: number, end: number }> }>, node:
        | { __typename: 'Company', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Datacenter', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Document', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Model', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Product', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Segment', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Technology', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename: 'Theme', aliases: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null }
       }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SpanFragment = { __typename: 'Period', label: string, start: string, end: string };

export type WhichModelPowersWhichProductQueryVariables = Exact<{
  model: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type WhichModelPowersWhichProductQuery = { __typename?: 'Query', model?: { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null, developers: { __typename: 'ModelCompanyConnection', nodes: Array<{ __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }> }, powers: { __typename: 'ModelEntityConnection', totalCount: number, edges: Array<{ __typename: 'ModelEntityEdge', node:
          | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null, offeredBy: { __typename: 'ProductEntityConnection', nodes: Array<
                | { __typename: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
                | { __typename: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
                | { __typename: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
                | { __typename: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
                | { __typename: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
                | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
                | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
                | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
              > } }
          | { __typename: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , relation: { __typename: 'Relation', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename: 'Citation', locator: string, attribution: Array<string>, document: { __typename: 'Document', id: string, name: string } }> } }> } } | null };

export type WritesQueryVariables = Exact<{
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type WritesQuery = { __typename?: 'Query', writes: { __typename: 'WriteConnection', totalCount: number, edges: Array<{ __typename: 'WriteEdge', node: { __typename: 'Write', id: string, at: string, by: string, action: WriteAction, bundle: string, reason?: string | null, added: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export const IdsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<IdsFragment, unknown>;
export const EditFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"write"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EditFragment, unknown>;
export const GrowthRateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrowthRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Growth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<GrowthRateFragment, unknown>;
export const EntitySummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EntitySummaryFragment, unknown>;
export const EvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EvidenceFragment, unknown>;
export const LinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<LinkFragment, unknown>;
export const SpanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SpanFragment, unknown>;
export const FigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<FigureFragment, unknown>;
export const HappeningFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Happening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<HappeningFragment, unknown>;
export const AssertionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assertion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<AssertionFragment, unknown>;
export const LearnedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Learned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Happening"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Assertion"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Happening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assertion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<LearnedFragment, unknown>;
export const PageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PageFragment, unknown>;
export const ChangedDocument = {"__meta__":{"hash":"7d17f3f04855fff039a8a3a7c6b91b673aabf9f8ac73398d2892283a8d11d1f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"Changed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entities"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entities"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entities"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ChangedSubscription, ChangedSubscriptionVariables>;
export const ChangesDocument = {"__meta__":{"hash":"bff53e9af7b0437aa853e0769cfaad3e8db877b50dced9f06cdf8aa4fb0168fd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Learned"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Happening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assertion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Learned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Happening"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Assertion"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ChangesQuery, ChangesQueryVariables>;
export const CompaniesDocument = {"__meta__":{"hash":"70175a699016d3c37d6ac93b4885aa9ff6df4db6de897763e6c134768d0cd531"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Companies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CompaniesQuery, CompaniesQueryVariables>;
export const CompanyRevenueDocument = {"__meta__":{"hash":"4389a51987c7d22cf0457b87e6e4817cca3aa33f3ad9750ff9da7cf939664c12"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyRevenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"measure"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"StringValue","value":"measure:revenue","block":false}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"transformation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"YEAR_ON_YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrowthRate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrowthRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Growth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CompanyRevenueQuery, CompanyRevenueQueryVariables>;
export const CompareDocument = {"__meta__":{"hash":"7aa2c5b6b77427352d83529326e8923017d9e15b712846998c3aa5bfbae86f8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Compare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjects"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}},{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"YEAR_ON_YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrowthRate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrowthRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Growth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<CompareQuery, CompareQueryVariables>;
export const EntityPageDocument = {"__meta__":{"hash":"90148686f394c31c5b3e9a04f9d1fddbce62e5eee5d503ae05cd952bca926b1a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Happening"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Assertion"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Happening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assertion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EntityPageQuery, EntityPageQueryVariables>;
export const EventsDocument = {"__meta__":{"hash":"f86ad1c2ec05bc5b4c092f6dff2fbf14b053ed63ab3dbaf684602b917a80577c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Events"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"EventFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EventOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Happening"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Happening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<EventsQuery, EventsQueryVariables>;
export const GraphInfoDocument = {"__meta__":{"hash":"19533abf55c9a4bdb196aa38b12e3f53339e87df72621e2ada453fc283fb31a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GraphInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"graph"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"engine"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"documents"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<GraphInfoQuery, GraphInfoQueryVariables>;
export const ImportBundleDocument = {"__meta__":{"hash":"4e3e1630191e0ea3237400d013880cc44a0f3c7577f32c85f8f13ed6ab152eef"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportBundle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BundleInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importBundle"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bundle"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bundle"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edit"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"write"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ImportBundleMutation, ImportBundleMutationVariables>;
export const MergeEntitiesDocument = {"__meta__":{"hash":"d95f591ce39ecdb029f5a3da0132ae959add844a8398994958ee78cd86bd3b0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeEntities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"into"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeEntities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"into"},"value":{"kind":"Variable","name":{"kind":"Name","value":"into"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edit"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"write"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MergeEntitiesMutation, MergeEntitiesMutationVariables>;
export const MetricSeriesDocument = {"__meta__":{"hash":"36cc2808c2daad3615f6a52dd5cf994099d868efea2ca994f9ad76f7435d2b02"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MetricSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metric"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MetricSeriesQuery, MetricSeriesQueryVariables>;
export const MetricsDocument = {"__meta__":{"hash":"8dc9e798eb6f6b64ef9a3edd70004037972e1a1243b91791bf4eb962133c5fd5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Metrics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MetricOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"EnumValue","value":"YEAR_ON_YEAR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrowthRate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrowthRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Growth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<MetricsQuery, MetricsQueryVariables>;
export const ModelsDocument = {"__meta__":{"hash":"369889fdaee95996c2e8189b65421cea19b1ae0f2fb3c05c441f614fb360737a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Models"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ModelOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"models"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"modelKind"}},{"kind":"Field","name":{"kind":"Name","value":"modalities"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"openWeights"}},{"kind":"Field","name":{"kind":"Name","value":"developers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ModelsQuery, ModelsQueryVariables>;
export const NeighborhoodDocument = {"__meta__":{"hash":"c822e68cc0b651e2c0b4eb46af9aea12934462df7e70ee8c9aa597879f7a1bc9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighborhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"depth"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"1"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"200"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"Variable","name":{"kind":"Name","value":"depth"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const PathsDocument = {"__meta__":{"hash":"f39cfae6f6b2202df636cd767db70e06bbfff7f9f8448030effbc2905e2d5e21"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Paths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"4"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<PathsQuery, PathsQueryVariables>;
export const ProductsDocument = {"__meta__":{"hash":"06639036091d06bba51418b7b87d7bfaff77f2c38f5f2515f9d14753083c7075"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Products"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProductOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"productKind"}},{"kind":"Field","name":{"kind":"Name","value":"poweredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<ProductsQuery, ProductsQueryVariables>;
export const RelationsDocument = {"__meta__":{"hash":"6e2ead095df69b8a19a6166a223a07610eca53f24df646484a39cb879e90cf80"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Relations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RelationsQuery, RelationsQueryVariables>;
export const RetractDocument = {"__meta__":{"hash":"d2377628f6cf56a93a22d601d76378ec2ab74179229591dbb02d05b031ddb850"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Retract"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statement"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},"defaultValue":{"kind":"BooleanValue","value":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retract"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"statement"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statement"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}},{"kind":"Argument","name":{"kind":"Name","value":"dryRun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"dryRun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Learned"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Edit"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Link"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Happening"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Assertion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Learned"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Link"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Happening"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Assertion"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Edit"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EditPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"diff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"write"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RetractMutation, RetractMutationVariables>;
export const RevenuePathsDocument = {"__meta__":{"hash":"67d824c72a6ff112c6e172da198bf8b1b96521d144341441cea8a8fe6752cd60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RevenuePaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"segment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertaintyOperators"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reported"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenuePaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"model"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}},{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}},{"kind":"Argument","name":{"kind":"Name","value":"segment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"segment"}}},{"kind":"Argument","name":{"kind":"Name","value":"company"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}},{"kind":"Argument","name":{"kind":"Name","value":"certainty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}}},{"kind":"Argument","name":{"kind":"Name","value":"reported"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reported"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Figure"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GrowthRate"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Span"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Period"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Figure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Span"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GrowthRate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Growth"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<RevenuePathsQuery, RevenuePathsQueryVariables>;
export const SearchDocument = {"__meta__":{"hash":"59a16311f955761e7a66c6eed69dfefb13912627ff988afda2a1e57124fbe723"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const WhichModelPowersWhichProductDocument = {"__meta__":{"hash":"3decf900e47b1cd76ac9b2927cb9b0b5d9f7841b16e7b28999fc2d5e5a6e3a34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhichModelPowersWhichProduct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"model"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"developers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"powers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"offeredBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntitySummary"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Evidence"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntitySummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Evidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WhichModelPowersWhichProductQuery, WhichModelPowersWhichProductQueryVariables>;
export const WritesDocument = {"__meta__":{"hash":"f1e11bb19c3e3aae74b42419ff8aeaefc9d6665e3e033649d9aac4b54996256d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Writes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Ids"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Ids"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<WritesQuery, WritesQueryVariables>;