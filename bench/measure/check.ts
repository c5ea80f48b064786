/** Before anything is measured: do all servers answer a workload alike? */
import { isDeepStrictEqual } from 'node:util';
import type { Server } from '../servers/spawn';
import type { Workload } from '../workloads/workload';

/** Where the operation is answered; the floor has a path for each. */
export const endpoint = ({ name, url }: Server, workload: Workload): string =>
  name === 'floor' ? `${url}/${workload.name}` : `${url}/graphql`;

async function ask(url: string, body: string): Promise<{ data?: unknown; errors?: unknown }> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()) as { data?: unknown; errors?: unknown };
}

/** @throws Error that shows the first answer that differs. */
export async function checkAnswers(
  workload: Workload,
  ours: Server,
  peers: readonly Server[],
  bodies: readonly string[],
): Promise<void> {
  for (const body of bodies) {
    const expected = await ask(endpoint(ours, workload), body);
    if (expected.errors) throw new Error(`${workload.name}: expected no errors, got ${JSON.stringify(expected)}`);
    for (const peer of peers) {
      const got = await ask(endpoint(peer, workload), body);
      if (isDeepStrictEqual(got.data, expected.data)) continue;
      const [mine, theirs] = [expected, got].map((answer) => JSON.stringify(answer));
      const at = [...(mine as string)].findIndex((char, i) => char !== (theirs as string)[i]);
      const around = (text = ''): string => text.slice(Math.max(0, at - 150), at + 150);
      throw new Error(
        `${workload.name}: expected ${peer.name} to answer as ${ours.name} does, got …${around(theirs)}… for …${around(mine)}… to ${body}`,
      );
    }
  }
}
