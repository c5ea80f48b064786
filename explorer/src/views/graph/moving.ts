import type Sigma from 'sigma';

/**
 * Gives the box the class "graph-moves" while the drawing moves, by which the style leaves out every layer but that of the
 * nodes: each would be put on the page anew for every frame, empty as they are.
 */
// biome-ignore lint/suspicious/noExplicitAny: of any attributes
export function markWhileMoved(sigma: Sigma<any, any>, box: HTMLElement): void {
  const mouse = sigma.getMouseCaptor();
  const camera = sigma.getCamera();
  sigma.on('beforeRender', () =>
    box.classList.toggle(
      'graph-moves',
      camera.isAnimated() || mouse.isMoving || mouse.draggedEvents > 0 || mouse.currentWheelDirection !== 0,
    ),
  );
}
