import type Sigma from 'sigma';

/** What Sigma asks itself for each event of the mouse. Its types keep it private. */
interface Pointing {
  getNodeAtPosition(at: { readonly x: number; readonly y: number }): string | null;
  getEdgeAtPoint(x: number, y: number): string | null;
}

/**
 * To know what is under the mouse, Sigma reads a pixel back and waits until all is drawn: with each event of a drag or of the
 * wheel, that is most of the time of a frame. Nobody points at anything then.
 */
// biome-ignore lint/suspicious/noExplicitAny: of any attributes
export function pointAtNothingWhileMoved(sigma: Sigma<any, any>): void {
  const mouse = sigma.getMouseCaptor();
  const isMoved = () => (mouse.isMouseDown && mouse.draggedEvents > 0) || mouse.currentWheelDirection !== 0;
  const pointing = sigma as unknown as Pointing;
  const { getNodeAtPosition, getEdgeAtPoint } = pointing;
  pointing.getNodeAtPosition = (at) => (isMoved() ? null : getNodeAtPosition.call(sigma, at));
  pointing.getEdgeAtPoint = (x, y) => (isMoved() ? null : getEdgeAtPoint.call(sigma, x, y));
}
