import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { ByteSource } from '../../../../src/bundle/stream/bytes';
import { linesOf } from '../../../../src/bundle/stream/lines';

const of = (...pieces: (Buffer | string)[]): ByteSource => ({
  name: 'x.jsonl',
  once: false,
  open: () => Readable.from(pieces.map((piece) => Buffer.from(piece as string))),
});

/** "1 text" for each line, "1! message" for each fault; "…" after a line without a break. */
async function told(source: ByteSource, longest?: number): Promise<string[]> {
  const all: string[] = [];
  for await (const { lines, faults } of linesOf(source, longest)) {
    all.push(...lines.map(({ line, text, open }) => `${line} ${text}${open ? '…' : ''}`));
    all.push(...faults.map(({ line, message }) => `${line}! ${message}`));
  }
  return all;
}

it('splits lines wherever the pieces are cut, and counts the blank ones', async () => {
  const text = 'één\r\n\n  \n二\nthree';
  const expected = ['1 één', '4 二', '5 three…'];
  const bytes = Buffer.from(text);
  expect(await told(of(bytes))).toEqual(expected);
  expect(await told(of(...[...bytes].map((byte) => Buffer.from([byte]))))).toEqual(expected);
  for (let cut = 1; cut < bytes.length; cut++)
    expect(await told(of(bytes.subarray(0, cut), bytes.subarray(cut)))).toEqual(expected);
});

it('passes over a byte order mark at the start only', async () => {
  expect(await told(of('\ufeffa\n\ufeffb\n'))).toEqual(['1 a', '2 \ufeffb']);
});

it('has no lines of nothing', async () => {
  expect(await told(of(''))).toEqual([]);
  expect(await told(of('\n\n'))).toEqual([]);
});

it('tells lines that are too long, without keeping them, and goes on after them', async () => {
  const fault = /^\d! expected a line of at most 10 bytes, got a longer one\. Write one record a line/;
  const text = 'a\n0123456789\n0123456789x\nb\n';
  expect(await told(of(text), 10)).toEqual(['1 a', '2 0123456789', '4 b', expect.stringMatching(fault)]);
  const cut = await told(of('a\n01234', '56789xxxxx', 'xxxx', 'xx\nb'), 10);
  expect(cut).toEqual(['1 a', expect.stringMatching(/^2! expected a line of at most 10/), '3 b…']);
});

it('tells bytes that are no UTF-8 by their lines, and reads the others', async () => {
  const bytes = Buffer.concat([
    Buffer.from('a\n'),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('\nb\n'),
    Buffer.from([0xff]),
  ]);
  expect(await told(of(bytes))).toEqual([
    '1 a',
    '3 b',
    '2! expected text in UTF-8, got other bytes. Save the file as UTF-8.',
    '4! expected text in UTF-8, got other bytes. Save the file as UTF-8.',
  ]);
});

it('unpacks gzip by what it is, not by its name, and tells one that is torn', async () => {
  const packed = gzipSync('a\nb\n');
  expect(await told(of(packed))).toEqual(['1 a', '2 b']);
  expect(await told(of(packed.subarray(0, 1), packed.subarray(1)))).toEqual(['1 a', '2 b']);
  expect((await told(of(packed.subarray(0, packed.length - 6)))).at(-1)).toMatch(
    /! expected gzip that is whole, got one that is cut off or damaged \(.*\)\. Fetch x\.jsonl again\.$/,
  );
});
