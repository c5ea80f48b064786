/** How names are written on the drawing: with a rim of the colour of the page, so that lines do not run through them. */
import type { Settings } from 'sigma/settings';
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from 'sigma/types';
import type { LabelPlaces } from './label-places';
import type { Palette } from './palette';

type Labelled = PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>;
/** The settings of any graph: no label needs its attributes. */
// biome-ignore lint/suspicious/noExplicitAny: as Sigma's own type of a label's function has it
type AnySettings = Settings<any, any, any>;

const RIM = 3;
const GAP = 4;
const PAD = 5;
/** What the ends of a line take up, in pixels. */
const ENDS = 56;

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, rim: string): void {
  context.lineJoin = 'round';
  context.lineWidth = RIM;
  context.strokeStyle = rim;
  context.strokeText(text, x, y);
  context.fillText(text, x, y);
}

const labelFont = ({ labelSize, labelFont }: AnySettings): string => `500 ${labelSize}px ${labelFont}`;

/** A canvas of no size, to measure by. */
const measuring = document.createElement('canvas').getContext('2d');

/** How far a name reaches beyond the middle of its node, in pixels; `size` is the radius of the node as drawn. */
export function reachOf(label: string, size: number, settings: AnySettings, below: boolean): Reach {
  if (measuring) measuring.font = labelFont(settings);
  const width = measuring?.measureText(label).width ?? 0;
  return below
    ? { left: Math.max(size, width / 2), right: Math.max(size, width / 2), below: size + GAP + settings.labelSize }
    : { left: size, right: size + GAP + width, below: size };
}

export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly below: number;
}

/** The name of a node on its right, or on another side where that is taken; `below` says to try that side first. */
export const drawLabel =
  (palette: () => Palette | undefined, places: LabelPlaces, below: () => boolean) =>
  (context: CanvasRenderingContext2D, data: Labelled, settings: AnySettings): void => {
    const colours = palette();
    // What is highlighted has its name on a plate.
    if (!data.label || !colours || data.highlighted) return;
    context.font = labelFont(settings);
    context.fillStyle = colours.ink;
    const width = context.measureText(data.label).width;
    const height = settings.labelSize;
    const at = (left: number, top: number) => ({ left, top, right: left + width, bottom: top + height });
    const away = data.size + GAP;
    const right = at(data.x + away, data.y - height / 2);
    const left = at(data.x - away - width, data.y - height / 2);
    const under = at(data.x - width / 2, data.y + away);
    const over = at(data.x - width / 2, data.y - away - height);
    const aslant = [at(data.x - data.size, under.top), at(data.x - data.size, over.top)];
    const { left: x, top } = places.take(
      below() ? [under, over, right, left, ...aslant] : [right, left, under, over, ...aslant],
    );
    write(context, data.label, x, top + (height * 5) / 6, colours.paper);
  };

/** The node that is pointed at or selected: ringed, its name on a plate. */
export const drawPointed =
  (palette: () => Palette | undefined) =>
  (context: CanvasRenderingContext2D, data: Labelled, settings: AnySettings): void => {
    const colours = palette();
    if (!colours) return;
    const { labelSize, labelFont } = settings;
    context.beginPath();
    context.arc(data.x, data.y, data.size + 3, 0, 2 * Math.PI);
    context.lineWidth = 2.5;
    context.strokeStyle = colours.accent;
    context.stroke();
    if (!data.label) return;
    context.font = `650 ${labelSize}px ${labelFont}`;
    const x = data.x + data.size + GAP + 3;
    const width = context.measureText(data.label).width;
    context.beginPath();
    context.roundRect(x, data.y - labelSize / 2 - PAD, width + 2 * PAD, labelSize + 2 * PAD, PAD);
    context.fillStyle = colours.surface;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = colours.muted;
    context.stroke();
    context.fillStyle = colours.ink;
    context.fillText(data.label, x + PAD, data.y + labelSize / 3);
  };

/** Where on a line its name may stand, in parts of it: the first that is free. */
const ALONG = [0.5, 0.4, 0.6, 0.3, 0.7] as const;

/** The name of a link, upright, on its line. */
export const drawLinkLabel =
  (palette: () => Palette | undefined, places: LabelPlaces) =>
  (
    context: CanvasRenderingContext2D,
    line: PartialButFor<EdgeDisplayData, 'label' | 'color' | 'size'>,
    source: { readonly x: number; readonly y: number },
    target: { readonly x: number; readonly y: number },
    settings: AnySettings,
  ): void => {
    const colours = palette();
    if (!line.label || !colours) return;
    context.font = `400 ${settings.edgeLabelSize}px ${settings.edgeLabelFont}`;
    const width = context.measureText(line.label).width;
    // Too short a line: the name would lie on those of its ends.
    if (Math.abs(target.x - source.x) < width + ENDS && Math.abs(target.y - source.y) < ENDS) return;
    context.fillStyle = colours.muted;
    const height = settings.edgeLabelSize;
    const at = (part: number) => {
      const left = source.x + (target.x - source.x) * part - width / 2;
      const top = source.y + (target.y - source.y) * part - height / 2;
      return { left, top, right: left + width, bottom: top + height };
    };
    const [middle, ...others] = ALONG;
    const { left, top } = places.take([at(middle), ...others.map(at)]);
    write(context, line.label, left, top + (height * 5) / 6, colours.paper);
  };
