import type Sigma from 'sigma';
import type { CameraState } from 'sigma/types';

/** Milliseconds between frames that still look smooth. */
const SMOOTH_MS = 22;
/** So long after the last movement it is over: the turns of a wheel come one by one. */
const REST_MS = 150;
/** Where frames take longer, drawing takes this share of the time at most. */
const SHARE = 1 / 12;

// biome-ignore lint/suspicious/noExplicitAny: of any attributes
type AnySigma = Sigma<any, any>;

/** What Sigma does for each frame, which its types keep to itself. */
interface Frames {
  render: () => AnySigma;
  renderFrame: number | null;
  needToProcess: boolean;
}

/** What is in view of the last drawing, and how long that stays good enough, on `performance.now()`. */
interface Drawn {
  readonly state: CameraState;
  untilMs: number;
}

/**
 * Draws the nodes alone while the drawing moves: the box has the class "graph-moves", by which the style leaves out every
 * other layer, and these are not emptied for every frame, which would have each put on the page anew. Where even that takes the
 * browser too long, most frames show the last drawing moved and scaled as a picture.
 */
export function lightWhileMoved(sigma: AnySigma, box: HTMLElement): void {
  const mouse = sigma.getMouseCaptor();
  const camera = sigma.getCamera();
  const canvas = sigma.getCanvases().nodes;
  const nodes = canvas?.getContext('webgl2');
  if (!canvas || !nodes) return;
  const frames = sigma as unknown as Frames;
  const clearAll = sigma.clear.bind(sigma);
  const draw = frames.render.bind(sigma);
  let moves = false;
  let movedMs = 0;
  let drawn: Drawn | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;

  sigma.on('beforeRender', () => box.classList.toggle('graph-moves', moves));
  sigma.clear = () => {
    if (!moves) return clearAll();
    nodes.clear(nodes.COLOR_BUFFER_BIT);
    return sigma;
  };
  frames.render = () => {
    const now = performance.now();
    const pushed =
      camera.isAnimated() || mouse.isMoving || mouse.draggedEvents > 0 || mouse.currentWheelDirection !== 0;
    if (pushed) movedMs = now;
    moves = pushed || (moves && now - movedMs < REST_MS);
    if (moves && drawn && !frames.needToProcess && (!pushed || now < drawn.untilMs)) {
      if (!pushed) comeToRest();
      return shifted(drawn);
    }
    canvas.style.removeProperty('transform');
    draw();
    drawn = moves ? { state: camera.getState(), untilMs: 0 } : undefined;
    if (drawn) void untilGoodEnough(drawn);
    return sigma;
  };
  sigma.on('kill', () => clearTimeout(rest));

  function comeToRest(): void {
    clearTimeout(rest);
    rest = setTimeout(() => sigma.scheduleRender(), REST_MS);
  }

  function shifted({ state }: Drawn): AnySigma {
    if (frames.renderFrame !== null) cancelAnimationFrame(frames.renderFrame);
    frames.renderFrame = null;
    canvas?.style.setProperty('transform', shift(state));
    return sigma;
  }

  /** From what was in view to what is. */
  function shift(cameraState: CameraState): string {
    const { width, height } = sigma.getDimensions();
    const now = { cameraState: camera.getState() };
    const at = (x: number, y: number) =>
      sigma.framedGraphToViewport(sigma.viewportToFramedGraph({ x, y }, { cameraState }), now);
    const [corner, opposite] = [at(0, 0), at(width, height)];
    return `translate(${corner.x}px, ${corner.y}px) scale(${(opposite.x - corner.x) / width})`;
  }
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Finds out how long the browser took for it: it may go on with one more frame before it waits for what draws. */
async function untilGoodEnough(drawn: Drawn): Promise<void> {
  const begun = performance.now();
  const first = await nextFrame();
  const second = await nextFrame();
  const took = Math.max(first - begun, second - first);
  if (took > SMOOTH_MS) drawn.untilMs = begun + took / SHARE;
}
