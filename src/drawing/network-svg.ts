import { DOT, FONT, type Layout, LINE, type PlacedEdge, type PlacedNode } from './network.ts';

const EDGE = '#9aa4b8';
const MARGIN = 40;
const NUMBER = 26;

/** Draws a layout. Dark, with light letters: it reads the same on Discord's dark and light ground. */
export function networkSvg({ nodes, edges }: Layout): string {
  const left = Math.min(...nodes.map((n) => n.x - n.width / 2)) - MARGIN;
  const top = Math.min(...nodes.map((n) => n.y - n.height / 2)) - MARGIN;
  const width = Math.max(...nodes.map((n) => n.x + n.width / 2)) + MARGIN - left;
  const height = Math.max(...nodes.map((n) => n.y + n.height / 2)) + MARGIN - top;
  const box = [left, top, width, height].map(Math.round).join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${Math.round(width)}" height="${Math.round(height)}" font-family="DejaVu Sans" text-anchor="middle">`,
    `<rect x="${Math.round(left)}" y="${Math.round(top)}" width="100%" height="100%" fill="#1f232b"/>`,
    ...edges.map(line),
    ...nodes.filter((n) => n.shape !== 'dot').map(boxOf),
    ...nodes.filter((n) => n.shape === 'dot').map(({ x, y, lines }) => number({ x, y }, lines[0] ?? '')),
    ...labels({ nodes, edges }),
    '</svg>',
  ].join('\n');
}

function line({ from, to }: PlacedEdge): string {
  return `<line x1="${from.x.toFixed(1)}" y1="${from.y.toFixed(1)}" x2="${to.x.toFixed(1)}" y2="${to.y.toFixed(1)}" stroke="${EDGE}" stroke-width="4"/>`;
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

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Places on a line to try for its label, as shares of the way: the middle is best. */
const SHARES = [0.5, 0.35, 0.65, 0.2, 0.8];

/** Each label stands between the borders of its two boxes, where it covers neither a box nor another label if there is such a place. */
function labels({ nodes, edges }: Layout): string[] {
  const taken: { x: number; y: number; width: number; height: number }[] = [...nodes];
  return edges
    .filter((edge) => edge.label !== '')
    .map(({ from, to, label }) => {
      const [a, b] = [border(from, to), border(to, from)];
      const width = widthOf(label);
      const places = SHARES.map((share) => ({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }));
      const free = (p: Place) =>
        taken.every((t) => Math.abs(t.x - p.x) > (t.width + width) / 2 || Math.abs(t.y - p.y) > (t.height + DOT) / 2);
      const place = places.find(free) ?? places[0]!;
      taken.push({ ...place, width, height: DOT });
      return number(place, label);
    });
}

function widthOf(label: string): number {
  return Math.max(label.length * NUMBER * 0.64 + 18, DOT);
}

function number({ x, y }: Place, label: string): string {
  const width = widthOf(label);
  const shape = `<rect x="${(x - width / 2).toFixed(1)}" y="${(y - DOT / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${DOT}" rx="${DOT / 2}" fill="#f2c94c"/>`;
  return `<g>${shape}<text x="${x.toFixed(1)}" y="${(y + NUMBER * 0.36).toFixed(1)}" font-size="${NUMBER}" font-weight="bold" fill="#1f232b">${escaped(label)}</text></g>`;
}

/** Where the line from one box to another leaves the first. */
function border(node: PlacedNode, other: PlacedNode): Place {
  const [dx, dy] = [other.x - node.x, other.y - node.y];
  const share = Math.min(node.width / 2 / (Math.abs(dx) || 1e-9), node.height / 2 / (Math.abs(dy) || 1e-9), 0.5);
  return { x: node.x + dx * share, y: node.y + dy * share };
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
}
