import { along, type Box, type Line, type Place } from './lines.ts';
import { DOT, FONT, type Layout, LINE, type PlacedEdge, type PlacedNode } from './network.ts';

const EDGE = '#9aa4b8';
const MARGIN = 40;
const NUMBER = 26;
/** Places on a line to try for its label, as shares of the way: the middle is best. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** Draws a layout. Dark, with light letters: it reads the same on Discord's dark and light ground. */
export function networkSvg({ nodes, edges }: Layout): string {
  // Bent lines may reach beyond the boxes.
  const bends = edges.flatMap(({ line }) => SHARES.map((share) => ({ ...along(line, share), width: DOT, height: DOT })));
  const all = [...nodes, ...bends];
  const left = Math.min(...all.map((n) => n.x - n.width / 2)) - MARGIN;
  const top = Math.min(...all.map((n) => n.y - n.height / 2)) - MARGIN;
  const width = Math.max(...all.map((n) => n.x + n.width / 2)) + MARGIN - left;
  const height = Math.max(...all.map((n) => n.y + n.height / 2)) + MARGIN - top;
  const box = [left, top, width, height].map(Math.round).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${Math.round(width)}" height="${Math.round(height)}" font-family="DejaVu Sans" text-anchor="middle">`,
    `<rect x="${Math.round(left)}" y="${Math.round(top)}" width="100%" height="100%" fill="#1f232b"/>`,
    ...edges.map(lineOf),
    ...nodes.filter((n) => n.shape !== 'dot').map(boxOf),
    ...nodes.filter((n) => n.shape === 'dot').map(({ x, y, lines }) => number({ x, y }, lines[0] ?? '')),
    ...labels({ nodes, edges }),
    '</svg>',
  ].join('\n');
}

function lineOf({ line: { from, to, bend } }: PlacedEdge): string {
  const at = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const way = bend ? `Q ${at(bend)} ${at(to)}` : `L ${at(to)}`;
  return `<path d="M ${at(from)} ${way}" fill="none" stroke="${EDGE}" stroke-width="4"/>`;
}

function boxOf({ x, y, width, height, lines, shape }: PlacedNode): string {
  const first = y - (lines.length * LINE) / 2 + FONT * 0.93;
  const text = lines.map(
    (one, i) => `<text x="${x.toFixed(1)}" y="${(first + i * LINE).toFixed(1)}" font-size="${FONT}">${escaped(one)}</text>`,
  );
  const fill = shape === 'round' ? '#3f59c4' : '#3a4252';
  const corner = shape === 'round' ? height / 2 : 8;
  return `<g fill="#ffffff"><rect x="${(x - width / 2).toFixed(1)}" y="${(y - height / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${height}" rx="${Math.min(corner, 30)}" fill="${fill}" stroke="#c9d2e6" stroke-width="2"/>${text.join('')}</g>`;
}

/** Each label stands on its line between the borders of its two boxes, where it covers neither a box nor another label if there is such a place. */
function labels({ nodes, edges }: Layout): string[] {
  const taken: Box[] = [...nodes];
  return edges
    .filter((edge) => edge.label !== '')
    .map(({ from, to, line, label }) => {
      const width = widthOf(label);
      const [begin, end] = visible(line, from, to);
      const places = SHARES.map((share) => along(line, begin + (end - begin) * share));
      const free = (p: Place) =>
        taken.every((t) => Math.abs(t.x - p.x) > (t.width + width) / 2 || Math.abs(t.y - p.y) > (t.height + DOT) / 2);
      const place = places.find(free) ?? places[0]!;
      taken.push({ ...place, width, height: DOT });
      return number(place, label);
    });
}

/** The shares of the way at which a line leaves its first box and comes to its second. */
function visible(line: Line, from: Box, to: Box): [begin: number, end: number] {
  const inside = (place: Place, box: Box) => Math.abs(place.x - box.x) <= box.width / 2 && Math.abs(place.y - box.y) <= box.height / 2;
  const steps = Array.from({ length: 51 }, (_, i) => i / 50);
  const begin = steps.find((share) => !inside(along(line, share), from)) ?? 0;
  const end = steps.findLast((share) => !inside(along(line, share), to)) ?? 1;
  return begin < end ? [begin, end] : [0, 1];
}

function widthOf(label: string): number {
  return Math.max(label.length * NUMBER * 0.64 + 18, DOT);
}

function number({ x, y }: Place, label: string): string {
  const width = widthOf(label);
  const shape = `<rect x="${(x - width / 2).toFixed(1)}" y="${(y - DOT / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${DOT}" rx="${DOT / 2}" fill="#f2c94c"/>`;
  return `<g>${shape}<text x="${x.toFixed(1)}" y="${(y + NUMBER * 0.36).toFixed(1)}" font-size="${NUMBER}" font-weight="bold" fill="#1f232b">${escaped(label)}</text></g>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
}
