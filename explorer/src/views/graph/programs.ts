/** What draws nodes and lines: Sigma's own, without the second drawing from which it reads what one points at. */
import { EdgeArrowProgram, EdgeRectangleProgram, NodeCircleProgram, NodePointProgram } from 'sigma/rendering';

// biome-ignore lint/suspicious/noExplicitAny: as TypeScript wants it of a class that extends any class
type Program = new (...args: any[]) => object;

/** Sigma hands over a buffer for the second drawing; there is none. */
const once = <P extends Program>(Drawn: P): P =>
  class extends Drawn {
    // biome-ignore lint/suspicious/noExplicitAny: as TypeScript wants it of a class that extends any class
    constructor(...args: any[]) {
      super(args[0], null, args[2]);
    }
  };

export const LINES = { arrow: once(EdgeArrowProgram), line: once(EdgeRectangleProgram) };

export const DISCS = { circle: once(NodeCircleProgram) };

/**
 * Discs as one list of points, where the others are a drawing each. Graphics cards leave out a point whose middle is out of
 * view, and have a largest size for one.
 */
export const POINTS = { circle: once(NodePointProgram) };
