/** What the YAML parser's complaints mean to someone who writes bundles, and how to mend what they complain of. */
import type { YAMLError } from 'yaml';

const QUOTE = 'Put a text that holds ": " or " #", or starts with a mark, in quotes.';

const FIXES: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_DQ_ESCAPE: 'Write \\\\ for a backslash, or use single quotes.',
  BAD_INDENT: 'Line it up with its neighbours, and close every bracket.',
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  DUPLICATE_KEY: 'Keep one of the two.',
  MISSING_CHAR: 'Close quotes and brackets, start list items with "- " and put ": " after keys.',
  MULTILINE_IMPLICIT_KEY: 'Put ": " after the key, or indent a text that goes on.',
  MULTIPLE_DOCS: 'Keep one document a file, with no "---" inside.',
  TAB_AS_INDENT: 'Indent with two spaces.',
  TAG_RESOLVE_FAILED: 'Take the tag away, or put the text in quotes.',
  UNEXPECTED_TOKEN: QUOTE,
};

const MEANINGS: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second "key: value" on one line',
  DUPLICATE_KEY: 'the same key twice',
  MULTIPLE_DOCS: 'several documents in one file',
};

/** "expected YAML, got …. The fix." */
export const yamlMessage = ({ code, message }: Pick<YAMLError, 'code' | 'message'>): string =>
  `expected YAML, got ${MEANINGS[code] ?? `a mistake (${message})`}. ${FIXES[code] ?? QUOTE}`;
