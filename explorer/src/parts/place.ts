const GAP = 6;
const MARGIN = 8;

/** Puts an open popover under what opened it, or above where there is more room, and within the window. */
export function placeBeside(popover: HTMLElement | null, opener: HTMLElement | null): void {
  if (!popover?.matches(':popover-open') || !opener) return;
  const at = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const left = Math.max(MARGIN, Math.min(at.left, window.innerWidth - width - MARGIN));
  const below = at.bottom + GAP;
  const top = below + height > window.innerHeight - MARGIN ? Math.max(MARGIN, at.top - GAP - height) : below;
  popover.style.left = `${left}px`;
  popover.style.top = `${top}px`;
}
