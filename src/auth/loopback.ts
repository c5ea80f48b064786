/**
 * Whether a request certainly comes from a program on this machine, for servers without keys. The address of its socket
 * is not enough: a proxy on this machine passes on what anybody sends, and a browser on this machine sends what pages of
 * any site make it send, under the page's own name (Origin) or, where that name was made to resolve to this machine (DNS
 * rebinding), under a foreign one (Host).
 */
import { type IncomingMessage } from 'node:http';
import { isIPv4 } from 'node:net';
import type { Obstacle } from './viewer';

/** What is known of a request, or of the request that opened a WebSocket, beside its credentials. */
export type Facts = Pick<IncomingMessage, 'headers' | 'httpVersion'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'>;
};

/** Why a request isn't certainly of this machine; undefined when it is. */
export function foreignness({ headers, httpVersion, socket }: Facts): Obstacle | undefined {
  if (!isLoopbackHost(socket.remoteAddress ?? '')) return 'OTHER_MACHINE';
  if (wasForwarded(headers, httpVersion)) return 'FORWARDED';
  if (!isLoopbackAuthority(headers.host ?? '')) return 'OTHER_HOST';
  if (isOfOtherSite(headers)) return 'OTHER_SITE';
  return undefined;
}

/** Whether a host is this machine by its name or address alone: nothing is looked up. */
export function isLoopbackHost(host: string): boolean {
  const bare = host.toLowerCase().replace(/^\[(.*)\]$/, '$1');
  if (bare === 'localhost' || bare === '::1') return true;
  // On a socket that takes both, IPv4 is written ::ffff:127.0.0.1.
  const v4 = bare.replace(/^::ffff:/, '');
  return isIPv4(v4) && v4.startsWith('127.');
}

/** HOST or HOST:PORT, as in a Host header. */
function isLoopbackAuthority(authority: string): boolean {
  const [, host] = /^(\[[\da-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(authority) ?? [];
  return host !== undefined && isLoopbackHost(host);
}

const FORWARDING = /^(via|forwarded|x-forwarded(-.*)?|x-real-ip|x-client-ip|true-client-ip|cf-connecting-ip)$/;

/** HTTP/1.0 has been left to proxies: nginx speaks it to what is behind it, and adds no header of its own. */
const wasForwarded = (headers: Facts['headers'], httpVersion: string): boolean =>
  httpVersion === '1.0' || Object.keys(headers).some((name) => FORWARDING.test(name));

/** Browsers say where a page is from, by Origin with every POST. Pages of this machine are trusted, on any port. */
function isOfOtherSite(headers: Facts['headers']): boolean {
  if (headers['sec-fetch-site'] === 'cross-site') return true;
  if (headers.origin === undefined) return false;
  const [, authority] = /^https?:\/\/([^/]+)$/i.exec(headers.origin) ?? [];
  return authority === undefined || !isLoopbackAuthority(authority);
}
