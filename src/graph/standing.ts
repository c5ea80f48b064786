/**
 * What counts at a time. Today a statement stands until a later one of the same identity supersedes it; as of a date
 * (the parameter `$asOf`) only what sources had said by then counts, and what was superseded later stands again.
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

/** The condition that an entity is known; empty when it always is. */
export const known = (variable: string, { asOf }: Moment): string =>
  asOf === null ? '' : `(${variable}.knownFrom IS NULL OR ${variable}.knownFrom <= $asOf)`;

/** The parameters that these conditions need. */
export const momentParams = ({ asOf }: Moment): { asOf?: string } => (asOf === null ? {} : { asOf });
