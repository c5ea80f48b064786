/** What of the graph an export takes: whose statements, and as of when. */
import { known, type Moment, momentParams, standing } from '../graph/standing';

export interface Selection {
  /** Names of bundles; null for all. */
  readonly bundles: readonly string[] | null;
  /** When statements must stand; null takes all that ever stood, those that a later one superseded too. */
  readonly moment: Moment | null;
}

export const EVERYTHING: Selection = { bundles: null, moment: null };

/** Whether something can be left out that what is taken refers to. */
export const isPartial = ({ bundles, moment }: Selection): boolean => bundles !== null || moment !== null;

const ofBundles = (variable: string, { bundles }: Selection): string[] =>
  bundles === null ? [] : [`${variable}.bundle IN $bundles`];

/** What was retracted is dated as if it had never stood. */
const everStood = (variable: string): string =>
  `(${variable}.supersededOn IS NULL OR ${variable}.supersededOn > ${variable}.recordedOn)`;

/** The conditions that a statement is taken. */
export const statementConditions = (variable: string, selection: Selection): string[] => [
  ...ofBundles(variable, selection),
  selection.moment ? standing(variable, selection.moment) : everStood(variable),
];

/** The conditions that an entity is taken for its own sake. */
export const entityConditions = (variable: string, selection: Selection): string[] => [
  ...ofBundles(variable, selection),
  ...(selection.moment ? [known(variable, selection.moment)] : []),
];

/** The conditions that a measure is taken for its own sake. */
export const measureConditions = ofBundles;

/** The parameters that these conditions need. */
export const selectionParams = ({ bundles, moment }: Selection): Record<string, unknown> => ({
  ...(bundles && { bundles }),
  ...(moment && momentParams(moment)),
});
