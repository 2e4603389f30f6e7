import { layOut, type Network } from './network.ts';
import { networkSvg } from './network-svg.ts';
import { png } from './png.ts';

export type { Network } from './network.ts';

/** A network as a picture: boxes with names, lines with labels. */
export function drawNetwork(network: Network): Buffer {
  return png(networkSvg(layOut(network)));
}
