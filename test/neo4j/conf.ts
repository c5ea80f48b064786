import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes `conf/neo4j.conf` under the home, with more settings if need be; anew at each start, since the port may differ. */
export async function writeConf(
  home: string,
  port: number,
  pagecache: string,
  more: readonly string[] = [],
): Promise<string> {
  const folder = join(home, 'conf');
  await mkdir(folder, { recursive: true });
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.security.auth_enabled=false',
    'dbms.usage_report.enabled=false',
    `server.memory.pagecache.size=${pagecache}`,
    // Else each stop sits idle for ten seconds after all is safely on disk.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    ...more,
  ];
  await writeFile(join(folder, 'neo4j.conf'), `${lines.join('\n')}\n`);
  return folder;
}
