import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A network of our own between a store and its database, to break at will. */
export interface Network {
  readonly uri: string;
  /** Connections made through it so far. */
  readonly made: number;
  /** Breaks every connection, as a network does when a cable is pulled and put back; new ones work. */
  cut(): void;
  close(): Promise<void>;
}

export async function openNetwork(uri: string): Promise<Network> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let made = 0;
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  const server = createServer((client) => {
    made++;
    const database = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get made() {
      return made;
    },
    cut,
    close: () =>
      new Promise((resolve) => {
        cut();
        server.close(() => resolve());
      }),
  };
}
