/** Load on one server for some seconds. */
import autocannon from 'autocannon';
import { quantile } from './statistics';

export interface Target {
  readonly url: string;
  /** Bodies of the requests, taken in turn; each connection begins elsewhere. */
  readonly bodies: readonly string[];
  readonly connections: number;
}

export interface Load {
  /** Answered requests a second. */
  readonly rps: number;
  /** Milliseconds until half of the answers were there. */
  readonly p50: number;
  /** The same for 99 of 100. */
  readonly p99: number;
  /** Bytes of an answer with its headers, on average. */
  readonly bytes: number;
  /** How busy the process that makes the load was: 1 is one core, and then it measures itself. */
  readonly generator: number;
}

const headers = { 'content-type': 'application/json', accept: 'application/json' };

/**
 * Each connection sends its next request when the last is answered. `checked` looks into every answer, which costs this
 * process too much for measuring.
 * @throws Error when a request failed, or when a checked answer holds errors.
 */
export async function load(target: Target, seconds: number, checked = false): Promise<Load> {
  const { url, bodies, connections } = target;
  const times: number[] = [];
  let bytes = 0;
  let last = 0;
  let nth = 0;
  const began = performance.now();
  const usage = process.cpuUsage();
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers,
    requests: [{ body: bodies[0] }],
    ...(checked && { verifyBody: (body) => !String(body).includes('"errors"') }),
    setupClient(client) {
      const start = Math.floor((nth++ * bodies.length) / connections);
      const requests = [...bodies.slice(start), ...bodies.slice(0, start)];
      client.setRequests(requests.map((body) => ({ method: 'POST' as const, headers, body })));
      client.on('response', (_, size, time) => {
        times.push(time);
        bytes += size;
        last = performance.now();
      });
    },
  });
  const { user, system } = process.cpuUsage(usage);
  const failed = result.errors + result.non2xx + result.mismatches;
  if (failed > 0 || times.length === 0)
    throw new Error(
      `Expected ${url} to answer every request, got ${failed} failures and ${times.length} answers in ${seconds} s. See what the server wrote; if it is slow, say --seconds.`,
    );
  return {
    rps: (1000 * times.length) / (last - began),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: bytes / times.length,
    generator: (user + system) / 1000 / (performance.now() - began),
  };
}
