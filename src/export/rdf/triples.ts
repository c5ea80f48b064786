/** Triples about one subject at a time, and the literals in them. */
import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { type Names, PREFIXES, type TermName } from './names';

export type Value = NamedNode | Literal | null | undefined;
/** Values by the names of their properties; what is null or undefined makes no triple. */
export type Description = Readonly<Partial<Record<TermName, Value | readonly Value[]>>>;

const { literal, namedNode, quad } = DataFactory;

/** A maker of a typed literal out of a property that may be absent. */
const typed = (type: string) => {
  const datatype = namedNode(PREFIXES.xsd + type);
  return (value: unknown): Literal | undefined =>
    value === null || value === undefined ? undefined : literal(String(value), datatype);
};

/** Texts in no language: names as a source writes them, codes, figures. */
export const plain = typed('string');
export const date = typed('date');
export const decimal = typed('decimal');
export const integer = typed('integer');
export const boolean = typed('boolean');
/** A day as the instant at which it begins (UTC): PROV has no other times. */
export const instant = (day: string | null | undefined): Literal | undefined =>
  day ? typed('dateTime')(`${day}T00:00:00Z`) : undefined;

export const inLanguage = (value: unknown, language: 'en' | 'zh'): Literal | undefined =>
  value === null || value === undefined ? undefined : literal(String(value), language);

export const isChinese = (value: string): boolean => /\p{Script=Han}/u.test(value) && !/[\u3040-\u30FF]/.test(value);

export function describe(names: Names, subject: NamedNode, description: Description): Quad[] {
  return Object.entries(description).flatMap(([name, value]) => {
    const predicate = names.term(name as TermName);
    const values = Array.isArray(value) ? (value as readonly Value[]) : [value as Value];
    return values.flatMap((object) => (object ? [quad(subject, predicate, object)] : []));
  });
}

const key = ({ subject, predicate, object }: Quad): string => `${subject.id} ${predicate.id} ${object.id}`;

/** Each triple once, where it came first. */
export const distinct = (quads: readonly Quad[]): Quad[] =>
  [...new Map([...quads].reverse().map((one) => [key(one), one])).values()].reverse();
