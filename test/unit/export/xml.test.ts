import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { attribute, text } from '../../../src/export/xml';

it('has no character that XML forbids, escaped or not', () => {
  expect(text('a\u0000b\u0008\u000B\u001Fc\uFFFE\uFFFF\uD800d')).toBe('a\uFFFDb\uFFFD\uFFFD\uFFFDc\uFFFD\uFFFD\uFFFDd');
  expect(text('混元 😀 \t\n')).toBe('混元 😀 \t\n');
  expect(text('<a> & "b" ]]>')).toBe('&lt;a&gt; &amp; "b" ]]&gt;');
});

it('is read back as it was written, in elements and attributes', () => {
  const allowed = fc
    .string({ unit: 'binary' })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML forbids is told apart above
    .map((value) => value.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''));
  fc.assert(
    fc.property(fc.oneof(allowed, fc.constantFrom('\r\n', '"<&>', '\t\n')), (value) => {
      const xml = `<a b="${attribute(value)}">${text(value)}</a>`;
      const element = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
      expect([element?.getAttribute('b'), element?.textContent]).toEqual([value, value]);
    }),
  );
});
