/** A place in a picture. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A box around its middle. */
export interface Box extends Place {
  readonly width: number;
  readonly height: number;
}

/** Pieces in which a bent line is looked at. */
const PIECES = 24;
/** How far a line is bent aside, in pixels: the first that is free of boxes is taken. */
const BENDS = Array.from({ length: 40 }, (_, i) => (i + 1) * 45);

/** A line from one box to another; one that is bent leans to `bend`, its control point (a quadratic Bézier curve). */
export interface Line {
  readonly from: Place;
  readonly to: Place;
  readonly bend: Place | undefined;
}

/** The place at a share (0 to 1) of the way. */
export function along({ from, to, bend }: Line, share: number): Place {
  const c = bend ?? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const [a, b, d] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * from.x + b * c.x + d * to.x, y: a * from.y + b * c.y + d * to.y };
}

/** Whether a line passes under a box, or nearer to it than `gap` pixels. */
export function passesUnder(line: Line, box: Box, gap: number): boolean {
  if (!line.bend) return touches(line.from, line.to, box, gap);
  let before = line.from;
  for (let i = 1; i <= PIECES; i++) {
    const next = along(line, i / PIECES);
    if (touches(before, next, box, gap)) return true;
    before = next;
  }
  return false;
}

/** The line between two places that passes under none of the boxes: straight if it can be, else bent as little as is needed; straight if nothing helps. */
export function lineAround(from: Place, to: Place, boxes: readonly Box[], gap: number): Line {
  const straight: Line = { from, to, bend: undefined };
  const free = (line: Line) => boxes.every((box) => !passesUnder(line, box, gap));
  if (free(straight)) return straight;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  for (const by of BENDS) {
    for (const side of [by, -by]) {
      const bend = { x: (from.x + to.x) / 2 - (dy / length) * side * 2, y: (from.y + to.y) / 2 + (dx / length) * side * 2 };
      const line = { from, to, bend };
      if (free(line)) return line;
    }
  }
  return straight;
}

/** Whether a straight piece comes within `gap` of a box (Liang and Barsky's clipping). */
function touches(a: Place, b: Place, box: Box, gap: number): boolean {
  const [halfX, halfY] = [box.width / 2 + gap, box.height / 2 + gap];
  let [enter, leave] = [0, 1];
  const sides: [direction: number, distance: number][] = [
    [a.x - b.x, a.x - (box.x - halfX)],
    [b.x - a.x, box.x + halfX - a.x],
    [a.y - b.y, a.y - (box.y - halfY)],
    [b.y - a.y, box.y + halfY - a.y],
  ];
  for (const [direction, distance] of sides) {
    if (direction === 0) {
      if (distance < 0) return false;
      continue;
    }
    const at = distance / direction;
    if (direction < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    if (enter > leave) return false;
  }
  return true;
}
