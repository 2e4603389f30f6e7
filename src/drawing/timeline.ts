import { scaleUtc } from 'd3-scale';

/** Something on a day, or from one day to another. */
export interface Moment {
  /** Stands in the picture and before its citation. */
  readonly number: number;
  /** ISO days, both included. */
  readonly first: string;
  readonly last: string;
  readonly label: string;
  /** Still to come. */
  readonly planned: boolean;
}

const WIDTH = 760;
const MARGIN = 44;
const NUMBER = 40;
const LANE = 52;
const FONT = 26;
const LINE = 34;
/** Width of a letter under the axis, rather too wide. */
const TICK_LETTER = 13;
const MAX_LETTERS = 44;
const MAX_LINES = 2;
const INK = '#ffffff';
const DIM = '#b8c0d0';
const GROUND = '#1f232b';
const MARK = '#f2c94c';
const PLANNED = '#7fb2f0';

/** Draws moments along an axis that is true to time, and a legend under it, one entry for each. Dark, so that it reads the same on dark and light ground. */
export function timelineSvg(moments: readonly Moment[]): string {
  const days = moments.flatMap(({ first, last }) => [dayOf(first), dayOf(last)]);
  const [low, high] = [Math.min(...days), Math.max(...days)];
  // A single day would have no length.
  const spare = low === high ? 2 * DAY : 0;
  const scale = scaleUtc([low - spare, high + spare], [MARGIN, WIDTH - MARGIN]);
  const { lanes, places } = inLanes(moments.map(({ first, last }) => [scale(dayOf(first)), scale(dayOf(last))]));
  const axis = 30 + lanes * LANE;
  let y = axis + 96;
  const entries = moments.map((moment) => {
    const lines = wrapped(moment.label);
    const top = y;
    y += LINE * (lines.length + 1) + 18;
    return entry(moment, lines, top);
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" font-family="DejaVu Sans">`,
    `<rect width="100%" height="100%" fill="${GROUND}"/>`,
    `<line x1="${MARGIN - 16}" y1="${axis}" x2="${WIDTH - MARGIN + 16}" y2="${axis}" stroke="${DIM}" stroke-width="3"/>`,
    ...ticks(scale, axis),
    ...places.map(({ from, to, lane }, i) => stem(moments[i]!, from, to, axis - 30 - lane * LANE, axis)),
    ...places.map(({ from, lane }, i) => badge(from, axis - 30 - lane * LANE, moments[i]!.number, colourOf(moments[i]!))),
    ...entries,
    '</svg>',
  ].join('\n');
}

const DAY = 86_400_000;
const dayOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Round dates along the axis; those whose words would run into the ones before have a stroke only. */
function ticks(scale: ReturnType<typeof scaleUtc<number>>, axis: number): string[] {
  const shape = scale.tickFormat(5);
  let end = Number.NEGATIVE_INFINITY;
  return scale.ticks(5).map((at) => {
    const x = scale(at);
    const words = shape(at);
    const half = (words.length * TICK_LETTER) / 2;
    const shown = x - half > end + TICK_LETTER;
    if (shown) end = x + half;
    const stroke = `<line x1="${x.toFixed(1)}" y1="${axis}" x2="${x.toFixed(1)}" y2="${axis + 10}" stroke="${DIM}" stroke-width="3"/>`;
    return shown
      ? `${stroke}<text class="tick" x="${x.toFixed(1)}" y="${axis + 36}" font-size="20" fill="${DIM}" text-anchor="middle">${words}</text>`
      : stroke;
  });
}

/** Numbers that would cover each other go into lanes above each other. */
function inLanes(spans: readonly (readonly [number, number])[]): { lanes: number; places: { from: number; to: number; lane: number }[] } {
  const ends: number[] = [];
  const places = spans.map(([from, to]) => {
    const found = ends.findIndex((end) => end + 6 < from - NUMBER / 2);
    const lane = found < 0 ? ends.length : found;
    ends[lane] = Math.max(to, from) + NUMBER / 2;
    return { from, to, lane };
  });
  return { lanes: Math.max(1, ends.length), places };
}

const colourOf = ({ planned }: Moment): string => (planned ? PLANNED : MARK);

/** Leads from a number down to its day; a bar shows how long it lasted. Under all numbers, so that it covers none. */
function stem(moment: Moment, from: number, to: number, y: number, axis: number): string {
  const colour = colourOf(moment);
  const line = `<line x1="${from.toFixed(1)}" y1="${y}" x2="${from.toFixed(1)}" y2="${axis}" stroke="${colour}" stroke-width="2" opacity="0.5"/>`;
  const bar =
    to > from
      ? `<rect x="${from.toFixed(1)}" y="${y - 6}" width="${(to - from).toFixed(1)}" height="12" fill="${colour}" opacity="0.5"/>`
      : '';
  return line + bar;
}

function badge(x: number, y: number, number: number, colour: string): string {
  return `<circle cx="${x.toFixed(1)}" cy="${y}" r="${NUMBER / 2}" fill="${colour}"/><text x="${x.toFixed(1)}" y="${y + 9}" font-size="24" font-weight="bold" fill="${GROUND}" text-anchor="middle">${number}</text>`;
}

function entry(moment: Moment, lines: readonly string[], top: number): string {
  const { number, first, last, planned } = moment;
  const when = `${first === last ? first : `${first} to ${last}`}${planned ? ' · planned' : ''}`;
  const text = lines.map(
    (line, i) => `<text x="${MARGIN + 40}" y="${top + LINE * (i + 1)}" font-size="${FONT}" fill="${INK}">${escaped(line)}</text>`,
  );
  return [
    badge(MARGIN, top - 8, number, colourOf(moment)),
    `<text x="${MARGIN + 40}" y="${top}" font-size="${FONT}" font-weight="bold" fill="${DIM}">${escaped(when)}</text>`,
    ...text,
  ].join('');
}

/** A label on at most two lines, broken between words; what is longer ends with an ellipsis. */
function wrapped(label: string): string[] {
  const lines: string[] = [''];
  for (const word of label.split(/\s+/)) {
    const last = lines.at(-1)!;
    if (last !== '' && last.length + word.length + 1 > MAX_LETTERS) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  const cut = lines.map((line) => (line.length > MAX_LETTERS ? `${line.slice(0, MAX_LETTERS - 1)}…` : line));
  return cut.length <= MAX_LINES ? cut : [...cut.slice(0, MAX_LINES - 1), `${cut[MAX_LINES - 1]!.slice(0, MAX_LETTERS - 1)}…`];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
}
