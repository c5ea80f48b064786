/** Text as XML 1.0 takes it. */

/** Control characters, halves of a surrogate pair and the two non-characters: no escape lets XML hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** The content of an element. A character that XML forbids becomes U+FFFD, the replacement character. */
export const text = (value: string): string =>
  value
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    // Parsers read a bare one as a line feed.
    .replace(/\r/g, '&#13;');

/** The same between double quotes, where parsers would make spaces of line feeds and tabs. */
export const attribute = (value: string): string =>
  text(value).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
