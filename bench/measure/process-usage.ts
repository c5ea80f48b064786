/** What another process uses, as Linux tells it. */
import { readFileSync } from 'node:fs';

export interface ProcessUsage {
  /** Milliseconds of processor time since it started, of all its threads. */
  readonly cpu: number;
  /** Bytes of memory at this moment. */
  readonly rss: number;
}

/** Of /proc/PID/stat: a hundredth of a second on every Linux. */
const TICK_MS = 10;
/** Where in it, after the name, the processor time is: of programs and of the system. */
const [USER, SYSTEM] = [11, 12];

/** Null where there is no /proc, or no such process. */
export function processUsage(pid: number | undefined): ProcessUsage | null {
  if (pid === undefined) return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return {
      cpu: TICK_MS * (Number(fields[USER]) + Number(fields[SYSTEM])),
      rss: 1024 * Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]),
    };
  } catch {
    return null;
  }
}
