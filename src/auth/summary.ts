import type { AuthConfig } from './access';

const FIX = 'to let editors in by tokens: npx asterism token --new-key';

/** For whom mutations are open, in a line for those who start the server. */
export function whoMayWrite({ keys, loopback, requireToken }: AuthConfig): string {
  if (keys.length > 0) return `for editors' tokens${requireToken ? '; queries for tokens too' : ''}`;
  return loopback ? `for programs on this machine alone; ${FIX}` : `off, as others can reach this server; ${FIX}`;
}
