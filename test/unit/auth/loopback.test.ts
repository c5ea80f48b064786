import fc from 'fast-check';
import { type Facts, foreignness, isLoopbackHost } from '../../../src/auth/loopback';

/** A request as curl on this machine sends it, but for what is given. */
function request(
  headers: Record<string, string | undefined> = {},
  remoteAddress: string | undefined = '127.0.0.1',
): Facts {
  const all = { host: '127.0.0.1:4000', 'user-agent': 'curl/8.5.0', ...headers };
  return { headers: all, httpVersion: '1.1', socket: { remoteAddress } };
}

describe('is of this machine', () => {
  test.each(['127.0.0.1', '127.3.2.1', '::1', '::ffff:127.0.0.1'])('from %s', (address) => {
    expect(foreignness(request({}, address))).toBeUndefined();
  });

  test.each(['localhost', 'localhost:4000', 'LocalHost:4000', '127.0.0.1', '127.0.0.1:4000', '[::1]', '[::1]:4000'])(
    'to %s, also of a page from there or from another port',
    (host) => {
      expect(foreignness(request({ host }))).toBeUndefined();
      for (const origin of [`http://${host}`, `https://${host}`, 'http://localhost:5173', 'http://[::1]:5173'])
        expect(foreignness(request({ host, origin }))).toBeUndefined();
    },
  );

  test.each(['same-origin', 'same-site', 'none'])('when the browser says %s', (site) => {
    expect(foreignness(request({ 'sec-fetch-site': site, origin: 'http://localhost:4000' }))).toBeUndefined();
  });
});

test.each([
  '10.0.0.1',
  '192.168.1.7',
  '172.17.0.1',
  '169.254.1.1',
  '0.0.0.0',
  '128.0.0.1',
  '::ffff:10.0.0.1',
  '::ffff:0.0.0.0',
  '::2',
  'fe80::1',
  '2001:db8::1',
  '::',
  '',
])('from %j it is of another machine, whatever its headers say', (address) => {
  for (const headers of [
    {},
    { host: 'localhost:4000', origin: 'http://localhost:4000', 'x-forwarded-for': '127.0.0.1' },
  ])
    expect(foreignness(request(headers, address))).toBe('OTHER_MACHINE');
});

test('from a socket without an address, such as one of a file, it is of another machine', () => {
  expect(foreignness({ ...request(), socket: { remoteAddress: undefined } })).toBe('OTHER_MACHINE');
});

test.each([
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded',
  'forwarded',
  'via',
  'x-real-ip',
  'x-client-ip',
  'true-client-ip',
  'cf-connecting-ip',
])('with %s it was forwarded, even from this machine', (name) => {
  for (const value of ['127.0.0.1', 'for=127.0.0.1', '', '203.0.113.9'])
    expect(foreignness(request({ [name]: value }))).toBe('FORWARDED');
});

test('by HTTP/1.0, as nginx forwards with no header of its own, it was forwarded', () => {
  expect(foreignness({ ...request(), httpVersion: '1.0' })).toBe('FORWARDED');
});

test.each([
  'evil.example',
  'evil.example:4000',
  'localhost.evil.example',
  '127.0.0.1.evil.example:4000',
  '127.0.0.1@evil.example',
  'evil.example:4000@127.0.0.1',
  'localhost:evil.example',
  'localhost:4000:4000',
  'localhost.',
  'notlocalhost',
  '0.0.0.0:4000',
  '[::]:4000',
  '[::ffff:10.0.0.1]:4000',
  '192.168.1.7:4000',
  '127.1',
  '2130706433',
  '0x7f000001',
  '127.0.0.1, evil.example',
  ' ',
  '',
  undefined,
])('as host %j it may be a foreign name made to lead here', (host) => {
  expect(foreignness(request({ host }))).toBe('OTHER_HOST');
});

test.each([
  'https://evil.example',
  'http://evil.example:4000',
  'http://localhost.evil.example',
  'http://127.0.0.1.evil.example:4000',
  'http://localhost@evil.example',
  'https://studio.apollographql.com',
  'https://sandbox.embed.apollographql.com',
  'http://192.168.1.7:4000',
  'null',
  'file://',
  'chrome-extension://localhost',
  'http://localhost:4000, http://evil.example',
  'http://localhost:4000/',
  '',
])('a page of %j is another site', (origin) => {
  expect(foreignness(request({ host: 'localhost:4000', origin }))).toBe('OTHER_SITE');
});

test('what the browser calls cross-site is of another site, with whatever Origin', () => {
  for (const origin of [undefined, 'http://localhost:4000'])
    expect(foreignness(request({ origin, 'sec-fetch-site': 'cross-site' }))).toBe('OTHER_SITE');
});

test('of all IPv4 addresses those in 127.0.0.0/8 are loopback, mapped to IPv6 or not', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      const expected = address.startsWith('127.');
      expect([isLoopbackHost(address), isLoopbackHost(`::ffff:${address}`)]).toEqual([expected, expected]);
    }),
  );
});

test('no domain or other IPv6 address is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.ipV6()), (host) => {
      fc.pre(!/^(0*:){2,7}0*1$|:127\.\d+\.\d+\.\d+$/.test(host));
      expect(isLoopbackHost(host)).toBe(false);
    }),
  );
});
