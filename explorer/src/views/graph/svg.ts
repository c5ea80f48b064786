import { attribute, text } from '../../../../src/export/xml';
import { type Scene, SIZES } from './scene';

const n = (value: number): string => String(Math.round(value * 10) / 10);
const points = (corners: readonly (readonly [number, number])[]): string =>
  corners.map(([x, y]) => `${n(x)},${n(y)}`).join(' ');

/** A drawing as an SVG file: lines, then discs, then names. */
export function svgOf(scene: Scene): string {
  const { width, height, font, lines, discs } = scene;
  const drawn = lines.map(({ from, to, head, colour }) => {
    const line = `<line x1="${n(from[0])}" y1="${n(from[1])}" x2="${n(to[0])}" y2="${n(to[1])}" stroke="${attribute(colour)}"/>`;
    return head ? `${line}<polygon points="${points(head)}" fill="${attribute(colour)}"/>` : line;
  });
  const linkNames = lines.map(({ label, middle: [x, y] }) => `<text x="${n(x)}" y="${n(y + 3)}">${text(label)}</text>`);
  const circles = discs.map(
    ({ x, y, radius, colour }) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${attribute(colour)}"/>`,
  );
  const names = discs.map(
    ({ x, y, radius, label }) => `<text x="${n(x + radius + 4)}" y="${n(y + SIZES.label / 3)}">${text(label)}</text>`,
  );
  const rim = `paint-order="stroke" stroke="${attribute(scene.paper)}" stroke-width="${SIZES.rim}" stroke-linejoin="round"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${attribute(font)}">
<title>${text(scene.title)}</title>
<rect width="${width}" height="${height}" fill="${attribute(scene.paper)}"/>
<g stroke-width="${SIZES.line}">
${drawn.join('\n')}
</g>
<g font-size="${SIZES.linkLabel}" text-anchor="middle" fill="${attribute(scene.muted)}" ${rim}>
${linkNames.join('\n')}
</g>
<g>
${circles.join('\n')}
</g>
<g font-size="${SIZES.label}" font-weight="500" fill="${attribute(scene.ink)}" ${rim}>
${names.join('\n')}
</g>
</svg>
`;
}
