import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What Java itself prints, such as a class made for a newer Java, never reaches Neo4j's log. */
export const consoleLog = 'console.log';
const neo4jLog = 'neo4j.log';

/** The last lines of both logs, to show why a server didn't start. */
export async function tailOfLogs(home: string): Promise<string> {
  const tails = await Promise.all([neo4jLog, consoleLog].map((name) => tail(home, name)));
  return tails.join('\n');
}

async function tail(home: string, name: string): Promise<string> {
  const text = await readFile(join(home, 'logs', name), 'utf8').catch(() => '');
  // The frames of stack traces would push the causes out.
  const lines = text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+(at|\.\.\.) /.test(line))
    .slice(-30);
  return `--- end of logs/${name} ---\n${lines.join('\n') || '(empty)'}`;
}
