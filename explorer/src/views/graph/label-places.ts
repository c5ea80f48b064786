/** Where names are written: beside their nodes, on the side where they hide nothing. */

/** In pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const within = (a: Box, b: Box): boolean =>
  a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** What is taken of one frame. */
export class LabelPlaces {
  private taken: Box[] | undefined;

  /** `discs` gives what no name may lie on; it is asked once a frame. Names stay within the `view`. */
  constructor(
    private readonly discs: () => Box[],
    private readonly view: () => Box,
  ) {}

  /** Another frame begins. */
  clear(): void {
    this.taken = undefined;
  }

  /** Takes the first of the boxes that is free, or the first where none is. */
  take(boxes: readonly [Box, ...Box[]]): Box {
    this.taken ??= this.discs();
    const taken = this.taken;
    const view = this.view();
    const free = (box: Box) => within(box, view) && !taken.some((other) => meet(box, other));
    const chosen = boxes.find(free) ?? boxes[0];
    taken.push(chosen);
    return chosen;
  }
}
