/** The floor: each workload as one hand-written statement, its answer made into JSON, and nothing else. */
import { WORKLOADS } from '../workloads';
import { serve } from './child';
import { openDatabase } from './databases';
import { serveJson } from './http';

serve(async (options) => {
  const database = openDatabase(options);
  const floors = new Map(WORKLOADS.map(({ name, floor }) => [`/${name}`, floor]));
  let statements = 0;
  const server = await serveJson(async (path, { variables }) => {
    const floor = floors.get(path);
    if (!floor) throw new Error(`Expected the name of a workload, got ${path}.`);
    const statement = floor.statement(variables, database.engine);
    if (!statement) return { data: floor.data([], variables) };
    statements++;
    return { data: floor.data(await database.run(statement.text, statement.params, floor.writes), variables) };
  });
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
