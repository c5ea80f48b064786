/** Who asks: a viewer, known by a token or by being on this very machine, or somebody unknown. */

export const ROLES = ['reader', 'editor'] as const;
export type Role = (typeof ROLES)[number];

export interface Viewer {
  /** A name for people and logs, such as "alice"; "loopback" for programs on this machine when no keys are set. */
  readonly subject: string;
  readonly role: Role;
}

/** Why somebody without a token may not edit. All but NO_TOKEN: no keys are set, so at most this machine itself may. */
export type Obstacle = 'NO_TOKEN' | 'OPEN_SERVER' | 'OTHER_MACHINE' | 'FORWARDED' | 'OTHER_HOST' | 'OTHER_SITE';

export interface Unknown {
  readonly role: 'unknown';
  readonly obstacle: Obstacle;
}

export type Caller = Viewer | Unknown;

/** Somebody of whom nothing is known. */
export const NOBODY: Unknown = { role: 'unknown', obstacle: 'NO_TOKEN' };

export const LOOPBACK: Viewer = { subject: 'loopback', role: 'editor' };

/** The name that a viewer's writes are recorded under: no token can pass for this machine, a command or the seeds. */
export const authorOf = (viewer: Viewer): string => (viewer === LOOPBACK ? viewer.subject : `token:${viewer.subject}`);
