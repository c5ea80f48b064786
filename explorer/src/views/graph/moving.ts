import type Sigma from 'sigma';

/**
 * Draws the nodes alone while the drawing moves: the box has the class "graph-moves", by which the style leaves out every
 * other layer, and these are not emptied for every frame, which would have each put on the page anew.
 */
// biome-ignore lint/suspicious/noExplicitAny: of any attributes
export function lightWhileMoved(sigma: Sigma<any, any>, box: HTMLElement): void {
  const mouse = sigma.getMouseCaptor();
  const camera = sigma.getCamera();
  const nodes = sigma.getCanvases().nodes?.getContext('webgl2');
  const clearAll = sigma.clear.bind(sigma);
  let moves = false;
  sigma.on('beforeRender', () => {
    moves = camera.isAnimated() || mouse.isMoving || mouse.draggedEvents > 0 || mouse.currentWheelDirection !== 0;
    box.classList.toggle('graph-moves', moves);
  });
  sigma.clear = () => {
    if (!moves || !nodes) return clearAll();
    nodes.clear(nodes.COLOR_BUFFER_BIT);
    return sigma;
  };
}
