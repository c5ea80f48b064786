/** A network of our own between an importer and Neo4j, to break at will, at one message or another. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

const MESSAGES = {
  /** A statement that writes rows. */
  statement: Buffer.from('UNWIND $rows'),
  /** COMMIT in Bolt: a message of two bytes, the structure without fields and its tag. */
  commit: Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]),
} as const;

export interface Break {
  /** The next of these that passes. */
  readonly at: keyof typeof MESSAGES;
  /** Before it reaches the server, or after, in place of its answer. */
  readonly when: 'before' | 'after';
  /** Whether every connection breaks then, and none can be made from then on. Else the others and new ones work. */
  readonly forGood: boolean;
}

export interface Wire {
  readonly uri: string;
  /** How often it broke. */
  readonly breaks: number;
  /** Breaks the connection, once. */
  breakAt(wanted: Break): void;
  close(): Promise<void>;
}

export async function openWire(uri: string): Promise<Wire> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Socket>();
  let wanted: Break | undefined;
  let isDown = false;
  let breaks = 0;

  function keep(socket: Socket, other: Socket): void {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => {
      open.delete(socket);
      other.destroy();
    });
  }

  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    keep(client, database);
    keep(database, client);
    if (isDown) client.destroy();
    let silent = false;
    client.on('data', (message) => {
      const found = wanted && message.includes(MESSAGES[wanted.at]) ? wanted : undefined;
      if (found) {
        wanted = undefined;
        breaks++;
        isDown = found.forGood;
        if (isDown) for (const socket of open) socket.destroy();
      }
      if (found?.when === 'before') client.destroy();
      else database.write(message);
      silent ||= found?.when === 'after';
    });
    database.on('data', (answer) => {
      if (silent) client.destroy();
      else client.write(answer);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get breaks() {
      return breaks;
    },
    breakAt(next) {
      wanted = next;
    },
    close: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy();
        server.close(() => done());
      }),
  };
}
