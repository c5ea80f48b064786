/** Evidence in PROV: which document a statement is from, where in it, and through whose hands it came. */
import type { NamedNode, Quad } from 'n3';
import type { StatementRow } from '../../graph/rows';
import type { Of } from '../graph';
import type { Names } from './names';
import { type Description, date, describe, inLanguage, instant, integer, plain } from './triples';

interface Citation {
  readonly document: string;
  readonly locator: string;
  /** Who speaks, outermost first. */
  readonly speakers: readonly string[];
}

const citationsOf = ({ documents, locators, attributions }: StatementRow): Citation[] =>
  documents.map((document, i) => ({
    document,
    locator: locators[i] ?? '',
    speakers: JSON.parse(attributions[i] ?? '[]') as string[],
  }));

/** A document is the primary source of what it says itself; of what it passes on, the statement is quoted from it. */
const isPrimary = ({ speakers }: Citation): boolean => speakers.length <= 1;

/** What every statement says of itself, and the nodes of its citations. */
export function evidence(names: Names, row: Of<StatementRow>): { readonly own: Description; readonly cited: Quad[] } {
  const citations = citationsOf(row).map((citation, i) => ({
    ...citation,
    node: names.part(row.id, `citation-${i + 1}`),
    turns: citation.speakers.map((name, j) => ({
      name,
      node: names.part(row.id, `citation-${i + 1}-speaker-${j + 1}`),
    })),
  }));
  const [primary, quoted] = [citations.filter(isPrimary), citations.filter((citation) => !isPrimary(citation))];
  const documents = (some: typeof citations): NamedNode[] => some.map(({ document }) => names.thing(document));
  const turns = citations.flatMap((citation) => citation.turns);
  const own: Description = {
    'asterism:certainty': names.term(`asterism:${row.certainty}`),
    'asterism:note': inLanguage(row.note, 'en'),
    'asterism:recordedOn': date(row.recordedOn),
    'asterism:supersededOn': date(row.supersededOn),
    'prov:generatedAtTime': instant(row.recordedOn),
    'prov:invalidatedAtTime': instant(row.supersededOn),
    'prov:hadPrimarySource': documents(primary),
    'prov:wasQuotedFrom': documents(quoted),
    'prov:qualifiedPrimarySource': primary.map(({ node }) => node),
    'prov:qualifiedQuotation': quoted.map(({ node }) => node),
    'prov:wasAttributedTo': turns.map(({ name }) => names.agent(name)),
    'prov:qualifiedAttribution': turns.map(({ node }) => node),
    'asterism:bundle': names.thing(`bundle:${row.bundle}`),
  };
  const cited = citations.flatMap((citation) => [
    ...describe(names, citation.node, {
      'rdf:type': names.term(isPrimary(citation) ? 'prov:PrimarySource' : 'prov:Quotation'),
      'prov:entity': names.thing(citation.document),
      'asterism:locator': plain(citation.locator),
      'asterism:speaker': citation.turns.map(({ node }) => node),
    }),
    ...citation.turns.flatMap(({ name, node }, j) => [
      ...describe(names, node, {
        'rdf:type': names.term('prov:Attribution'),
        'prov:agent': names.agent(name),
        'asterism:position': integer(j + 1),
      }),
      ...describe(names, names.agent(name), { 'rdf:type': names.term('prov:Agent'), 'rdfs:label': plain(name) }),
    ]),
  ]);
  return { own, cited };
}
