import { type Scene, SIZES } from './scene';

/** Pixels of the file for each of the drawing: sharp on paper. */
const SHARPNESS = 2;
/** Browsers give up on canvases that are larger, in pixels along a side. */
const LARGEST = 8192;

/** A drawing as a PNG file. */
export async function pngOf(scene: Scene): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const scale = Math.min(SHARPNESS, LARGEST / scene.width, LARGEST / scene.height);
  canvas.width = Math.floor(scene.width * scale);
  canvas.height = Math.floor(scene.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('Expected the browser to draw a picture, got no canvas.');
  context.scale(scale, scale);
  paint(context, scene);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser could not make a PNG.'))),
      'image/png',
    );
  });
}

function paint(context: CanvasRenderingContext2D, scene: Scene): void {
  context.fillStyle = scene.paper;
  context.fillRect(0, 0, scene.width, scene.height);
  context.lineWidth = SIZES.line;
  for (const { from, to, head, colour } of scene.lines) {
    context.strokeStyle = colour;
    context.beginPath();
    context.moveTo(...from);
    context.lineTo(...to);
    context.stroke();
    if (!head) continue;
    context.fillStyle = colour;
    context.beginPath();
    for (const corner of head) context.lineTo(...corner);
    context.fill();
  }
  const write = (text: string, x: number, y: number): void => {
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  };
  context.lineJoin = 'round';
  context.lineWidth = SIZES.rim;
  context.strokeStyle = scene.paper;
  context.font = `${SIZES.linkLabel}px ${scene.font}`;
  context.fillStyle = scene.muted;
  context.textAlign = 'center';
  for (const { label, middle } of scene.lines) write(label, middle[0], middle[1] + 3);
  for (const { x, y, radius, colour } of scene.discs) {
    context.fillStyle = colour;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  context.font = `500 ${SIZES.label}px ${scene.font}`;
  context.fillStyle = scene.ink;
  context.textAlign = 'start';
  for (const { label, x, y, radius } of scene.discs) write(label, x + radius + 4, y + SIZES.label / 3);
}
