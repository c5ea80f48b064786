/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query CompanyRevenue($company: ID!) {\n  company(id: $company) {\n    id\n    name\n    nameZh\n    segments(first: 50) {\n      nodes {\n        id\n        name\n        nameZh\n        metrics(\n          filter: {measure: {id: {eq: \"measure:revenue\"}}, transformation: {isNull: true}}\n          first: 20\n        ) {\n          nodes {\n            value\n            number\n            comparator\n            unit\n            text\n            period {\n              label\n              start\n              end\n            }\n            growth(basis: YEAR_ON_YEAR) {\n              percent\n              origin\n              comparator\n            }\n            ...Evidence\n          }\n        }\n      }\n    }\n  }\n}": typeof types.CompanyRevenueDocument,
    "fragment Evidence on Statement {\n  id\n  certainty\n  note\n  recordedOn\n  citations {\n    document {\n      id\n      name\n    }\n    locator\n    attribution\n  }\n}": typeof types.EvidenceFragmentDoc,
    "query RevenuePaths($model: ID, $product: ID, $segment: ID, $company: ID, $first: Int = 20, $after: String) {\n  revenuePaths(\n    model: $model\n    product: $product\n    segment: $segment\n    company: $company\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      model {\n        id\n        name\n      }\n      product {\n        id\n        name\n      }\n      segment {\n        id\n        name\n      }\n      company {\n        id\n        name\n      }\n      revenue {\n        id\n        value\n        unit\n        comparator\n        text\n        period {\n          label\n        }\n      }\n      revenueOf {\n        id\n        name\n      }\n      growth {\n        percent\n        origin\n        comparator\n      }\n      certainty\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.RevenuePathsDocument,
    "query Search($text: String!, $kinds: [EntityKind!], $first: Int = 10, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      score\n      node {\n        id\n        kind\n        name\n        nameZh\n        aliases\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.SearchDocument,
    "query WhichModelPowersWhichProduct($model: ID!, $first: Int = 20) {\n  model(id: $model) {\n    id\n    name\n    nameZh\n    developers(first: 5) {\n      nodes {\n        id\n        name\n      }\n    }\n    powers(first: $first) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          name\n          nameZh\n          ... on Product {\n            offeredBy(first: 5) {\n              nodes {\n                id\n                name\n              }\n            }\n          }\n        }\n        relation {\n          ...Evidence\n        }\n      }\n    }\n  }\n}": typeof types.WhichModelPowersWhichProductDocument,
};
const documents: Documents = {
    "query CompanyRevenue($company: ID!) {\n  company(id: $company) {\n    id\n    name\n    nameZh\n    segments(first: 50) {\n      nodes {\n        id\n        name\n        nameZh\n        metrics(\n          filter: {measure: {id: {eq: \"measure:revenue\"}}, transformation: {isNull: true}}\n          first: 20\n        ) {\n          nodes {\n            value\n            number\n            comparator\n            unit\n            text\n            period {\n              label\n              start\n              end\n            }\n            growth(basis: YEAR_ON_YEAR) {\n              percent\n              origin\n              comparator\n            }\n            ...Evidence\n          }\n        }\n      }\n    }\n  }\n}": types.CompanyRevenueDocument,
    "fragment Evidence on Statement {\n  id\n  certainty\n  note\n  recordedOn\n  citations {\n    document {\n      id\n      name\n    }\n    locator\n    attribution\n  }\n}": types.EvidenceFragmentDoc,
    "query RevenuePaths($model: ID, $product: ID, $segment: ID, $company: ID, $first: Int = 20, $after: String) {\n  revenuePaths(\n    model: $model\n    product: $product\n    segment: $segment\n    company: $company\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      model {\n        id\n        name\n      }\n      product {\n        id\n        name\n      }\n      segment {\n        id\n        name\n      }\n      company {\n        id\n        name\n      }\n      revenue {\n        id\n        value\n        unit\n        comparator\n        text\n        period {\n          label\n        }\n      }\n      revenueOf {\n        id\n        name\n      }\n      growth {\n        percent\n        origin\n        comparator\n      }\n      certainty\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.RevenuePathsDocument,
    "query Search($text: String!, $kinds: [EntityKind!], $first: Int = 10, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      score\n      node {\n        id\n        kind\n        name\n        nameZh\n        aliases\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.SearchDocument,
    "query WhichModelPowersWhichProduct($model: ID!, $first: Int = 20) {\n  model(id: $model) {\n    id\n    name\n    nameZh\n    developers(first: 5) {\n      nodes {\n        id\n        name\n      }\n    }\n    powers(first: $first) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          name\n          nameZh\n          ... on Product {\n            offeredBy(first: 5) {\n              nodes {\n                id\n                name\n              }\n            }\n          }\n        }\n        relation {\n          ...Evidence\n        }\n      }\n    }\n  }\n}": types.WhichModelPowersWhichProductDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CompanyRevenue($company: ID!) {\n  company(id: $company) {\n    id\n    name\n    nameZh\n    segments(first: 50) {\n      nodes {\n        id\n        name\n        nameZh\n        metrics(\n          filter: {measure: {id: {eq: \"measure:revenue\"}}, transformation: {isNull: true}}\n          first: 20\n        ) {\n          nodes {\n            value\n            number\n            comparator\n            unit\n            text\n            period {\n              label\n              start\n              end\n            }\n            growth(basis: YEAR_ON_YEAR) {\n              percent\n              origin\n              comparator\n            }\n            ...Evidence\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query CompanyRevenue($company: ID!) {\n  company(id: $company) {\n    id\n    name\n    nameZh\n    segments(first: 50) {\n      nodes {\n        id\n        name\n        nameZh\n        metrics(\n          filter: {measure: {id: {eq: \"measure:revenue\"}}, transformation: {isNull: true}}\n          first: 20\n        ) {\n          nodes {\n            value\n            number\n            comparator\n            unit\n            text\n            period {\n              label\n              start\n              end\n            }\n            growth(basis: YEAR_ON_YEAR) {\n              percent\n              origin\n              comparator\n            }\n            ...Evidence\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Evidence on Statement {\n  id\n  certainty\n  note\n  recordedOn\n  citations {\n    document {\n      id\n      name\n    }\n    locator\n    attribution\n  }\n}"): (typeof documents)["fragment Evidence on Statement {\n  id\n  certainty\n  note\n  recordedOn\n  citations {\n    document {\n      id\n      name\n    }\n    locator\n    attribution\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RevenuePaths($model: ID, $product: ID, $segment: ID, $company: ID, $first: Int = 20, $after: String) {\n  revenuePaths(\n    model: $model\n    product: $product\n    segment: $segment\n    company: $company\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      model {\n        id\n        name\n      }\n      product {\n        id\n        name\n      }\n      segment {\n        id\n        name\n      }\n      company {\n        id\n        name\n      }\n      revenue {\n        id\n        value\n        unit\n        comparator\n        text\n        period {\n          label\n        }\n      }\n      revenueOf {\n        id\n        name\n      }\n      growth {\n        percent\n        origin\n        comparator\n      }\n      certainty\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query RevenuePaths($model: ID, $product: ID, $segment: ID, $company: ID, $first: Int = 20, $after: String) {\n  revenuePaths(\n    model: $model\n    product: $product\n    segment: $segment\n    company: $company\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      model {\n        id\n        name\n      }\n      product {\n        id\n        name\n      }\n      segment {\n        id\n        name\n      }\n      company {\n        id\n        name\n      }\n      revenue {\n        id\n        value\n        unit\n        comparator\n        text\n        period {\n          label\n        }\n      }\n      revenueOf {\n        id\n        name\n      }\n      growth {\n        percent\n        origin\n        comparator\n      }\n      certainty\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Search($text: String!, $kinds: [EntityKind!], $first: Int = 10, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      score\n      node {\n        id\n        kind\n        name\n        nameZh\n        aliases\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query Search($text: String!, $kinds: [EntityKind!], $first: Int = 10, $after: String) {\n  search(text: $text, kinds: $kinds, first: $first, after: $after) {\n    totalCount\n    edges {\n      score\n      node {\n        id\n        kind\n        name\n        nameZh\n        aliases\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhichModelPowersWhichProduct($model: ID!, $first: Int = 20) {\n  model(id: $model) {\n    id\n    name\n    nameZh\n    developers(first: 5) {\n      nodes {\n        id\n        name\n      }\n    }\n    powers(first: $first) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          name\n          nameZh\n          ... on Product {\n            offeredBy(first: 5) {\n              nodes {\n                id\n                name\n              }\n            }\n          }\n        }\n        relation {\n          ...Evidence\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query WhichModelPowersWhichProduct($model: ID!, $first: Int = 20) {\n  model(id: $model) {\n    id\n    name\n    nameZh\n    developers(first: 5) {\n      nodes {\n        id\n        name\n      }\n    }\n    powers(first: $first) {\n      totalCount\n      edges {\n        node {\n          __typename\n          id\n          name\n          nameZh\n          ... on Product {\n            offeredBy(first: 5) {\n              nodes {\n                id\n                name\n              }\n            }\n          }\n        }\n        relation {\n          ...Evidence\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;