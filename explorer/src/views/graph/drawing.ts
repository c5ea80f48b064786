/** A graph drawn with Sigma into an element: what is shown, where one looks, and what one points at. */
import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { CameraState, EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { drawLabel, drawLinkLabel, drawPointed } from './labels';
import type { Place, Places } from './layout';
import { markWhileMoved } from './moving';
import { mixed, type Palette } from './palette';
import { followPointer, type Pointed } from './pointing';
import { DISCS, LINES, POINTS } from './programs';

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  /** In pixels. */
  readonly radius: number;
}

export interface DrawnLine {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  /** Shown when it, or one of its ends, is pointed at or selected. */
  readonly label: string;
  readonly colour: string;
  readonly arrow: boolean;
}

export interface Picture {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly places: Places;
  readonly palette: Palette;
}

/** What stands out, the rest fades: the keys of lines and nodes. */
export interface Emphasis {
  /** The node that is selected. */
  readonly selected?: string;
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

export interface Listener {
  readonly onNode: (id: string) => void;
  readonly onNodeTwice: (id: string) => void;
  readonly onLine: (key: string) => void;
  readonly onNothing: () => void;
}

/** Above this many lines, they are left out while the picture moves, with all but the nodes. */
export const MANY_LINES = 3000;
/** Around the picture, in pixels; names stand to the right of their nodes. */
const MARGIN = { left: 30, right: 120, above: 36, below: 36 } as const;
/** Up to so many nodes, all show their names, wherever these fall. */
const FEW_NODES = 25;
/** Fading leaves this much of a colour. */
const FADED = 0.22;

type NodeAttributes = Place & { label: string; color: string; size: number; forceLabel: boolean };
type LineAttributes = { label: string; color: string; size: number; type: string };

export class Drawing {
  private readonly sigma: Sigma<NodeAttributes, LineAttributes>;
  private picture: Picture | undefined;
  private emphasis: Emphasis | undefined;
  private pointed: Pointed = {};
  private readonly onFonts = () => this.sigma.scheduleRefresh();

  constructor(
    private readonly box: HTMLElement,
    listener: Listener,
    manyLines: boolean,
  ) {
    const palette = () => this.picture?.palette;
    this.sigma = new Sigma<NodeAttributes, LineAttributes>(new DirectedGraph<NodeAttributes, LineAttributes>(), box, {
      allowInvalidContainer: true,
      hideEdgesOnMove: manyLines,
      hideLabelsOnMove: manyLines,
      renderEdgeLabels: true,
      zIndex: true,
      labelSize: 13,
      edgeLabelSize: 12,
      labelGridCellSize: 110,
      labelRenderedSizeThreshold: 4,
      minCameraRatio: 0.05,
      maxCameraRatio: 20,
      doubleClickZoomingRatio: 1,
      defaultDrawNodeLabel: drawLabel(palette),
      defaultDrawNodeHover: drawPointed(palette),
      defaultDrawEdgeLabel: drawLinkLabel(palette),
      nodeProgramClasses: manyLines ? POINTS : DISCS,
      edgeProgramClasses: LINES,
      nodeReducer: (id, data) => this.nodeAsSeen(id, data),
      edgeReducer: (key, data) => this.lineAsSeen(key, data),
    });
    if (manyLines) markWhileMoved(this.sigma, box);
    followPointer(this.sigma, {
      over: (pointed) => this.point(pointed),
      pressed: ({ node, line }) => {
        if (node) listener.onNode(node);
        else if (line) listener.onLine(line);
        else listener.onNothing();
      },
      pressedTwice: ({ node }) => {
        if (node) listener.onNodeTwice(node);
      },
    });
    document.fonts.addEventListener('loadingdone', this.onFonts);
  }

  /** Draws a picture in place of the one before. What one looks at stays, unless something new would lie outside. */
  show(picture: Picture): void {
    const before = this.picture;
    this.picture = picture;
    const { palette, places } = picture;
    const known = new Set(before?.nodes.map(({ id }) => id));
    const graph = new DirectedGraph<NodeAttributes, LineAttributes>();
    const forceLabel = picture.nodes.length <= FEW_NODES;
    for (const { id, label, colour, radius } of picture.nodes) {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      graph.addNode(id, { x, y, label, color: colour, size: radius, forceLabel });
    }
    for (const { key, source, target, label, colour, arrow } of picture.lines)
      graph.addEdgeWithKey(key, source, target, {
        label,
        color: colour,
        size: arrow ? 2 : 1.5,
        type: arrow ? 'arrow' : 'line',
      });
    this.pointed = {};
    this.box.style.setProperty('cursor', 'default');
    this.sigma.setSettings({ labelFont: palette.font, edgeLabelFont: palette.font });
    if (!this.sigma.getCustomBBox()) this.sigma.setCustomBBox(squareAround(extentOf(picture)));
    this.sigma.setGraph(graph);
    if (!before) this.fit(false);
    else if (picture.nodes.some(({ id }) => !known.has(id)) && this.someOutside()) this.fit();
  }

  emphasise(emphasis: Emphasis | undefined): void {
    this.emphasis = emphasis;
    this.sigma.refresh({ skipIndexation: true, schedule: true });
  }

