import type { GrafeoError } from '@grafeo-db/js';
import { StoreError } from './errors';

/** Grafeo's error as the port's, by its GQLSTATUS (ISO/IEC 39075, clause 23). */
export function fromGrafeoError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { gqlStatus = '', message } = error as GrafeoError;
  // G2000, "graph type violation", is all that a unique constraint answers with; we have no other constraints.
  if (gqlStatus === 'G2000') return new StoreError('CONFLICT', message, { cause: error });
  // 22: data exception, 42: syntax error or access rule violation.
  if (/^(22|42)/.test(gqlStatus)) return new StoreError('INVALID', message, { cause: error });
  return new StoreError('UNAVAILABLE', message, { cause: error });
}

/** Why a folder could not be opened. Grafeo has no code for a lock, so that one is told by its text. */
export function fromOpenError(folder: string, error: unknown): StoreError {
  const { message } = error as Error;
  if (/\block(ed)?\b/i.test(message) && !/os error/.test(message)) {
    return new StoreError(
      'LOCKED',
      `The data folder ${folder} is in use by another process. Expected to be its only user: ` +
        'stop the other process, choose another folder, or use Neo4j to share one graph between processes.',
      { cause: error },
    );
  }
  return new StoreError('UNAVAILABLE', `The data folder ${folder} could not be opened: ${message}`, { cause: error });
}
