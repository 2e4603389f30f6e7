import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

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

/** Gives every box a place: connected ones near each other, none over another. The same network gives the same layout. */
export function layOut({ nodes, edges }: Network): Layout {
  const placed = nodes.map(({ key, name, shape }, i): PlacedNode => {
    const lines = wrapped(name);
    const width = shape === 'dot' ? DOT : Math.max(...lines.map((line) => line.length)) * LETTER + 36;
    const height = shape === 'dot' ? DOT : lines.length * LINE + 26;
    // A first place on a circle, in the order given.
    const angle = (2 * Math.PI * i) / nodes.length;
    return { key, lines, shape, width, height, x: Math.cos(angle) * 260, y: Math.sin(angle) * 260 };
  });
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
  separate(placed);
  return { nodes: placed, edges: edges.map((edge) => ({ from: byKey.get(edge.from)!, to: byKey.get(edge.to)!, label: edge.label })) };
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
