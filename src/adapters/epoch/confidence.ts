/**
 * How sure Epoch AI is, as certainties of ours. Its labels stay in the note of the statement, since there are more of
 * them than certainties. The files do not define the labels; docs/adapters.md says why each is read as it is.
 */
import type { Certainty } from '../../ontology/statements';

/** A figure that Epoch AI is not confident of is an estimate: it gives ranges for them. */
const FIGURES: Readonly<Record<string, Certainty>> = { confident: 'STATED' };

/** A tag on an organisation: "likely" is inferred, "speculative" is a guess. */
const LINKS: Readonly<Record<string, Certainty>> = {
  confident: 'STATED',
  likely: 'IMPLIED',
  speculative: 'ESTIMATED',
};

export interface Sureness {
  readonly certainty: Certainty;
  readonly note: string;
}

const noteOf = (label: string): string =>
  label === '' ? 'Epoch AI gives no confidence.' : `Epoch AI's confidence: ${label.toLowerCase()}.`;

/** Of a figure with the label Confident, Likely, Speculative, Uncertain, Unknown or none. */
export const figureSureness = (label: string): Sureness => ({
  certainty: FIGURES[label.toLowerCase()] ?? 'ESTIMATED',
  note: noteOf(label),
});

/** Of a link whose end carries the tag `#confident`, `#likely` or `#speculative`; without a tag it is stated flatly. */
export const linkSureness = (tag: string | undefined): Partial<Sureness> =>
  tag === undefined ? {} : { certainty: LINKS[tag] ?? 'ESTIMATED', note: noteOf(tag) };
