import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../state/language';
import { placeBeside } from './place';
import './popover.css';

const words = { close: ['Close', '关闭'] } as const;

interface PopoverProps {
  /** What the button that opens it says to screen readers, and the card is called. */
  readonly label: string;
  /** What the button shows. */
  readonly opener: ReactNode;
  readonly openerClass?: string;
  /** What the card shows; made when it is first opened. */
  readonly children: () => ReactNode;
  /** Shown at its foot, before the way to close it. */
  readonly foot?: ReactNode;
}

/** A button that opens a card beside it. Esc and a click elsewhere close it. */
export function Popover({ label, opener, openerClass = '', children, foot }: PopoverProps) {
  const t = useWords(words);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const element = card.current;
    if (!element) return;
    // The content must be there before its place is sought.
    const before = (event: Event) => flushSync(() => setOpen((event as ToggleEvent).newState === 'open'));
    const after = () => placeBeside(element, button.current);
    element.addEventListener('beforetoggle', before);
    element.addEventListener('toggle', after);
    return () => {
      element.removeEventListener('beforetoggle', before);
      element.removeEventListener('toggle', after);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={`popover-open ${openerClass}`}
        popovertarget={id}
        aria-label={label}
      >
        {opener}
      </button>
      <div id={id} ref={card} popover="auto" role="dialog" aria-label={label} className="popover-card">
        {open && (
          <>
            {children()}
            <p className="popover-foot">
              {foot}
              <button type="button" className="link" popovertarget={id} popovertargetaction="hide">
                {t.close}
              </button>
            </p>
          </>
        )}
      </div>
    </>
  );
}
