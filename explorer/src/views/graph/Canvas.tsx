import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../state/language';
import './canvas.css';
import { Drawing, type Emphasis, type Listener, MANY_LINES, type Picture } from './drawing';

const words = {
  nearer: ['Zoom in', '放大'],
  farther: ['Zoom out', '缩小'],
  whole: ['Show all of it', '显示全部'],
  look: ['What is in view', '视野'],
  none: [
    'This browser cannot draw the graph: it has no WebGL. The list says the same.',
    '此浏览器不支持 WebGL，无法绘制图谱。列表内容与图谱相同。',
  ],
} as const;

interface CanvasProps extends Listener {
  readonly picture: Picture;
  readonly emphasis: Emphasis | undefined;
  /** What is drawn, in a sentence, for those who do not see it. */
  readonly label: string;
}

/** The drawing, with buttons for those who have no wheel. */
export function Canvas({ picture, emphasis, label, ...listener }: CanvasProps) {
  const t = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef<Listener>(listener);
  latest.current = listener;
  const [drawing, setDrawing] = useState<Drawing | null>();
  const manyLines = picture.lines.length > MANY_LINES;
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const made = draw(element, latest, manyLines);
    setDrawing(made);
    return () => made?.close();
  }, [manyLines]);
  useEffect(() => drawing?.show(picture), [drawing, picture]);
  useEffect(() => {
    drawing?.emphasise(emphasis);
    if (emphasis?.selected) drawing?.reveal(emphasis.selected);
  }, [drawing, emphasis]);
  return (
    <div className="graph-canvas">
      <div ref={box} className="graph-canvas-box" role="img" aria-label={label} />
      {drawing === null && <p className="graph-canvas-none">{t.none}</p>}
      <fieldset className="graph-canvas-look no-print">
        <legend className="visually-hidden">{t.look}</legend>
        <button type="button" aria-label={t.nearer} title={t.nearer} onClick={() => drawing?.zoom(1.5)}>
          +
        </button>
        <button type="button" aria-label={t.farther} title={t.farther} onClick={() => drawing?.zoom(1 / 1.5)}>
          −
        </button>
        <button type="button" aria-label={t.whole} title={t.whole} onClick={() => drawing?.fit()}>
          ⤢
        </button>
      </fieldset>
    </div>
  );
}

/** Null where the browser cannot. */
function draw(element: HTMLElement, listener: { readonly current: Listener }, manyLines: boolean): Drawing | null {
  if (!document.createElement('canvas').getContext('webgl2')) return null;
  return new Drawing(
    element,
    {
      onNode: (id) => listener.current.onNode(id),
      onNodeTwice: (id) => listener.current.onNodeTwice(id),
      onLine: (key) => listener.current.onLine(key),
      onNothing: () => listener.current.onNothing(),
    },
    manyLines,
  );
}
