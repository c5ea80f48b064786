/** graphql-js over node:http and hand-written resolvers, nothing else: documents are parsed and checked once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type DocumentNode, execute, parse, validate } from 'graphql';
import { serve } from './child';
import { openDatabase } from './databases';
import { serveJson } from './http';
import { rootOf } from './resolvers';

serve(async (options) => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../schema/schema.graphql'), 'utf8'));
  const database = openDatabase(options);
  const documents = new Map<string, DocumentNode>();
  let statements = 0;
  const run: typeof database.run = (text, params) => {
    statements++;
    return database.run(text, params);
  };

  function documentOf(query: string): DocumentNode {
    const known = documents.get(query);
    if (known) return known;
    const document = parse(query);
    const [fault] = validate(schema, document);
    if (fault) throw fault;
    documents.set(query, document);
    return document;
  }

  const server = await serveJson((_, { query, variables }) =>
    execute({ schema, document: documentOf(query), rootValue: rootOf(run), variableValues: variables }),
  );
  return {
    url: server.url,
    engine: null,
    statements: () => statements,
    async close() {
      await server.close();
      await database.close();
    },
  };
});
