/**
 * urql: what becomes of companies and models from now on, until Ctrl-C.
 * Run it with: npx tsx examples/urql/watch.ts http://localhost:4000/graphql
 */
import { ChangedDocument } from '@asterism/client';
import { connect } from './client';

const client = connect(process.argv[2] ?? 'http://localhost:4000/graphql');

client.subscription(ChangedDocument, { kinds: ['COMPANY', 'MODEL'] }).subscribe(({ data, error }) => {
  if (error) throw error;
  if (!data) return;
  const { by, bundle, added, changed, removed, entities } = data.changed;
  console.log(`${by} wrote ${bundle}: ${added.count} new, ${changed.count} changed, ${removed.count} gone`);
  for (const { id, name } of entities) console.log(`  ${name} (${id})`);
});
