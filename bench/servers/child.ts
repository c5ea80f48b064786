/** The server's side: a process that serves until it is told to stop, or until whoever started it is gone. */
import type { FromServer, ServerOptions, ServerUsage, ToServer } from './protocol';

export interface Served {
  readonly url: string;
  /** Name and version of the database; null when there is none. */
  readonly engine: string | null;
  readonly statements: () => number;
  readonly close: () => Promise<void>;
}

function usage(statements: number): ServerUsage {
  const { user, system } = process.cpuUsage();
  return { statements, cpu: (user + system) / 1000, rss: process.memoryUsage.rss() };
}

/** Runs `start` with the options this process was given. */
export function serve(start: (options: ServerOptions) => Promise<Served>): void {
  if (!process.send) throw new Error('Expected to be started by the benchmark. Run npm run bench.');
  const send = (message: FromServer) => process.send?.(message);
  start(JSON.parse(process.argv[2] as string) as ServerOptions).then(
    ({ url, engine, statements, close }) => {
      const stop = () => void close().finally(() => process.exit(0));
      process.on('disconnect', stop);
      process.on('message', (message: ToServer) => {
        if (message === 'stop') stop();
        else send(usage(statements()));
      });
      send({ url, engine });
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
  // While it starts, too.
  process.once('disconnect', () => setTimeout(() => process.exit(1), 5_000).unref());
}
