/** How names are written on the drawing: with a rim of the colour of the page, so that lines do not run through them. */
import type { Settings } from 'sigma/settings';
import type { EdgeDisplayData, NodeDisplayData, PartialButFor } from 'sigma/types';
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

export const drawLabel =
  (palette: () => Palette | undefined) =>
  (context: CanvasRenderingContext2D, data: Labelled, settings: AnySettings): void => {
    const colours = palette();
    if (!data.label || !colours) return;
    context.font = `500 ${settings.labelSize}px ${settings.labelFont}`;
    context.fillStyle = colours.ink;
    write(context, data.label, data.x + data.size + GAP, data.y + settings.labelSize / 3, colours.paper);
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

/** The name of a link, upright, in the middle of its line. */
export const drawLinkLabel =
  (palette: () => Palette | undefined) =>
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
    context.textAlign = 'center';
    write(
      context,
      line.label,
      (source.x + target.x) / 2,
      (source.y + target.y) / 2 + settings.edgeLabelSize / 3,
      colours.paper,
    );
    context.textAlign = 'start';
  };
