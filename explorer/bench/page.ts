/** The explorer's own drawing of a generated graph, for the script beside it to move. */
import { Drawing, MANY_LINES, type Picture } from '../src/views/graph/drawing';
import type { Wanted } from '../src/views/graph/layout-worker';
import { generated } from './generated';
import type { Measured, Measuring } from './measuring';

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
async function begin(nodes: number, lines: number): Promise<number> {
  const box = document.getElementById('drawing') as HTMLElement;
  const ignore = () => {};
  const picture: Picture = generated(nodes, lines);
  const started = performance.now();
  const drawing = new Drawing(
    box,
    { onNode: ignore, onNodeTwice: ignore, onLine: ignore, onNothing: ignore },
    lines > MANY_LINES,
  );
  drawing.show(picture);
  await frame();
  await frame();
  return performance.now() - started;
}

/** Frame after frame, until that many seconds are over. */
const run = (seconds: number, move: (at: number) => void): Promise<Measured> => runWhile((at) => at < seconds, move);

async function runWhile(on: (at: number) => boolean, move: (at: number) => void): Promise<Measured> {
  const started = await frame();
  let [frames, longest, last] = [0, 0, started];
  while (on((last - started) / 1000)) {
    move((last - started) / 1000);
    const now = await frame();
    longest = Math.max(longest, now - last);
    last = now;
    frames += 1;
  }
  return { frames, seconds: (last - started) / 1000, longest };
}

/** What a reader's hand does: the graph takes these as it takes those of a mouse. */
function send(type: string, x: number, y: number, more: WheelEventInit = {}): void {
  const target = type === 'mousemove' ? document : document.querySelector('.sigma-mouse');
  const make = type === 'wheel' ? WheelEvent : MouseEvent;
  target?.dispatchEvent(new make(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, ...more }));
}

/** Drags the graph in circles. */
async function pan(seconds: number): Promise<Measured> {
  const [x, y] = [window.innerWidth / 2, window.innerHeight / 2];
  send('mousedown', x + 100, y);
  const measured = await run(seconds, (at) =>
    send('mousemove', x + 100 * Math.cos(at * 3), y + 100 * Math.sin(at * 3)),
  );
  send('mouseup', x, y);
  return measured;
}

/** Turns the wheel, for a second in, for a second out. */
const zoom = (seconds: number): Promise<Measured> =>
  run(seconds, (at) =>
    send('wheel', window.innerWidth / 2, window.innerHeight / 2, { deltaY: Math.floor(at) % 2 ? 120 : -120 }),
  );

/** As the view does when an answer comes: all of it at once, in a worker. */
async function settle(nodes: number, lines: number): Promise<Measured> {
  const { nodes: drawn, lines: between } = generated(nodes, lines);
  const ids = drawn.map(({ id }) => id);
  const ends = between.map(({ source, target }) => [source, target] as const);
  const worker = new Worker(new URL('../src/views/graph/layout-worker.ts', import.meta.url), { type: 'module' });
  let settled = false;
  worker.onmessage = () => {
    settled = true;
  };
  worker.postMessage({ net: { ids, ends }, roots: ids.slice(0, 1), before: new Map() } satisfies Wanted);
  const measured = await runWhile(
    () => !settled,
    () => {},
  );
  worker.terminate();
  return measured;
}

const measuring: Measuring = { begin, settle, pan, zoom, rest: (seconds) => run(seconds, () => {}) };
Object.assign(window, { measuring });
