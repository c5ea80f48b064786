/** ISO 3166-1 alpha-2 codes of the countries that data sets name in English. */

/** Names that are not those of the Unicode CLDR, from which the rest come. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'united states of america': 'US',
  'united kingdom of great britain and northern ireland': 'GB',
  'korea (republic of)': 'KR',
  'philippines (the)': 'PH',
  'hong kong': 'HK',
  turkey: 'TR',
};

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let codes: ReadonlyMap<string, string> | undefined;

function codesByName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = names.of(code);
    return name === undefined ? [] : [[name.toLowerCase(), code] as const];
  });
  return new Map([...pairs, ...Object.entries(OTHER_NAMES)]);
}

/** The code of a country, or undefined when the name is none or several. */
export function countryCode(name: string): string | undefined {
  codes ??= codesByName();
  return codes.get(name.trim().toLowerCase());
}
