/**
 * urql: what is earned where a model is used, and who says so.
 * Run it with: npx tsx examples/urql/index.ts http://localhost:4000/graphql
 */
import { RevenuePathsDocument, type RevenuePathsQuery } from '@asterism/client';
import { connect } from './client';

const client = connect(process.argv[2] ?? 'http://localhost:4000/graphql');

type Row = RevenuePathsQuery['revenuePaths']['nodes'][number];

function told({ product, revenue, revenueOf, growth }: Row): string {
  if (!revenue) return `${product.name}: no source tells`;
  const grown = growth ? `, ${growth.percent}% up on the year` : '';
  return `${product.name}: ${revenueOf?.name} earned ${revenue.text} in ${revenue.period?.label}${grown}`;
}

const { data, error } = await client.query(RevenuePathsDocument, { model: 'model:spark', first: 3 });
if (error) throw error;
for (const row of data?.revenuePaths.nodes ?? []) {
  console.log(told(row));
  for (const { document, locator } of row.revenue?.citations ?? []) console.log(`  ${document.name}, ${locator}`);
}
