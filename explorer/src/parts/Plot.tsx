import { plot } from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import './plot.css';

type Options = NonNullable<Parameters<typeof plot>[0]>;

interface PlotProps {
  /** What Plot draws. Keep it in useMemo: a new one is drawn anew. Its width follows the room there is. */
  readonly options: Options;
  /** What the drawing shows, in a sentence, for those who do not see it. */
  readonly label: string;
}

/** A drawing of Observable Plot, in the colours of the page. Import it lazily: the library is large. */
export function Plot({ options, label }: PlotProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let width = 0;
    const draw = () => {
      if (element.clientWidth === width || element.clientWidth === 0) return;
      width = element.clientWidth;
      const drawing = plot({ ...options, width, className: 'plot' });
      drawing.setAttribute('role', 'img');
      drawing.setAttribute('aria-label', label);
      // The policy of the page allows no inline styles; plot.css has these rules.
      for (const style of drawing.querySelectorAll('style')) style.remove();
      // The label tells it all; those of its parts only confuse.
      for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
      element.replaceChildren(drawing);
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => observer.disconnect();
  }, [options, label]);
  return <div ref={box} className="plot-box" />;
}