  /** Looks at the whole picture. */
  fit(gently = true): void {
    if (!this.picture || this.picture.nodes.length === 0) return;
    const frame = this.sigma.getCustomBBox();
    if (!frame) return;
    const { x, y } = extentOf(this.picture);
    const { width, height } = this.sigma.getDimensions();
    const side = frame.x[1] - frame.x[0];
    const perUnit = (Math.min(width, height) - 2 * this.sigma.getSetting('stagePadding')) / side;
    const ratio = Math.max(
      ((x[1] - x[0]) * perUnit) / Math.max(40, width - MARGIN.left - MARGIN.right),
      ((y[1] - y[0]) * perUnit) / Math.max(40, height - MARGIN.above - MARGIN.below),
      0.4,
    );
    const middle = (extent: Extent, of: Extent) => 0.5 + ((extent[0] + extent[1]) / 2 - (of[0] + of[1]) / 2) / side;
    const aside = ((MARGIN.right - MARGIN.left) / 2 / perUnit / side) * ratio;
    this.look({ x: middle(x, frame.x) + aside, y: middle(y, frame.y), ratio }, gently);
  }

  /** Comes nearer by a factor above 1, goes away by one below. */
  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    this.look({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, true);
  }

  /** Brings a node into view, where it is not. */
  reveal(id: string): void {
    const at = this.pixelsOf(id);
    if (at && this.isOutside(at)) this.look(this.sigma.viewportToFramedGraph(at, this.now()), true);
  }

  /** Where a node is in the element, in pixels; undefined when it is not drawn. */
  pixelsOf(id: string): Place | undefined {
    const graph = this.sigma.getGraph();
    return graph.hasNode(id) ? this.sigma.graphToViewport(graph.getNodeAttributes(id), this.now()) : undefined;
  }

  close(): void {
    document.fonts.removeEventListener('loadingdone', this.onFonts);
    this.sigma.kill();
  }

  private look(state: { x?: number; y?: number; ratio?: number }, gently: boolean): void {
    const still = !gently || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const camera = this.sigma.getCamera();
    if (still) camera.setState(state);
    else void camera.animate(state, { duration: 350 });
  }

  /** Where one looks, also before the next frame is drawn. */
  private now(): { cameraState: CameraState } {
    return { cameraState: this.sigma.getCamera().getState() };
  }

  private isOutside({ x, y }: Place): boolean {
    const { width, height } = this.sigma.getDimensions();
    return x < 0 || y < 0 || x > width || y > height;
  }

  private someOutside(): boolean {
    return this.picture?.nodes.some(({ id }) => this.isOutside(this.pixelsOf(id) ?? { x: 0, y: 0 })) ?? false;
  }

  /** Looks again at what is pointed at and at what was: the rest is drawn as it is. */
  private point(pointed: Pointed): void {
    const before = this.pointed;
    this.pointed = pointed;
    this.box.style.setProperty('cursor', pointed.node || pointed.line ? 'pointer' : 'default');
    const graph = this.sigma.getGraph();
    const nodes = [before.node, pointed.node].filter((id) => id !== undefined && graph.hasNode(id)) as string[];
    const lines = [before.line, pointed.line].filter((key) => key !== undefined && graph.hasEdge(key)) as string[];
    const edges = [...new Set([...lines, ...nodes.flatMap((id) => graph.edges(id))])];
    this.sigma.refresh({ partialGraph: { nodes, edges }, skipIndexation: true, schedule: true });
  }

  private nodeAsSeen(id: string, data: NodeAttributes): Partial<NodeDisplayData> {
    const { emphasis, picture, pointed } = this;
    const highlighted = id === pointed.node || id === emphasis?.selected;
    if (!emphasis || !picture) return highlighted ? { ...data, highlighted } : data;
    if (!emphasis.nodes.has(id)) {
      const color = mixed(data.color, picture.palette.paper, FADED);
      return { ...data, color, label: highlighted ? data.label : null, zIndex: 0, highlighted };
    }
    return { ...data, zIndex: 1, forceLabel: true, highlighted };
  }

  private lineAsSeen(key: string, data: LineAttributes): Partial<EdgeDisplayData> {
    const { emphasis, picture, pointed } = this;
    const atPointed = pointed.node !== undefined && this.sigma.getGraph().hasExtremity(key, pointed.node);
    const named = pointed.line === key || atPointed || (emphasis?.lines.has(key) ?? false);
    if (named) return { ...data, size: data.size * 1.6, forceLabel: true, zIndex: 1 };
    const color = emphasis && picture ? mixed(data.color, picture.palette.paper, FADED) : data.color;
    return { ...data, color, label: '', zIndex: 0 };
  }
}

type Extent = [number, number];

function extentOf({ nodes, places }: Picture): { x: Extent; y: Extent } {
  const x: Extent = [Infinity, -Infinity];
  const y: Extent = [Infinity, -Infinity];
  for (const { id } of nodes) {
    const place = places.get(id) ?? { x: 0, y: 0 };
    x[0] = Math.min(x[0], place.x);
    x[1] = Math.max(x[1], place.x);
    y[0] = Math.min(y[0], place.y);
    y[1] = Math.max(y[1], place.y);
  }
  return nodes.length > 0 ? { x, y } : { x: [0, 0], y: [0, 0] };
}

/** A square, so that the aspect of the window does not matter; with some room, for a single node has no extent. */
function squareAround({ x, y }: { x: Extent; y: Extent }): { x: Extent; y: Extent } {
  const half = Math.max(x[1] - x[0], y[1] - y[0], 40) / 2;
  const around = ([from, to]: Extent): Extent => [(from + to) / 2 - half, (from + to) / 2 + half];
  return { x: around(x), y: around(y) };
}
