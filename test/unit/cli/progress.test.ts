import { PassThrough } from 'node:stream';
import { progressLine, progressOn } from '../../../src/cli/progress';

/** A screen that keeps what is written to it, and a clock that stands until it is moved. */
function screen(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 120 });
  let text = '';
  stream.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  let time = 0;
  return {
    watch: progressOn(stream as never, 'big.jsonl', () => time),
    wait: (ms: number) => {
      time += ms;
    },
    text: () => text,
  };
}

it('says how much is done, how fast, and how long it will take', () => {
  const line = (total: object, done: { rows: number; bytes: number }, seconds: number) =>
    progressLine('big.jsonl', 'WRITE', total, done, seconds);
  expect(line({ rows: 1_000_000 }, { rows: 250_000, bytes: 0 }, 25)).toBe(
    'big.jsonl: 250,000 of 1,000,000 records written, 10,000/s, 1 min 15 s left',
  );
  expect(line({ bytes: 4_000 }, { rows: 10, bytes: 1_000 }, 2)).toBe('big.jsonl: 10 records written, 5/s, 6 s left');
  expect(line({}, { rows: 10, bytes: 1_000 }, 2)).toBe('big.jsonl: 10 records written, 5/s');
});

it('writes a line every five seconds at most where nobody looks', () => {
  const { watch, wait, text } = screen(false);
  watch.begin('CHECK', { bytes: 100 });
  for (let i = 1; i <= 20; i++) {
    wait(1_000);
    watch.at({ rows: i, bytes: i });
  }
  watch.end();
  expect(text().trimEnd().split('\n')).toEqual([
    'big.jsonl: 5 records checked, 1/s, 1 min 35 s left',
    'big.jsonl: 10 records checked, 1/s, 1 min 30 s left',
    'big.jsonl: 15 records checked, 1/s, 1 min 25 s left',
    'big.jsonl: 20 records checked, 1/s, 1 min 20 s left',
  ]);
});

it('fills a bar on a terminal, and takes it away in the end', () => {
  const { watch, wait, text } = screen(true);
  watch.begin('WRITE', { rows: 10 });
  wait(2_000);
  watch.at({ rows: 5, bytes: 0 });
  watch.end();
  expect(text()).toContain('big.jsonl [');
  expect(text()).toContain('50% | 5 records written | 3/s');
  expect(text().endsWith('\u001b[?25h') || text().includes('\u001b[0K') || text().includes('\u001b[2K')).toBe(true);
});
