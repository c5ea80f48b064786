/** What the page lets the script ask for. */
export interface Measuring {
  /** Draws a graph; gives the milliseconds that it took. */
  begin(nodes: number, lines: number): Promise<number>;
  /** Lays the graph out beside the page, which draws nothing meanwhile but goes on; gives its frames until all have their places. */
  settle(nodes: number, lines: number): Promise<Measured>;
  pan(seconds: number): Promise<Measured>;
  zoom(seconds: number): Promise<Measured>;
  /** Moves nothing: what the browser does at best here. */
  rest(seconds: number): Promise<Measured>;
}

export interface Measured {
  readonly frames: number;
  readonly seconds: number;
  /** The longest time between two frames, in milliseconds. */
  readonly longest: number;
}
