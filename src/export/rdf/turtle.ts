/** Triples as Turtle. */
import { type Quad, Writer } from 'n3';
import type { Names } from './names';

export async function* turtle(pages: AsyncIterable<Quad[]>, { prefixes }: Names): AsyncGenerator<string> {
  let written = '';
  const taken = (): string => {
    const text = written;
    written = '';
    return text;
  };
  const writer = new Writer({ write: (text: string) => (written += text) }, { prefixes, end: false });
  for await (const page of pages) {
    writer.addQuads(page);
    yield taken();
  }
  writer.end();
  yield taken();
}
