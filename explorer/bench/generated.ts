import type { Picture } from '../src/views/graph/drawing';

/** Numbers from 0 to 1, the same each time (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many different texts; `make` must be able to make them. */
function distinct(count: number, make: () => string): Set<string> {
  const all = new Set<string>();
  while (all.size < count) all.add(make());
  return all;
}

const COLOURS = ['rgb(36, 69, 166)', 'rgb(180, 83, 10)', 'rgb(26, 122, 76)', 'rgb(138, 63, 160)'] as const;

/** A graph in which some nodes have many more lines than others, with places already given. */
export function generated(nodes: number, lines: number): Picture {
  const next = random(7);
  const id = (i: number | string) => `node:${i}`;
  const pick = (bias: number) => Math.floor(next() ** bias * nodes);
  return {
    nodes: Array.from({ length: nodes }, (_, i) => ({
      id: id(i),
      label: i % 2 ? `Entity ${i}` : `实体 ${i}`,
      colour: COLOURS[i % COLOURS.length] as string,
      radius: 5 + 8 * next() ** 4,
    })),
    lines: [...distinct(lines, () => `${pick(3)} ${pick(1)}`)].map((ends, i) => {
      const [source, target] = ends.split(' ') as [string, string];
      const colour = 'rgb(133, 141, 153)';
      return { key: `line:${i}`, source: id(source), target: id(target), label: 'develops', colour, arrow: i % 5 > 0 };
    }),
    places: new Map(
      Array.from({ length: nodes }, (_, i) => {
        const [angle, distance] = [next() * 2 * Math.PI, Math.sqrt(next()) * 500];
        return [id(i), { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }] as const;
      }),
    ),
    palette: {
      kinds: {} as never,
      certainties: {} as never,
      paper: 'rgb(247, 247, 245)',
      surface: 'rgb(255, 255, 255)',
      ink: 'rgb(28, 32, 39)',
      muted: 'rgb(85, 94, 107)',
      accent: 'rgb(36, 69, 166)',
      font: 'sans-serif',
    },
  };
}
