import { userInfo } from 'node:os';
import type { Author } from '../bundle/record';

/** Whoever runs the command, for the record of writes: "cli:mary". */
export function commandAuthor(): Author {
  try {
    return { by: `cli:${userInfo().username}` };
  } catch {
    // A user that the system has no name for, as in some containers.
    return { by: 'cli' };
  }
}
