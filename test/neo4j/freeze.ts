import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

const TIMEOUT_MS = 5_000;

/**
 * Stops a process where it stands, as a machine that hangs would; SIGCONT lets it go on. Resolves once each of its threads
 * stands still: on a busy machine some still run, and answer, for a moment after the signal was sent.
 */
export async function freeze(pid: number): Promise<void> {
  process.kill(pid, 'SIGSTOP');
  for (const end = Date.now() + TIMEOUT_MS; !(await standsStill(pid)); await delay(5))
    if (Date.now() > end) throw new Error(`Expected process ${pid} to stand still after SIGSTOP, but a thread runs.`);
}

async function standsStill(pid: number): Promise<boolean> {
  if (process.platform !== 'linux') return delay(200, true);
  const folder = `/proc/${pid}/task`;
  const states = (await readdir(folder)).map(async (thread) => {
    const stat = await readFile(`${folder}/${thread}/stat`, 'utf8').catch(() => '');
    // "42 (name) T …": the name may hold anything, a thread that has just ended nothing at all.
    return stat === '' || /^[Tt]$/.test(stat.slice(stat.lastIndexOf(')') + 2).charAt(0));
  });
  return (await Promise.all(states)).every(Boolean);
}
