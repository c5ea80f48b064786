/** Lays out beside the page, which goes on answering the hand meanwhile. */
import { layOut, type Net, type Places } from './layout';

export interface Wanted {
  readonly net: Net;
  readonly roots: readonly string[];
  readonly before: Places;
}

self.onmessage = ({ data: { net, roots, before } }: MessageEvent<Wanted>) =>
  self.postMessage(layOut(net, roots, before));
