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

/** A citation as a bundle has it. */
export type CitationInput = {
  /** The document, where it is not the header's. */
  document?: InputMaybe<Scalars['ID']['input']>;
  /** Where the document says it. */
  locator: Scalars['String']['input'];
  /** Whom the document quotes, outermost first. */
  quoting?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** A redirect as a bundle has it. */
export type RedirectInput = {
  /** The id that leads elsewhere. */
  from: Scalars['ID']['input'];
  /** The entity that it leads to, of the same kind. */
  into: Scalars['ID']['input'];
  /** Why, for readers. */
  reason?: InputMaybe<Scalars['String']['input']>;
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

/** A retraction as a bundle has it. */
export type RetractionInput = {
  /** Why, for readers. */
  reason: Scalars['String']['input'];
  /** The id of the statement that is taken back. */
  statement: Scalars['ID']['input'];
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

/** What a write does. */
export type WriteAction =
  /** Brings a bundle into the graph, or a new version of it. */
  | 'IMPORT'
  /** Makes two entities one. */
  | 'MERGE'
  /** Takes statements back. */
  | 'RETRACT';

type EntityName_Company_Fragment = { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntityName_Datacenter_Fragment = { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntityName_Document_Fragment = { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntityName_Model_Fragment = { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntityName_Product_Fragment = { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntityName_Segment_Fragment = { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntityName_Technology_Fragment = { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null };

type EntityName_Theme_Fragment = { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null };

export type EntityNameFragment =
  | EntityName_Company_Fragment
  | EntityName_Datacenter_Fragment
  | EntityName_Document_Fragment
  | EntityName_Model_Fragment
  | EntityName_Product_Fragment
  | EntityName_Segment_Fragment
  | EntityName_Technology_Fragment
  | EntityName_Theme_Fragment
;

type FactEvidence_Claim_Fragment = { __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type FactEvidence_Event_Fragment = { __typename?: 'Event', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type FactEvidence_Metric_Fragment = { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type FactEvidence_Relation_Fragment = { __typename?: 'Relation', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

export type FactEvidenceFragment =
  | FactEvidence_Claim_Fragment
  | FactEvidence_Event_Fragment
  | FactEvidence_Metric_Fragment
  | FactEvidence_Relation_Fragment
;

export type FactFigureFragment = { __typename?: 'Metric', id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> };

export type ExplorerSearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<EntityKind> | EntityKind>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerSearchQuery = { __typename?: 'Query', search: { __typename?: 'SearchConnection', totalCount: number, edges: Array<{ __typename?: 'SearchEdge', highlights: Array<{ __typename?: 'Highlight', field: SearchField, text: string, ranges: Array<{ __typename?: 'TextRange', start: number, end: number }> }>, node:
        | { __typename?: 'Company', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }
       }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ExplorerChangesQueryVariables = Exact<{
  since: Scalars['Date']['input'];
  until?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerChangesQuery = { __typename?: 'Query', changes: { __typename?: 'StatementConnection', totalCount: number, nodes: Array<
      | { __typename: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }
      | { __typename: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }
      | { __typename: 'Metric', supersededOn?: string | null, id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, subject:
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , reference?:
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
         | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }>, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }
      | { __typename: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , target:
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }
    >, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

type ChangedStatement_Claim_Fragment = { __typename: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type ChangedStatement_Event_Fragment = { __typename: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type ChangedStatement_Metric_Fragment = { __typename: 'Metric', supersededOn?: string | null, id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, subject:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , reference?:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
   | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }>, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type ChangedStatement_Relation_Fragment = { __typename: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , target:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

export type ChangedStatementFragment =
  | ChangedStatement_Claim_Fragment
  | ChangedStatement_Event_Fragment
  | ChangedStatement_Metric_Fragment
  | ChangedStatement_Relation_Fragment
;

export type ExplorerWritesQueryVariables = Exact<{
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ExplorerWritesQuery = { __typename?: 'Query', writes: { __typename?: 'WriteConnection', totalCount: number, nodes: Array<{ __typename?: 'Write', id: string, action: WriteAction, at: string, by: string, bundle: string, reason?: string | null, added: { __typename?: 'ChangedIds', count: number }, changed: { __typename?: 'ChangedIds', count: number }, removed: { __typename?: 'ChangedIds', count: number } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type ExplorerWriteQueryVariables = Exact<{
  at: Scalars['DateTime']['input'];
}>;


export type ExplorerWriteQuery = { __typename?: 'Query', writes: { __typename?: 'WriteConnection', nodes: Array<{ __typename?: 'Write', id: string, added: { __typename?: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, changed: { __typename?: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean }, removed: { __typename?: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean } }> } };

export type WrittenIdsFragment = { __typename?: 'ChangedIds', count: number, ids: Array<string>, truncated: boolean };

export type ExplorerNamesQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerNamesQuery = { __typename?: 'Query', nodes: Array<
    | { __typename?: 'Claim' }
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Event' }
    | { __typename?: 'Measure' }
    | { __typename?: 'Metric' }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Relation' }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
   | null> };

export type ExplorerCompareMeasuresQueryVariables = Exact<{
  subjects: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerCompareMeasuresQuery = { __typename?: 'Query', measures: { __typename?: 'MeasureConnection', nodes: Array<{ __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }> } };

export type MeasureNameFragment = { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null };

export type ExplorerCompareQueryVariables = Exact<{
  subjects: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  measures: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
  basis: GrowthBasis;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerCompareQuery = { __typename?: 'Query', compare: Array<{ __typename?: 'ComparisonRow', measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, cells: Array<{ __typename?: 'ComparisonCell', subject:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , metric?: { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, basisGrowth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator, base?: { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> } | null, statement?: { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> } | null } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, series: { __typename?: 'MetricConnection', nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }> }, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> } | null }> }> };

export type CompareFigureFragment = { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> };

export type ExplorerEntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerEntityQuery = { __typename?: 'Query', node?:
    | { __typename: 'Claim' }
    | { __typename: 'Company', aliases: Array<string>, description?: string | null, country?: string | null, roles: Array<string>, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number }, tickers: Array<{ __typename?: 'Ticker', exchange: string, symbol: string }> }
    | { __typename: 'Datacenter', aliases: Array<string>, description?: string | null, city?: string | null, country?: string | null, status?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } }
    | { __typename: 'Document', aliases: Array<string>, description?: string | null, published?: string | null, language?: string | null, url?: string | null, documentKind?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } }
    | { __typename: 'Event' }
    | { __typename: 'Measure' }
    | { __typename: 'Metric' }
    | { __typename: 'Model', aliases: Array<string>, description?: string | null, modelKind?: string | null, modalities: Array<string>, released?: string | null, openWeights?: boolean | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } }
    | { __typename: 'Product', aliases: Array<string>, description?: string | null, productKind?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } }
    | { __typename: 'Relation' }
    | { __typename: 'Segment', aliases: Array<string>, description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } }
    | { __typename: 'Technology', aliases: Array<string>, description?: string | null, technologyKind?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } }
    | { __typename: 'Theme', aliases: Array<string>, description?: string | null, themeKind?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } }
   | null };

export type RelationRowFragment = { __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , target:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

export type ExplorerRelationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter?: InputMaybe<RelationFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerRelationsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Claim' }
    | { __typename?: 'Company', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Datacenter', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Document', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Event' }
    | { __typename?: 'Measure' }
    | { __typename?: 'Metric' }
    | { __typename?: 'Model', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Product', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Relation' }
    | { __typename?: 'Segment', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Technology', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Theme', id: string, relations: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , target:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
   | null };

export type SeriesPointFragment = { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
   | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> };

export type MetricRowFragment = { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
   | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> };

export type ExplorerMetricsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerMetricsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Claim' }
    | { __typename?: 'Company', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Datacenter', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Document', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Event' }
    | { __typename?: 'Measure' }
    | { __typename?: 'Metric' }
    | { __typename?: 'Model', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Product', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Relation' }
    | { __typename?: 'Segment', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Technology', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Theme', id: string, metrics: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
   | null };

export type EventRowFragment = { __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

export type ExplorerEventsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerEventsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Claim' }
    | { __typename?: 'Company', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Datacenter', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Document', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Event' }
    | { __typename?: 'Measure' }
    | { __typename?: 'Metric' }
    | { __typename?: 'Model', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Product', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Relation' }
    | { __typename?: 'Segment', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Technology', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Theme', id: string, events: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename?: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
   | null };

export type ClaimRowFragment = { __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

export type ExplorerClaimsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerClaimsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Claim' }
    | { __typename?: 'Company', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Datacenter', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Document', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Event' }
    | { __typename?: 'Measure' }
    | { __typename?: 'Metric' }
    | { __typename?: 'Model', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Product', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Relation' }
    | { __typename?: 'Segment', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Technology', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
    | { __typename?: 'Theme', id: string, claims: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename?: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } }
   | null };

export type ExplorerRelationCountsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerRelationCountsQuery = { __typename?: 'Query', node?:
    | { __typename?: 'Claim' }
    | { __typename?: 'Company', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
    | { __typename?: 'Datacenter', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
    | { __typename?: 'Document', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
    | { __typename?: 'Event' }
    | { __typename?: 'Measure' }
    | { __typename?: 'Metric' }
    | { __typename?: 'Model', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
    | { __typename?: 'Product', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
    | { __typename?: 'Relation' }
    | { __typename?: 'Segment', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
    | { __typename?: 'Technology', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
    | { __typename?: 'Theme', id: string, CITES: { __typename?: 'RelationConnection', totalCount: number }, COMPARED_WITH: { __typename?: 'RelationConnection', totalCount: number }, DATA_FROM: { __typename?: 'RelationConnection', totalCount: number }, DEPLOYS_AT: { __typename?: 'RelationConnection', totalCount: number }, DEVELOPS: { __typename?: 'RelationConnection', totalCount: number }, DRIVES_GROWTH_OF: { __typename?: 'RelationConnection', totalCount: number }, EQUIPPED_WITH: { __typename?: 'RelationConnection', totalCount: number }, FILED_UNDER: { __typename?: 'RelationConnection', totalCount: number }, HAS_FEATURE: { __typename?: 'RelationConnection', totalCount: number }, HAS_SEGMENT: { __typename?: 'RelationConnection', totalCount: number }, MEMBER_OF: { __typename?: 'RelationConnection', totalCount: number }, OFFERS: { __typename?: 'RelationConnection', totalCount: number }, OPERATES: { __typename?: 'RelationConnection', totalCount: number }, PART_OF: { __typename?: 'RelationConnection', totalCount: number }, POWERS: { __typename?: 'RelationConnection', totalCount: number }, PUBLISHED: { __typename?: 'RelationConnection', totalCount: number }, RECOMMENDS: { __typename?: 'RelationConnection', totalCount: number }, RELATED_TO: { __typename?: 'RelationConnection', totalCount: number }, SERVED_BY: { __typename?: 'RelationConnection', totalCount: number }, SUBSIDIARY_OF: { __typename?: 'RelationConnection', totalCount: number }, SUCCEEDS: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON: { __typename?: 'RelationConnection', totalCount: number }, TRAINED_ON_OUTPUT_OF: { __typename?: 'RelationConnection', totalCount: number }, USES: { __typename?: 'RelationConnection', totalCount: number }, VARIANT_OF: { __typename?: 'RelationConnection', totalCount: number } }
   | null };

export type ExplorerFactQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerFactQuery = { __typename?: 'Query', node?:
    | { __typename: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, retraction?: { __typename?: 'Retraction', reason: string, write?: { __typename?: 'Write', at: string } | null } | null, about: Array<
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }
    | { __typename: 'Company' }
    | { __typename: 'Datacenter' }
    | { __typename: 'Document' }
    | { __typename: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, retraction?: { __typename?: 'Retraction', reason: string, write?: { __typename?: 'Write', at: string } | null } | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }
    | { __typename: 'Measure' }
    | { __typename: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, retraction?: { __typename?: 'Retraction', reason: string, write?: { __typename?: 'Write', at: string } | null } | null, subject:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , series: { __typename?: 'MetricConnection', nodes: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
            | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
            | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
           | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }> }, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator } | null, conflicts: Array<{ __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, statements: Array<{ __typename?: 'Metric', supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }>, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, reference?:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
       | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> }
    | { __typename: 'Model' }
    | { __typename: 'Product' }
    | { __typename: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, retraction?: { __typename?: 'Retraction', reason: string, write?: { __typename?: 'Write', at: string } | null } | null, source:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , target:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }
    | { __typename: 'Segment' }
    | { __typename: 'Technology' }
    | { __typename: 'Theme' }
   | null };

type GraphEntity_Company_Fragment = { __typename?: 'Company', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

type GraphEntity_Datacenter_Fragment = { __typename?: 'Datacenter', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

type GraphEntity_Document_Fragment = { __typename?: 'Document', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

type GraphEntity_Model_Fragment = { __typename?: 'Model', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

type GraphEntity_Product_Fragment = { __typename?: 'Product', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

type GraphEntity_Segment_Fragment = { __typename?: 'Segment', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

type GraphEntity_Technology_Fragment = { __typename?: 'Technology', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

type GraphEntity_Theme_Fragment = { __typename?: 'Theme', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } };

export type GraphEntityFragment =
  | GraphEntity_Company_Fragment
  | GraphEntity_Datacenter_Fragment
  | GraphEntity_Document_Fragment
  | GraphEntity_Model_Fragment
  | GraphEntity_Product_Fragment
  | GraphEntity_Segment_Fragment
  | GraphEntity_Technology_Fragment
  | GraphEntity_Theme_Fragment
;

export type GraphLinkFragment = { __typename?: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
    | { __typename?: 'Company', id: string }
    | { __typename?: 'Datacenter', id: string }
    | { __typename?: 'Document', id: string }
    | { __typename?: 'Model', id: string }
    | { __typename?: 'Product', id: string }
    | { __typename?: 'Segment', id: string }
    | { __typename?: 'Technology', id: string }
    | { __typename?: 'Theme', id: string }
  , target:
    | { __typename?: 'Company', id: string }
    | { __typename?: 'Datacenter', id: string }
    | { __typename?: 'Document', id: string }
    | { __typename?: 'Model', id: string }
    | { __typename?: 'Product', id: string }
    | { __typename?: 'Segment', id: string }
    | { __typename?: 'Technology', id: string }
    | { __typename?: 'Theme', id: string }
  , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

export type ExplorerNeighborhoodQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntityKind> | EntityKind>;
  types?: InputMaybe<Array<RelationType> | RelationType>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerNeighborhoodQuery = { __typename?: 'Query', neighborhood: { __typename?: 'Subgraph', truncated: boolean, entities: Array<
      | { __typename?: 'Company', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Datacenter', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Document', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Model', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Product', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Segment', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Technology', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Theme', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
    >, relations: Array<{ __typename?: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
        | { __typename?: 'Company', id: string }
        | { __typename?: 'Datacenter', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Model', id: string }
        | { __typename?: 'Product', id: string }
        | { __typename?: 'Segment', id: string }
        | { __typename?: 'Technology', id: string }
        | { __typename?: 'Theme', id: string }
      , target:
        | { __typename?: 'Company', id: string }
        | { __typename?: 'Datacenter', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Model', id: string }
        | { __typename?: 'Product', id: string }
        | { __typename?: 'Segment', id: string }
        | { __typename?: 'Technology', id: string }
        | { __typename?: 'Theme', id: string }
      , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }> } };

export type ExplorerGraphStartsQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerGraphStartsQuery = { __typename?: 'Query', companies: { __typename?: 'CompanyConnection', nodes: Array<{ __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }> } };

export type ExplorerHomeQueryVariables = Exact<{
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerHomeQuery = { __typename?: 'Query', COMPANY: { __typename?: 'CompanyConnection', totalCount: number }, MODEL: { __typename?: 'ModelConnection', totalCount: number }, PRODUCT: { __typename?: 'ProductConnection', totalCount: number }, SEGMENT: { __typename?: 'SegmentConnection', totalCount: number }, DATACENTER: { __typename?: 'DatacenterConnection', totalCount: number }, TECHNOLOGY: { __typename?: 'TechnologyConnection', totalCount: number }, THEME: { __typename?: 'ThemeConnection', totalCount: number }, DOCUMENT: { __typename?: 'DocumentConnection', totalCount: number }, RELATION: { __typename?: 'RelationConnection', totalCount: number }, METRIC: { __typename?: 'MetricConnection', totalCount: number }, EVENT: { __typename?: 'EventConnection', totalCount: number }, CLAIM: { __typename?: 'ClaimConnection', totalCount: number } };

export type ExplorerPathEndsQueryVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerPathEndsQuery = { __typename?: 'Query', nodes: Array<
    | { __typename?: 'Claim' }
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Event' }
    | { __typename?: 'Measure' }
    | { __typename?: 'Metric' }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Relation' }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
   | null> };

export type ExplorerPathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerPathsQuery = { __typename?: 'Query', paths: Array<{ __typename?: 'Path', length: number, certainty: Certainty, entities: Array<
      | { __typename?: 'Company', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Datacenter', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Document', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Model', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Product', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Segment', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Technology', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
      | { __typename?: 'Theme', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, relations: { __typename?: 'RelationConnection', totalCount: number } }
    >, relations: Array<{ __typename?: 'Relation', type: RelationType, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
        | { __typename?: 'Company', id: string }
        | { __typename?: 'Datacenter', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Model', id: string }
        | { __typename?: 'Product', id: string }
        | { __typename?: 'Segment', id: string }
        | { __typename?: 'Technology', id: string }
        | { __typename?: 'Theme', id: string }
      , target:
        | { __typename?: 'Company', id: string }
        | { __typename?: 'Datacenter', id: string }
        | { __typename?: 'Document', id: string }
        | { __typename?: 'Model', id: string }
        | { __typename?: 'Product', id: string }
        | { __typename?: 'Segment', id: string }
        | { __typename?: 'Technology', id: string }
        | { __typename?: 'Theme', id: string }
      , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }> }> };

export type ExplorerRevenueQueryVariables = Exact<{
  model?: InputMaybe<Scalars['ID']['input']>;
  product?: InputMaybe<Scalars['ID']['input']>;
  segment?: InputMaybe<Scalars['ID']['input']>;
  company?: InputMaybe<Scalars['ID']['input']>;
  certainty?: InputMaybe<CertaintyOperators>;
  reported?: InputMaybe<Scalars['Boolean']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerRevenueQuery = { __typename?: 'Query', revenuePaths: { __typename?: 'RevenuePathConnection', nodes: Array<{ __typename?: 'RevenuePath', certainty: Certainty, model: { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }, product:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , segment?: { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null } | null, company: { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }, revenueOf?:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
       | null, revenue?: { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> } | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator, statement?: { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> } | null } | null, relations: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , target:
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type RevenueRowFragment = { __typename?: 'RevenuePath', certainty: Certainty, model: { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }, product:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , segment?: { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null } | null, company: { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }, revenueOf?:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
   | null, revenue?: { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }>, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }> } | null, growth?: { __typename?: 'Growth', percent: string, origin: Origin, comparator: Comparator, statement?: { __typename?: 'Metric', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> } | null } | null, relations: Array<{ __typename?: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
      | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    , target:
      | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }> };

export type ExplorerBrowseQueryVariables = Exact<{
  company: Scalars['Boolean']['input'];
  model: Scalars['Boolean']['input'];
  product: Scalars['Boolean']['input'];
  segment: Scalars['Boolean']['input'];
  datacenter: Scalars['Boolean']['input'];
  technology: Scalars['Boolean']['input'];
  theme: Scalars['Boolean']['input'];
  document: Scalars['Boolean']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerBrowseQuery = { __typename?: 'Query', companies?: { __typename?: 'CompanyConnection', totalCount: number, nodes: Array<{ __typename?: 'Company', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, models?: { __typename?: 'ModelConnection', totalCount: number, nodes: Array<{ __typename?: 'Model', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, products?: { __typename?: 'ProductConnection', totalCount: number, nodes: Array<{ __typename?: 'Product', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, segments?: { __typename?: 'SegmentConnection', totalCount: number, nodes: Array<{ __typename?: 'Segment', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, datacenters?: { __typename?: 'DatacenterConnection', totalCount: number, nodes: Array<{ __typename?: 'Datacenter', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, technologies?: { __typename?: 'TechnologyConnection', totalCount: number, nodes: Array<{ __typename?: 'Technology', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, themes?: { __typename?: 'ThemeConnection', totalCount: number, nodes: Array<{ __typename?: 'Theme', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, documents?: { __typename?: 'DocumentConnection', totalCount: number, nodes: Array<{ __typename?: 'Document', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

type BrowseRow_Company_Fragment = { __typename?: 'Company', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

type BrowseRow_Datacenter_Fragment = { __typename?: 'Datacenter', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

type BrowseRow_Document_Fragment = { __typename?: 'Document', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

type BrowseRow_Model_Fragment = { __typename?: 'Model', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

type BrowseRow_Product_Fragment = { __typename?: 'Product', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

type BrowseRow_Segment_Fragment = { __typename?: 'Segment', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

type BrowseRow_Technology_Fragment = { __typename?: 'Technology', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

type BrowseRow_Theme_Fragment = { __typename?: 'Theme', description?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null };

export type BrowseRowFragment =
  | BrowseRow_Company_Fragment
  | BrowseRow_Datacenter_Fragment
  | BrowseRow_Document_Fragment
  | BrowseRow_Model_Fragment
  | BrowseRow_Product_Fragment
  | BrowseRow_Segment_Fragment
  | BrowseRow_Technology_Fragment
  | BrowseRow_Theme_Fragment
;

export type ExplorerSourcesQueryVariables = Exact<{
  filter?: InputMaybe<DocumentFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerSourcesQuery = { __typename?: 'Query', documents: { __typename?: 'DocumentConnection', totalCount: number, nodes: Array<{ __typename?: 'Document', documentKind?: string | null, published?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, publisher: { __typename?: 'DocumentCompanyConnection', nodes: Array<{ __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }> }, partOf: { __typename?: 'DocumentEntityConnection', nodes: Array<
          | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
          | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        > }, cites: { __typename?: 'DocumentDocumentConnection', totalCount: number }, citedBy: { __typename?: 'DocumentDocumentConnection', totalCount: number } }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

export type SourceRowFragment = { __typename?: 'Document', documentKind?: string | null, published?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, publisher: { __typename?: 'DocumentCompanyConnection', nodes: Array<{ __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }> }, partOf: { __typename?: 'DocumentEntityConnection', nodes: Array<
      | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    > }, cites: { __typename?: 'DocumentDocumentConnection', totalCount: number }, citedBy: { __typename?: 'DocumentDocumentConnection', totalCount: number } };

export type ExplorerSourceCountsQueryVariables = Exact<{
  document: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerSourceCountsQuery = { __typename?: 'Query', relations: { __typename?: 'RelationConnection', totalCount: number }, metrics: { __typename?: 'MetricConnection', totalCount: number }, events: { __typename?: 'EventConnection', totalCount: number }, claims: { __typename?: 'ClaimConnection', totalCount: number } };

export type ExplorerDaysQueryVariables = Exact<{
  until: Scalars['Date']['input'];
}>;


export type ExplorerDaysQuery = { __typename?: 'Query', changes: { __typename?: 'StatementConnection', nodes: Array<
      | { __typename?: 'Claim', id: string, recordedOn: string }
      | { __typename?: 'Event', id: string, recordedOn: string }
      | { __typename?: 'Metric', id: string, recordedOn: string }
      | { __typename?: 'Relation', id: string, recordedOn: string }
    > } };

export type ExplorerSourceQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerSourceQuery = { __typename?: 'Query', document?: { __typename?: 'Document', aliases: Array<string>, description?: string | null, documentKind?: string | null, published?: string | null, language?: string | null, url?: string | null, id: string, kind: EntityKind, name: string, nameZh?: string | null, publisher: { __typename?: 'DocumentCompanyConnection', nodes: Array<{ __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }> }, partOf: { __typename?: 'DocumentEntityConnection', nodes: Array<
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      > }, parts: { __typename?: 'DocumentEntityConnection', nodes: Array<
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      > }, cites: { __typename?: 'DocumentDocumentConnection', totalCount: number, edges: Array<{ __typename?: 'DocumentDocumentEdge', node: { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }, relation: { __typename?: 'Relation', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> } }> }, citedBy: { __typename?: 'DocumentDocumentConnection', totalCount: number, edges: Array<{ __typename?: 'DocumentDocumentEdge', node: { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }, relation: { __typename?: 'Relation', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> } }> }, dataSources: { __typename?: 'DocumentEntityConnection', nodes: Array<
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      > }, relatedDocuments: { __typename?: 'DocumentDocumentConnection', nodes: Array<{ __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }> } } | null };

export type SourceLinkFragment = { __typename?: 'DocumentDocumentEdge', node: { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }, relation: { __typename?: 'Relation', id: string, certainty: Certainty, note?: string | null, recordedOn: string, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> } };

export type ExplorerSourceStatementsQueryVariables = Exact<{
  document: Scalars['String']['input'];
  relations: Scalars['Boolean']['input'];
  metrics: Scalars['Boolean']['input'];
  events: Scalars['Boolean']['input'];
  claims: Scalars['Boolean']['input'];
  relationsAfter?: InputMaybe<Scalars['String']['input']>;
  metricsAfter?: InputMaybe<Scalars['String']['input']>;
  eventsAfter?: InputMaybe<Scalars['String']['input']>;
  claimsAfter?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
}>;


export type ExplorerSourceStatementsQuery = { __typename?: 'Query', relations?: { __typename?: 'RelationConnection', totalCount: number, nodes: Array<{ __typename: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , target:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, metrics?: { __typename?: 'MetricConnection', totalCount: number, nodes: Array<{ __typename: 'Metric', supersededOn?: string | null, id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, subject:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      , reference?:
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
       | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }>, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, events?: { __typename?: 'EventConnection', totalCount: number, nodes: Array<{ __typename: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } }, claims?: { __typename?: 'ClaimConnection', totalCount: number, nodes: Array<{ __typename: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
        | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
        | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
      >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> }>, pageInfo: { __typename?: 'PageInfo', hasNextPage: boolean, endCursor?: string | null } } };

type StatementLine_Claim_Fragment = { __typename: 'Claim', id: string, certainty: Certainty, note?: string | null, recordedOn: string, claimKind: string, assertion: string, assertionZh?: string | null, about: Array<
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type StatementLine_Event_Fragment = { __typename: 'Event', title: string, titleZh?: string | null, date?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, eventKind: string, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, participants: Array<
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  >, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type StatementLine_Metric_Fragment = { __typename: 'Metric', supersededOn?: string | null, id: string, value?: string | null, number?: number | null, comparator: Comparator, unit: string, text?: string | null, transformation?: Transformation | null, certainty: Certainty, note?: string | null, recordedOn: string, measure: { __typename?: 'Measure', id: string, name: string, nameZh?: string | null, description?: string | null }, subject:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , reference?:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
   | null, period?: { __typename?: 'Period', label: string, start: string, end: string } | null, basePeriod?: { __typename?: 'Period', label: string, start: string, end: string } | null, dimensions: Array<{ __typename?: 'MetricDimension', name: string, value: string }>, citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

type StatementLine_Relation_Fragment = { __typename: 'Relation', type: RelationType, supersededOn?: string | null, id: string, certainty: Certainty, note?: string | null, recordedOn: string, source:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , target:
    | { __typename?: 'Company', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Datacenter', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Document', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Model', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Product', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Segment', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Technology', id: string, kind: EntityKind, name: string, nameZh?: string | null }
    | { __typename?: 'Theme', id: string, kind: EntityKind, name: string, nameZh?: string | null }
  , citations: Array<{ __typename?: 'Citation', locator: string, attribution: Array<string>, document: { __typename?: 'Document', id: string, name: string, nameZh?: string | null } }> };

export type StatementLineFragment =
  | StatementLine_Claim_Fragment
  | StatementLine_Event_Fragment
  | StatementLine_Metric_Fragment
  | StatementLine_Relation_Fragment
;

export const FactEvidenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]} as unknown as DocumentNode<FactEvidenceFragment, unknown>;
export const EntityNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<EntityNameFragment, unknown>;
export const RelationRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<RelationRowFragment, unknown>;
export const FactFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<FactFigureFragment, unknown>;
export const EventRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<EventRowFragment, unknown>;
export const ClaimRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"claimKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<ClaimRowFragment, unknown>;
export const StatementLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"claimKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]} as unknown as DocumentNode<StatementLineFragment, unknown>;
export const ChangedStatementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementLine"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"claimKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}}]} as unknown as DocumentNode<ChangedStatementFragment, unknown>;
export const WrittenIdsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenIds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]} as unknown as DocumentNode<WrittenIdsFragment, unknown>;
export const MeasureNameFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<MeasureNameFragment, unknown>;
export const CompareFigureFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompareFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<CompareFigureFragment, unknown>;
export const SeriesPointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<SeriesPointFragment, unknown>;
export const MetricRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesPoint"}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]} as unknown as DocumentNode<MetricRowFragment, unknown>;
export const GraphEntityFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<GraphEntityFragment, unknown>;
export const GraphLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]} as unknown as DocumentNode<GraphLinkFragment, unknown>;
export const RevenueRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenuePath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]} as unknown as DocumentNode<RevenueRowFragment, unknown>;
export const BrowseRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrowseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<BrowseRowFragment, unknown>;
export const SourceRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<SourceRowFragment, unknown>;
export const SourceLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentDocumentEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}}]} as unknown as DocumentNode<SourceLinkFragment, unknown>;
export const ExplorerSearchDocument = {"__meta__":{"hash":"52f0da37fdfc1ae6e16cabf62d4e0a315a83f83d1bb6b1f67f28f74b06f72936"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSearch"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"8"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"ranges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<ExplorerSearchQuery, ExplorerSearchQueryVariables>;
export const ExplorerChangesDocument = {"__meta__":{"hash":"c1373bec5a7e144e53da39769f5ba9af7428bb6228622c31f07ba82eeaa0edf3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChangedStatement"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"claimKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChangedStatement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementLine"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerChangesQuery, ExplorerChangesQueryVariables>;
export const ExplorerWritesDocument = {"__meta__":{"hash":"e45e19ef91a1a30b37d15f73ba8a0d4c91582a0e808e242a85048aa28354d079"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerWrites"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"by"}},{"kind":"Field","name":{"kind":"Name","value":"bundle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerWritesQuery, ExplorerWritesQueryVariables>;
export const ExplorerWriteDocument = {"__meta__":{"hash":"4590485ede72eba81d51cbc2ca94bd0b0a15ef1be3001b7c4cd6b280a7722b63"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DateTime"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"writes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenIds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WrittenIds"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WrittenIds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChangedIds"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"ids"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}}]}}]} as unknown as DocumentNode<ExplorerWriteQuery, ExplorerWriteQueryVariables>;
export const ExplorerNamesDocument = {"__meta__":{"hash":"7ac88be4e18ac14522353e7f4cfabcb823fe7b90d4ff69660826fb0fb41927af"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<ExplorerNamesQuery, ExplorerNamesQueryVariables>;
export const ExplorerCompareMeasuresDocument = {"__meta__":{"hash":"937f908c041be63a85a1814f030a82685d50c8722b5fa1d2f7eb79f4563ae5a6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerCompareMeasures"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"metrics"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"subject"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"transformation"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<ExplorerCompareMeasuresQuery, ExplorerCompareMeasuresQueryVariables>;
export const ExplorerCompareDocument = {"__meta__":{"hash":"18ae0e5b1c0cc0e4d9d1df748dd4d4b60ffbde85dbf752fe2d33ef93ee8d180b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerCompare"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"measures"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"basis"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrowthBasis"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"compare"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"subjects"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjects"}}},{"kind":"Argument","name":{"kind":"Name","value":"measures"},"value":{"kind":"Variable","name":{"kind":"Name","value":"measures"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeasureName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metric"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompareFigure"}},{"kind":"Field","alias":{"kind":"Name","value":"basisGrowth"},"name":{"kind":"Name","value":"growth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"basis"},"value":{"kind":"Variable","name":{"kind":"Name","value":"basis"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"base"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompareFigure"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeasureName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Measure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompareFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}}]} as unknown as DocumentNode<ExplorerCompareQuery, ExplorerCompareQueryVariables>;
export const ExplorerEntityDocument = {"__meta__":{"hash":"3a469225fdf17fdbfdec1d15422a698d80d564a31f17047768c74b4c5b45bf40"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerEntity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"tickers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchange"}},{"kind":"Field","name":{"kind":"Name","value":"symbol"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Model"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modelKind"}},{"kind":"Field","name":{"kind":"Name","value":"modalities"}},{"kind":"Field","name":{"kind":"Name","value":"released"}},{"kind":"Field","name":{"kind":"Name","value":"openWeights"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Product"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Datacenter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"country"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Technology"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"technologyKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Theme"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"themeKind"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<ExplorerEntityQuery, ExplorerEntityQueryVariables>;
export const ExplorerRelationsDocument = {"__meta__":{"hash":"74bfb6a1cd837bd3f8ca11b557c8706aad883868484d923a00afa7295ac275ad"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerRelations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]} as unknown as DocumentNode<ExplorerRelationsQuery, ExplorerRelationsQueryVariables>;
export const ExplorerMetricsDocument = {"__meta__":{"hash":"f60201d35f56ee895ebbfba562f22ebbef0001aea7ef0d39eee4d39f489181dd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerMetrics"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PERIOD_END"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesPoint"}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}}]}}]}}]} as unknown as DocumentNode<ExplorerMetricsQuery, ExplorerMetricsQueryVariables>;
export const ExplorerEventsDocument = {"__meta__":{"hash":"b9b77e83ba03d798389b9f7f9123bb8a5447b7ced4f05686e9602558748c325e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]} as unknown as DocumentNode<ExplorerEventsQuery, ExplorerEventsQueryVariables>;
export const ExplorerClaimsDocument = {"__meta__":{"hash":"cb4752b2b49eb9ccda6b9556f69f9646d7cd7038e0725390e8ab6c37cf46ce51"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerClaims"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"claimKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]} as unknown as DocumentNode<ExplorerClaimsQuery, ExplorerClaimsQueryVariables>;
export const ExplorerRelationCountsDocument = {"__meta__":{"hash":"0caee41a45df2026e290ef050ef0993cf1a5b55e7307a618837a14e7e7831ae6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerRelationCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","alias":{"kind":"Name","value":"CITES"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"CITES"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"COMPARED_WITH"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COMPARED_WITH"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"DATA_FROM"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DATA_FROM"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"DEPLOYS_AT"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DEPLOYS_AT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"DEVELOPS"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DEVELOPS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"DRIVES_GROWTH_OF"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DRIVES_GROWTH_OF"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"EQUIPPED_WITH"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"EQUIPPED_WITH"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"FILED_UNDER"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"FILED_UNDER"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"HAS_FEATURE"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"HAS_FEATURE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"HAS_SEGMENT"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"HAS_SEGMENT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"MEMBER_OF"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"MEMBER_OF"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"OFFERS"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OFFERS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"OPERATES"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPERATES"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"PART_OF"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PART_OF"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"POWERS"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"POWERS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"PUBLISHED"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PUBLISHED"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"RECOMMENDS"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RECOMMENDS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"RELATED_TO"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RELATED_TO"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SERVED_BY"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SERVED_BY"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SUBSIDIARY_OF"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBSIDIARY_OF"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SUCCEEDS"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUCCEEDS"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"TRAINED_ON"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TRAINED_ON"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"TRAINED_ON_OUTPUT_OF"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"TRAINED_ON_OUTPUT_OF"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"USES"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"USES"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"VARIANT_OF"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"type"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"VARIANT_OF"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerRelationCountsQuery, ExplorerRelationCountsQueryVariables>;
export const ExplorerFactDocument = {"__meta__":{"hash":"8e654dfe9257c445927f81d653226eb1c68be0dc032f557a74c89f2b797c767a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerFact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retraction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"write"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MetricRow"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"series"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesPoint"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesPoint"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MetricRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesPoint"}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"claimKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]} as unknown as DocumentNode<ExplorerFactQuery, ExplorerFactQueryVariables>;
export const ExplorerNeighborhoodDocument = {"__meta__":{"hash":"902b6d6306acf760d78fb99f49f6e16e43891fc892b437db7151ce3e08c07fda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerNeighborhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighborhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExplorerNeighborhoodQuery, ExplorerNeighborhoodQueryVariables>;
export const ExplorerGraphStartsDocument = {"__meta__":{"hash":"92089ef596f73365f9a1b93f6a950055b006b4fd9e2919e90ecd53fa246e7e1d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerGraphStarts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"RELATIONS_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<ExplorerGraphStartsQuery, ExplorerGraphStartsQueryVariables>;
export const ExplorerHomeDocument = {"__meta__":{"hash":"833f1a2077c05cd8f03e9eb3562a2219318a993a13702a44c5b475b3bef14bca"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"COMPANY"},"name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"MODEL"},"name":{"kind":"Name","value":"models"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"PRODUCT"},"name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"SEGMENT"},"name":{"kind":"Name","value":"segments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"DATACENTER"},"name":{"kind":"Name","value":"datacenters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"TECHNOLOGY"},"name":{"kind":"Name","value":"technologies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"THEME"},"name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"DOCUMENT"},"name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"RELATION"},"name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"METRIC"},"name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"EVENT"},"name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"CLAIM"},"name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ExplorerHomeQuery, ExplorerHomeQueryVariables>;
export const ExplorerPathEndsDocument = {"__meta__":{"hash":"798abf7f82293691aae6599722088f88b7e7cc0c53ef7018ce43b8da9fce589c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPathEnds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}}]} as unknown as DocumentNode<ExplorerPathEndsQuery, ExplorerPathEndsQueryVariables>;
export const ExplorerPathsDocument = {"__meta__":{"hash":"b8490ed2ed4d39c9ab2c73decec2a0d6cf460c4fc95c8ae49795d19459f61b99"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerPaths"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphEntity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GraphLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphEntity"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GraphLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ExplorerPathsQuery, ExplorerPathsQueryVariables>;
export const ExplorerRevenueDocument = {"__meta__":{"hash":"2af1507460317173c3943750a45dd3d70a4fa71b2bf888a490f953a170829e4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerRevenue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"segment"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CertaintyOperators"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reported"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revenuePaths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"model"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}},{"kind":"Argument","name":{"kind":"Name","value":"product"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}},{"kind":"Argument","name":{"kind":"Name","value":"segment"},"value":{"kind":"Variable","name":{"kind":"Name","value":"segment"}}},{"kind":"Argument","name":{"kind":"Name","value":"company"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}},{"kind":"Argument","name":{"kind":"Name","value":"certainty"},"value":{"kind":"Variable","name":{"kind":"Name","value":"certainty"}}},{"kind":"Argument","name":{"kind":"Name","value":"reported"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reported"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RevenueRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RevenueRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevenuePath"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"model"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenueOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"revenue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"growth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"statement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}}]}}]} as unknown as DocumentNode<ExplorerRevenueQuery, ExplorerRevenueQueryVariables>;
export const ExplorerBrowseDocument = {"__meta__":{"hash":"d7b6f0e5d8a75a5f45c1c12478cf10e7840c78789132170af81781649d8e2fd1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerBrowse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"company"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"model"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"product"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"segment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"datacenter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"technology"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"theme"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"company"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"models"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"model"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"products"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"product"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"segment"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"datacenters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"datacenter"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"technology"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"theme"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BrowseRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BrowseRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]} as unknown as DocumentNode<ExplorerBrowseQuery, ExplorerBrowseQueryVariables>;
export const ExplorerSourcesDocument = {"__meta__":{"hash":"ec7071fd3cf82daab54da9089a83dd77a2101aea9324c36871cc6d31a2707ef2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"PUBLISHED"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ExplorerSourcesQuery, ExplorerSourcesQueryVariables>;
export const ExplorerSourceCountsDocument = {"__meta__":{"hash":"9505d1a982adec47dddbb82cf3168beee0d5cb64da01dae3e1cc274c7c3edc32"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSourceCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ExplorerSourceCountsQuery, ExplorerSourceCountsQueryVariables>;
export const ExplorerDaysDocument = {"__meta__":{"hash":"ba4973ed4235f414ad59a1867928c52c494997cbe4be3588877e63e2a827d9a7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"since"},"value":{"kind":"StringValue","value":"0001-01-01","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}}]}}]}}]}}]} as unknown as DocumentNode<ExplorerDaysQuery, ExplorerDaysQueryVariables>;
export const ExplorerSourceDocument = {"__meta__":{"hash":"0e8e8bcab3cdc3ba1bdfb83711873c490ba5ea0833fe8f00a28910772d1b099e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSource"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"documentKind"}},{"kind":"Field","name":{"kind":"Name","value":"published"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partOf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cites"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"citedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourceLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dataSources"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relatedDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentDocumentEdge"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}}]}}]}}]} as unknown as DocumentNode<ExplorerSourceQuery, ExplorerSourceQueryVariables>;
export const ExplorerSourceStatementsDocument = {"__meta__":{"hash":"b7cc602c474e1fc20f66cc7c8372e0548028a94faf217767566e60076310b6f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplorerSourceStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"document"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relations"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"events"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claims"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relationsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"metricsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"eventsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"claimsAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relationsAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relations"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"metrics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metricsAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"metrics"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"eventsAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"events"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"documents"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"has"},"value":{"kind":"Variable","name":{"kind":"Name","value":"document"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claimsAfter"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"claims"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StatementLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactEvidence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedOn"}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"Field","name":{"kind":"Name","value":"locator"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EntityName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RelationRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactFigure"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"comparator"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"transformation"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basePeriod"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dimensions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"eventKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleZh"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClaimRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"Field","alias":{"kind":"Name","value":"claimKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","alias":{"kind":"Name","value":"assertion"},"name":{"kind":"Name","value":"text"}},{"kind":"Field","alias":{"kind":"Name","value":"assertionZh"},"name":{"kind":"Name","value":"textZh"}},{"kind":"Field","name":{"kind":"Name","value":"about"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactEvidence"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Relation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RelationRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Metric"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactFigure"}},{"kind":"Field","name":{"kind":"Name","value":"supersededOn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameZh"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EntityName"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EventRow"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Claim"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClaimRow"}}]}}]}}]} as unknown as DocumentNode<ExplorerSourceStatementsQuery, ExplorerSourceStatementsQueryVariables>;