import { layOut, type Network } from './network.ts';
import { networkSvg } from './network-svg.ts';
import { png } from './png.ts';
import { type Moment, timelineSvg } from './timeline.ts';

export type { Network } from './network.ts';
export type { Moment } from './timeline.ts';

/** A network as a picture: boxes with names, lines with labels. */
export function drawNetwork(network: Network): Buffer {
  return png(networkSvg(layOut(network)));
}

/** Moments as a picture: an axis that is true to time, and what each is. There must be at least one. */
export function drawTimeline(moments: readonly Moment[]): Buffer {
  return png(timelineSvg(moments));
}
