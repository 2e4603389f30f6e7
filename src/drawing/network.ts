import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { type Line, lineAround, type Place, passesUnder } from './lines.ts';

export type Shape = 'round' | 'square' | 'dot';

/** Who and which two, as they are to be drawn. */
export interface Network {
  /** A dot is where several lines meet; its name stands in it. */
  readonly nodes: readonly { readonly key: string; readonly name: string; readonly shape: Shape }[];
  /** `label` stands on the line; none if it is empty. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

/** A box with its place; x and y are its middle. */
export interface PlacedNode {
  readonly key: string;
  readonly lines: readonly string[];
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  x: number;
  y: number;
}

export interface PlacedEdge {
  readonly from: PlacedNode;
  readonly to: PlacedNode;
  readonly label: string;
  /** Passes under no box but its own two. */
  readonly line: Line;
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

export const FONT = 30;
export const LINE = 36;
/** Across a number. */
export const DOT = 44;
const LETTER = FONT * 0.62;
const MAX_LETTERS = 17;
const MAX_LINES = 3;
const ROUNDS = 400;
/** Kept free around each box: a number must fit between two of them. */
const GAP = 64;
/** Kept free between a box and a line that is not its own. */
const LINE_GAP = 10;
/** First places that are tried while lines cross: fewer for large networks, whose forces take longer (about 5 ms for 10 boxes). */
const starts = (boxes: number): number => Math.min(24, Math.max(1, Math.floor(600 / boxes ** 2)));
/** How often boxes are moved off the lines of others. */
const CLEARINGS = 60;

/**
 * Gives every box a place: connected ones near each other, none over another or over the line of two others. Of several first
 * places of the boxes the one is taken whose lines cross least. The same network gives the same layout.
 */
export function layOut(network: Network): Layout {
  let best = laidOut(network, 0);
  let fewest = crossings(best);
  for (let start = 1; start < starts(network.nodes.length) && fewest > 0; start++) {
    const other = laidOut(network, start);
    const crossed = crossings(other);
    if (crossed < fewest) [best, fewest] = [other, crossed];
  }
  return best;
}

function laidOut({ nodes, edges }: Network, start: number): Layout {
  const seats = shuffled(nodes.length, start);
  const placed = nodes.map(({ key, name, shape }, i): PlacedNode => {
    const lines = wrapped(name);
    const width = shape === 'dot' ? DOT : Math.max(...lines.map((line) => line.length)) * LETTER + 36;
    const height = shape === 'dot' ? DOT : lines.length * LINE + 26;
    // A first place on a circle.
    const angle = (2 * Math.PI * seats[i]!) / nodes.length;
    return { key, lines, shape, width, height, x: Math.cos(angle) * 260, y: Math.sin(angle) * 260 };
  });
  settle(placed, edges);
  separate(placed);
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const ends = edges.map(({ from, to, label }) => ({ from: byKey.get(from)!, to: byKey.get(to)!, label }));
  clear(placed, ends);
  const routed = ends.map((edge): PlacedEdge => {
    const others = placed.filter((node) => node !== edge.from && node !== edge.to);
    return { ...edge, line: lineAround(edge.from, edge.to, others, LINE_GAP) };
  });
  return { nodes: placed, edges: routed };
}

/** Lets d3's forces move the boxes until they rest. */
function settle(placed: PlacedNode[], edges: Network['edges']): void {
  const byKey = new Map(placed.map((node) => [node.key, node]));
  const links = edges.map(({ from, to }) => ({ source: byKey.get(from)!, target: byKey.get(to)! }));
  const spread = (node: PlacedNode) => Math.hypot(node.width, node.height);
  forceSimulation(placed)
    .force(
      'link',
      forceLink(links)
        .distance(({ source, target }) => 120 + (spread(source) + spread(target)) / 3)
        .strength(0.5),
    )
    .force('charge', forceManyBody().strength(-1400))
    .force('collide', forceCollide<PlacedNode>((n) => spread(n) / 2).strength(0.6))
    .force('center', forceCenter(0, 0))
    .force('x', forceX(0).strength(0.12))
    .force('y', forceY(0).strength(0.07))
    .stop()
    .tick(ROUNDS);
}

/** The numbers 0 to n - 1 in an order that `start` alone settles; 0 leaves them as they are. */
function shuffled(n: number, start: number): number[] {
  const seats = Array.from({ length: n }, (_, i) => i);
  if (start === 0) return seats;
  // Fisher and Yates' shuffle with a linear congruential generator (Numerical Recipes' constants).
  let state = start;
  for (let i = n - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [seats[i], seats[j]] = [seats[j]!, seats[i]!];
  }
  return seats;
}

/** How many pairs of lines that share no box cross, taken as straight ones. */
export function crossings({ edges }: Layout): number {
  let crossed = 0;
  for (const [i, a] of edges.entries()) {
    for (const b of edges.slice(i + 1)) {
      if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) continue;
      const [p, q] = [side(a.from, a.to, b.from) * side(a.from, a.to, b.to), side(b.from, b.to, a.from) * side(b.from, b.to, a.to)];
      if (p < 0 && q < 0) crossed++;
    }
  }
  return crossed;
}

/** On which side of the line from a to b a place lies: the sign of the cross product. */
function side(a: Place, b: Place, place: Place): number {
  return (b.x - a.x) * (place.y - a.y) - (b.y - a.y) * (place.x - a.x);
}

/** Moves boxes aside that stand on the straight line between two others; what is left when it comes to an end is bent around. */
function clear(nodes: readonly PlacedNode[], edges: readonly { readonly from: PlacedNode; readonly to: PlacedNode }[]): void {
  for (let round = 0; round < CLEARINGS; round++) {
    let moved = false;
    for (const { from, to } of edges) {
      for (const node of nodes) {
        if (node === from || node === to || !passesUnder({ from, to, bend: undefined }, node, LINE_GAP)) continue;
        moved = true;
        stepAside(node, from, to);
      }
    }
    if (!moved) return;
    separate(nodes);
  }
}

/** A step away from a line, to the side on which the box mostly is. */
function stepAside(node: PlacedNode, from: Place, to: Place): void {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const normal = { x: -dy / length, y: dx / length };
  const off = (node.x - from.x) * normal.x + (node.y - from.y) * normal.y;
  const side = off < 0 ? -1 : 1;
  node.x += normal.x * side * 24;
  node.y += normal.y * side * 24;
}

/** Pushes boxes apart until none touches another: the forces know circles only. */
function separate(nodes: readonly PlacedNode[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (const [i, a] of nodes.entries()) {
      for (const b of nodes.slice(i + 1)) {
        const overX = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
        const overY = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
        if (overX <= 0.01 || overY <= 0.01) continue;
        moved = true;
        const axis = overX < overY ? 'x' : 'y';
        const step = (Math.min(overX, overY) / 2) * (a[axis] < b[axis] ? -1 : 1);
        a[axis] += step;
        b[axis] -= step;
      }
    }
    if (!moved) return;
  }
}

/** A name on at most three lines, broken between words; what is longer ends with an ellipsis. */
function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && joined.length <= MAX_LETTERS) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const short = lines.map((line) => (line.length > MAX_LETTERS + 4 ? `${line.slice(0, MAX_LETTERS + 3)}…` : line));
  return short.length <= MAX_LINES ? short : [...short.slice(0, MAX_LINES - 1), `${short[MAX_LINES - 1]!.slice(0, MAX_LETTERS - 1)}…`];
}
