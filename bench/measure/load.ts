/** Load on one server for some seconds. */
import autocannon from 'autocannon';
import type { Server } from '../servers/spawn';
import { processUsage } from './process-usage';
import { quantile } from './statistics';

export interface Target {
  readonly url: string;
  /** Bodies of the requests, taken in turn; each connection begins elsewhere. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly server: Server;
  /** The process of the database, when it is one of its own. */
  readonly databasePid?: number | undefined;
}

export interface Load {
  /** Answered requests a second, once under way. */
  readonly rps: number;
  /** Milliseconds until half of the answers were there. */
  readonly p50: number;
  /** The same for 99 of 100. */
  readonly p99: number;
  /** Bytes of an answer with its headers, on average. */
  readonly bytes: number;
  /** How busy the process that makes the load was: 1 is one core, and then it measures itself. */
  readonly generator: number;
  /** Milliseconds of processor time that the server took for a request. */
  readonly cpu: number;
  /** Of the server, 10^6 bytes, at the end. */
  readonly rss: number;
  /** The same two of the database; null when it is a part of the server, or the system doesn't tell. */
  readonly databaseCpu: number | null;
  readonly databaseRss: number | null;
}

/** Of every request. */
export const headers = { 'content-type': 'application/json', accept: 'application/json' };

/** How much of an answer is looked at: errors come before data. */
const FIRST_CHARACTERS = 20;
/** Of load at a time, for the slowest. */
export const LONGEST_S = 5;
/**
 * Before anything counts. Connections are made, and whoever had nothing to do while others were asked gets under way: of a short
 * window that would be the slowest answers, and a slow server would seem to answer fewer a second.
 */
const RAMP_S = 0.25;
/** Seconds that a request may take. */
const TIMEOUT_S = 20;

/**
 * Each connection sends its next request when the last is answered, for `seconds` that count. `checked` looks at the beginning of every answer,
 * which costs this process too much for measuring fast ones.
 * @throws Error when a request failed, or when a checked answer holds errors.
 */
export async function load(target: Target, seconds: number, checked = false): Promise<Load> {
  const { url, bodies, connections, server, databasePid } = target;
  if (bodies.length === 0) throw new Error('expected something to ask, got no variables');
  const times: number[] = [];
  const ramp = 1000 * RAMP_S;
  let answered = 0;
  let bytes = 0;
  let last = 0;
  let nth = 0;
  const [before, databaseBefore] = [await server.usage(), processUsage(databasePid)];
  const began = performance.now();
  const usage = process.cpuUsage();
  const result = await autocannon({
    url,
    connections,
    duration: RAMP_S + seconds,
    // It looks so often whether time is up.
    sampleInt: 20,
    timeout: TIMEOUT_S,
    method: 'POST',
    headers,
    requests: [{ body: bodies[0] }],
    ...(checked && { verifyBody: (body) => !String(body).slice(0, FIRST_CHARACTERS).includes('"errors"') }),
    setupClient(client) {
      const start = Math.floor((nth++ * bodies.length) / connections);
      const requests = [...bodies.slice(start), ...bodies.slice(0, start)];
      client.setRequests(requests.map((body) => ({ method: 'POST' as const, headers, body })));
      client.on('response', (_, size, time) => {
        answered++;
        bytes += size;
        const now = performance.now() - began;
        if (now < ramp) return;
        times.push(time);
        last = now;
      });
    },
  });
  const { user, system } = process.cpuUsage(usage);
  const generator = (user + system) / 1000 / (performance.now() - began);
  const [after, databaseAfter] = [await server.usage(), processUsage(databasePid)];
  const failed = result.errors + result.non2xx + result.mismatches;
  if (failed > 0) throw new Error(`${failed} requests of ${failed + answered} failed`);
  // Something else may have held up all of a short window.
  if (times.length === 0 && seconds < LONGEST_S) return load(target, LONGEST_S, checked);
  if (times.length === 0) throw new Error(`no answer in ${seconds} s`);
  return {
    rps: (1000 * times.length) / (last - ramp),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: bytes / answered,
    generator,
    cpu: (after.cpu - before.cpu) / answered,
    rss: after.rss / 1e6,
    databaseCpu: databaseAfter && databaseBefore ? (databaseAfter.cpu - databaseBefore.cpu) / answered : null,
    databaseRss: databaseAfter ? databaseAfter.rss / 1e6 : null,
  };
}
