/** A graph drawn with Sigma into an element: what is shown, where one looks, and what one points at. */
import { DirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { CameraState, EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { type Box, LabelPlaces } from './label-places';
import { drawLabel, drawLinkLabel, drawPointed, type Reach, reachOf } from './labels';
import type { Place, Places } from './layout';
import { lightWhileMoved } from './moving';
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
  /** Names go below their nodes rather than to the right: for pictures whose lines go to the right. */
  readonly namesBelow?: boolean;
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
export const MANY_LINES = 1000;
/** Around the picture and its names, in pixels. */
const MARGIN = { sides: 24, ends: 30 } as const;
/** Up to so many nodes, all show their names, wherever these fall. */
const FEW_NODES = 25;
/** Above so many nodes, names may lie on nodes, and reach out of view: to look at each costs too much. */
const MANY_NODES = 400;
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
  private readonly names = new LabelPlaces(
    () => this.discs(),
    () => this.view(),
  );

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
      defaultDrawNodeLabel: drawLabel(palette, this.names, () => this.picture?.namesBelow ?? false),
      defaultDrawNodeHover: drawPointed(palette),
      defaultDrawEdgeLabel: drawLinkLabel(palette, this.names),
      nodeProgramClasses: manyLines ? POINTS : DISCS,
      edgeProgramClasses: LINES,
      nodeReducer: (id, data) => this.nodeAsSeen(id, data),
      edgeReducer: (key, data) => this.lineAsSeen(key, data),
    });
    this.sigma.on('beforeRender', () => this.names.clear());
    if (manyLines) lightWhileMoved(this.sigma, box);
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
    let ratio = 1;
    let beyond: Reach = { left: 0, right: 0, below: 0 };
    // Nearer, other names reach farthest: after a few rounds that hardly changes.
    for (let round = 0; round < 4; round += 1) {
      const room = Math.max(width / 3, width - beyond.left - beyond.right - 2 * MARGIN.sides);
      ratio = Math.max(
        ((x[1] - x[0]) * perUnit) / room,
        ((y[1] - y[0]) * perUnit) / Math.max(40, height - beyond.below - 2 * MARGIN.ends),
        0.4,
      );
      beyond = this.beyond(x, perUnit / ratio, ratio);
    }
    const middle = (extent: Extent, of: Extent) => 0.5 + ((extent[0] + extent[1]) / 2 - (of[0] + of[1]) / 2) / side;
    const shift = (pixels: number) => (pixels / 2 / perUnit / side) * ratio;
    const aside = shift(beyond.right - beyond.left);
    this.look({ x: middle(x, frame.x) + aside, y: middle(y, frame.y) - shift(beyond.below), ratio }, gently);
  }

  /** How far names reach beyond the outermost nodes, in pixels, when a unit is drawn with so many. */
  private beyond(x: Extent, pixels: number, ratio: number): Reach {
    const { nodes = [], places, namesBelow = false } = this.picture ?? {};
    if (nodes.length > MANY_NODES) return { left: 0, right: 90, below: 0 };
    const settings = this.sigma.getSettings();
    const reach = { left: 0, right: 0, below: 0 };
    for (const { id, label, radius } of nodes) {
      const at = places?.get(id)?.x ?? 0;
      const own = reachOf(label, this.sigma.scaleSize(radius, ratio), settings, namesBelow);
      reach.left = Math.max(reach.left, own.left - (at - x[0]) * pixels);
      reach.right = Math.max(reach.right, own.right - (x[1] - at) * pixels);
      reach.below = Math.max(reach.below, own.below);
    }
    return reach;
  }

  /** The nodes as they are drawn now; none where there are too many. */
  private discs(): Box[] {
    const graph = this.sigma.getGraph();
    if (graph.order > MANY_NODES) return [];
    return graph.mapNodes((_, attributes) => {
      const { x, y } = this.sigma.graphToViewport(attributes);
      const radius = this.sigma.scaleSize(attributes.size);
      return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
    });
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

  private view(): Box {
    const { width, height } = this.sigma.getDimensions();
    return { left: 0, top: 0, right: width, bottom: height };
  }

  private isOutside({ x, y }: Place): boolean {
    const { right, bottom } = this.view();
    return x < 0 || y < 0 || x > right || y > bottom;
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
