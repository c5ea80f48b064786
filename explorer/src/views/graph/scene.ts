/** A picture as plain shapes with sizes in pixels, for files. */
import type { Picture } from './drawing';

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly font: string;
  readonly title: string;
  readonly lines: readonly SceneLine[];
  readonly discs: readonly SceneDisc[];
}

export interface SceneLine {
  readonly from: readonly [x: number, y: number];
  /** Where the line ends: the tip of the arrow, at the rim of the disc. */
  readonly to: readonly [x: number, y: number];
  /** The corners of the arrow's head; undefined for a link without direction. */
  readonly head?: readonly (readonly [x: number, y: number])[];
  readonly colour: string;
  readonly label: string;
  readonly middle: readonly [x: number, y: number];
}

export interface SceneDisc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly label: string;
}

export const SIZES = { label: 13, linkLabel: 10, rim: 3, line: 1.4 } as const;
const MARGIN = { left: 40, right: 200, top: 40, bottom: 40 } as const;
/** Pixels for each node, along the longer side, times the root of their number. */
const ROOM = 150;
const HEAD = { length: 9, half: 3.6 } as const;

export function sceneOf({ nodes, lines, places, palette }: Picture, title: string): Scene {
  const at = nodes.map(({ id }) => places.get(id) ?? { x: 0, y: 0 });
  const [left, right] = [Math.min(...at.map(({ x }) => x)), Math.max(...at.map(({ x }) => x))];
  const [low, high] = [Math.min(...at.map(({ y }) => y)), Math.max(...at.map(({ y }) => y))];
  const scale = (ROOM * Math.sqrt(nodes.length)) / Math.max(right - left, high - low, 1);
  // In the drawing y grows upwards.
  const discs = new Map(
    nodes.map((node, i) => [
      node.id,
      {
        x: MARGIN.left + ((at[i]?.x ?? 0) - left) * scale,
        y: MARGIN.top + (high - (at[i]?.y ?? 0)) * scale,
        radius: node.radius,
        colour: node.colour,
        label: node.label,
      },
    ]),
  );
  return {
    width: Math.ceil(MARGIN.left + (right - left) * scale + MARGIN.right),
    height: Math.ceil(MARGIN.top + (high - low) * scale + MARGIN.bottom),
    paper: palette.paper,
    ink: palette.ink,
    muted: palette.muted,
    font: palette.font,
    title,
    lines: lines.flatMap((line) => {
      const [source, target] = [discs.get(line.source), discs.get(line.target)];
      return source && target && source !== target ? [lineBetween(source, target, line)] : [];
    }),
    discs: [...discs.values()],
  };
}

function lineBetween(
  source: SceneDisc,
  target: SceneDisc,
  { colour, label, arrow }: { readonly colour: string; readonly label: string; readonly arrow: boolean },
): SceneLine {
  const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
  const [dx, dy] = [(target.x - source.x) / length, (target.y - source.y) / length];
  const back = (by: number, aside = 0) => [target.x - dx * by - dy * aside, target.y - dy * by + dx * aside] as const;
  const tip = target.radius + 1;
  return {
    from: [source.x, source.y],
    to: back(arrow ? tip + HEAD.length : tip),
    ...(arrow && { head: [back(tip), back(tip + HEAD.length, HEAD.half), back(tip + HEAD.length, -HEAD.half)] }),
    colour,
    label,
    middle: [(source.x + target.x) / 2, (source.y + target.y) / 2],
  };
}
