/**
 * What the mouse or a finger is on. Sigma would draw everything a second time, in colours that number it, and read a pixel back, for
 * which the browser waits until all is drawn. Here it is worked out from where things are.
 */
import type Sigma from 'sigma';
import type { TouchCoords } from 'sigma/types';

export interface Pointed {
  readonly node?: string;
  readonly line?: string;
}

export interface Hand {
  readonly over: (pointed: Pointed) => void;
  readonly pressed: (pointed: Pointed) => void;
  readonly pressedTwice: (pointed: Pointed) => void;
}

/** How far from a line one still means it, in pixels. */
const NEAR = 4;

interface Point {
  readonly x: number;
  readonly y: number;
}

// biome-ignore lint/suspicious/noExplicitAny: of any attributes
type AnySigma = Sigma<any, any>;

/** Tells the hand of all that is done to the drawing, until that is closed. Nothing is pointed at while the drawing is moved. */
export function followPointer(sigma: AnySigma, hand: Hand): void {
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  // These are Sigma's own, which would draw and wait.
  mouse.removeAllListeners();
  touch.removeAllListeners();
  let last: Pointed = {};
  const over = (pointed: Pointed): void => {
    if (pointed.node === last.node && pointed.line === last.line) return;
    last = pointed;
    hand.over(pointed);
  };
  mouse.on('mousemove', (at) => {
    if (!mouse.isMouseDown && mouse.currentWheelDirection === 0) over(pointedAt(sigma, at));
  });
  mouse.on('mouseleave', () => over({}));
  mouse.on('click', (at) => hand.pressed(pointedAt(sigma, at)));
  mouse.on('doubleClick', (at) => {
    at.preventSigmaDefault();
    hand.pressedTwice(pointedAt(sigma, at));
  });
  touch.on('tap', (at) => hand.pressed(pointedAt(sigma, finger(at))));
  touch.on('doubletap', (at) => {
    at.preventSigmaDefault();
    hand.pressedTwice(pointedAt(sigma, finger(at)));
  });
}

/** Where a finger is, or was when it was lifted. */
const finger = ({ touches, previousTouches }: TouchCoords): Point => (touches[0] ?? previousTouches[0]) as Point;

/** The node whose middle is nearest to a point within it, else the nearest line; by pixels of the drawing. */
function pointedAt(sigma: AnySigma, at: Point): Pointed {
  const graph = sigma.getGraph();
  const { x, y } = sigma.viewportToGraph(at);
  const pixels = sigma.getGraphToViewportRatio();
  const radius = sigma.scaleSize(1);
  let node: string | undefined;
  let nearest = Infinity;
  graph.forEachNode((id, { x: left, y: low, size }) => {
    const distance = Math.hypot(left - x, low - y) * pixels;
    if (distance > size * radius || distance >= nearest) return;
    node = id;
    nearest = distance;
  });
  if (node) return { node };
  let line: string | undefined;
  nearest = NEAR;
  graph.forEachEdge((key, _, _source, _target, source, end) => {
    const distance = distanceToLine(x, y, source.x, source.y, end.x, end.y) * pixels;
    if (distance >= nearest) return;
    line = key;
    nearest = distance;
  });
  return line ? { line } : {};
}

/** Of (x, y) to the line between two points, which ends there. */
function distanceToLine(x: number, y: number, x1: number, y1: number, x2: number, y2: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length > 0 ? Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length)) : 0;
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
