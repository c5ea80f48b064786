/**
 * graphql-request: one function, no cache; here to find entities by any name and to set figures side by side.
 * Run it with: npx tsx examples/graphql-request/index.ts http://localhost:4000/graphql
 */
import { CompareDocument, SearchDocument } from '@asterism/client';
import { request } from 'graphql-request';

const url = process.argv[2] ?? 'http://localhost:4000/graphql';

const { search } = await request(url, SearchDocument, { text: '云', kinds: ['SEGMENT'], first: 3 });
const subjects = search.edges.map(({ node }) => node.id);
console.log(search.edges.map(({ node }) => `${node.name} (${node.nameZh})`).join(', '));

const { compare } = await request(url, CompareDocument, { subjects, measures: ['measure:revenue'], period: '2024-Q2' });
for (const { measure, cells } of compare)
  for (const { subject, metric } of cells)
    console.log(
      `${measure.name} of ${subject.name}: ${metric ? `${metric.text} (${metric.value} ${metric.unit})` : 'unknown'}`,
    );
