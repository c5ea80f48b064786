/**
 * What counts at a time. Today a statement stands until a later one of the same identity supersedes it; as of a date
 * (the parameter `$asOf`) only what sources had said by then counts, and what was superseded later stands again. One
 * that is retracted has its own date as that since when it no longer stands, so that there is no date at which it does.
 */
export interface Moment {
  /** ISO 8601 date, or null for today. */
  readonly asOf: string | null;
}

export const TODAY: Moment = { asOf: null };

/** The condition that a statement stands. */
export const standing = (variable: string, { asOf }: Moment): string =>
  asOf === null
    ? `${variable}.supersededOn IS NULL`
    : `${variable}.recordedOn <= $asOf AND (${variable}.supersededOn IS NULL OR ${variable}.supersededOn > $asOf)`;

/** The condition that a statement is not retracted, whether it stands or not. */
export const recorded = (variable: string): string =>
  `(${variable}.supersededOn IS NULL OR ${variable}.supersededOn > ${variable}.recordedOn)`;

interface Dates {
  readonly recordedOn: string;
  readonly supersededOn?: string | null;
}

/** Whether a statement that was read is retracted. */
export const isRetracted = ({ recordedOn, supersededOn }: Dates): boolean =>
  supersededOn != null && supersededOn <= recordedOn;

/** The condition that an entity is known; empty when it always is. */
export const known = (variable: string, { asOf }: Moment): string =>
  asOf === null ? '' : `(${variable}.knownFrom IS NULL OR ${variable}.knownFrom <= $asOf)`;

/** The parameters that these conditions need. */
export const momentParams = ({ asOf }: Moment): { asOf?: string } => (asOf === null ? {} : { asOf });

/** Whether a row that was read was known at the moment: an entity by its document, a statement by its own date. */
export function knownAt(row: object, { asOf }: Moment): boolean {
  const { recordedOn, knownFrom } = row as { readonly recordedOn?: string | null; readonly knownFrom?: string | null };
  const since = recordedOn ?? knownFrom;
  return asOf === null || since == null || since <= asOf;
}
