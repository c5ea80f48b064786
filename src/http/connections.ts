/** The connections that stay open for events, of all sorts together: how many there may be, and what keeps them alive. */

export interface Connection {
  /** Called every now and then, so that nothing on the way takes the connection for dead. */
  ping(): void;
  /** The server stops. */
  goAway(): void;
}

export interface Connections {
  /** Whether there is room for one more. */
  room(): boolean;
  add(connection: Connection): void;
  remove(connection: Connection): void;
  /** Tells all to go; there is no room any more. */
  close(): void;
}

/** Proxies end what is silent for a minute, some after half of one. */
const PING_MS = 20_000;

/** One timer for all, however many. */
export function createConnections(most: number): Connections {
  const open = new Set<Connection>();
  let closed = false;
  const timer = setInterval(() => {
    for (const connection of open) connection.ping();
  }, PING_MS).unref();
  return {
    room: () => !closed && open.size < most,
    add: (connection) => void open.add(connection),
    remove: (connection) => void open.delete(connection),
    close() {
      closed = true;
      clearInterval(timer);
      for (const connection of open) connection.goAway();
    },
  };
}
