/** Tells a person how far an import is: a bar on a terminal, a line now and then elsewhere. */
import { Presets, SingleBar } from 'cli-progress';
import type { Done, Phase, Total, Watch } from '../bundle/stream/watch';

/** Where it goes: standard error, so that the output stays clean. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WORDS: Readonly<Record<Phase, string>> = {
  CHECK: 'checked',
  READ: 'written',
  WRITE: 'written',
  REMOVE: 'removed',
};

/** Between two lines, so that a log stays short. */
const EVERY_MS = 5_000;

const count = (value: number): string => Math.round(value).toLocaleString('en');

export const duration = (seconds: number): string =>
  seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;

/** How much is done of how much: of the rows, or of the bytes where nobody knows the rows. */
const shares = ({ rows, bytes }: Total, done: Done): readonly [value: number, total: number] | null =>
  rows !== undefined ? [done.rows, rows] : bytes !== undefined ? [done.bytes, bytes] : null;

/** "big.jsonl: 120,000 of 1,000,000 records written, 12,345/s, 71 s left". `seconds` since this phase began. */
export function progressLine(name: string, phase: Phase, total: Total, done: Done, seconds: number): string {
  const rate = done.rows / Math.max(seconds, 0.001);
  const of = total.rows === undefined ? '' : ` of ${count(total.rows)}`;
  const share = shares(total, done);
  const left = share && share[0] > 0 ? `, ${duration((seconds * (share[1] - share[0])) / share[0])} left` : '';
  return `${name}: ${count(done.rows)}${of} records ${WORDS[phase]}, ${count(rate)}/s${left}`;
}

export function progressOn(screen: Screen & NodeJS.WritableStream, name: string, now: () => number = Date.now): Watch {
  return screen.isTTY ? bar(screen, name, now) : lines(screen, name, now);
}

function lines(screen: Screen, name: string, now: () => number): Watch {
  let phase: Phase = 'CHECK';
  let total: Total = {};
  let [begun, told] = [0, 0];
  return {
    begin(next, of) {
      [phase, total] = [next, of];
      begun = told = now();
    },
    at(done) {
      if (now() - told < EVERY_MS) return;
      told = now();
      screen.write(`${progressLine(name, phase, total, done, (told - begun) / 1000)}\n`);
    },
    end() {},
  };
}

/** A bar of the terminal's, gone when the phase is over. Without a known end there is nothing to fill: then lines. */
function bar(screen: Screen & NodeJS.WritableStream, name: string, now: () => number): Watch {
  const plain = lines(screen, name, now);
  let shown: SingleBar | undefined;
  let total: Total = {};
  let begun = 0;
  return {
    begin(phase, of) {
      total = of;
      begun = now();
      const end = of.rows ?? of.bytes;
      if (end === undefined) {
        plain.begin(phase, of);
        return;
      }
      const format = `${name} [{bar}] {percentage}% | {rows} records ${WORDS[phase]} | {rate}/s | {eta_formatted} left`;
      shown = new SingleBar(
        { stream: screen, format, clearOnComplete: true, hideCursor: true, etaBuffer: 50 },
        Presets.legacy,
      );
      shown.start(end, 0, { rows: '0', rate: '0' });
    },
    at(done) {
      const share = shares(total, done);
      if (!shown || !share) {
        plain.at(done);
        return;
      }
      const rate = done.rows / Math.max((now() - begun) / 1000, 0.001);
      shown.update(share[0], { rows: count(done.rows), rate: count(rate) });
    },
    end() {
      shown?.stop();
      shown = undefined;
    },
  };
}
