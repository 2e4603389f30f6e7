/** Whether this is the long run, `npm run test:faults`; `npm test` tries a few of everything. */
export const LONG = process.env.BRIEFING_FAULTS === 'long';

/** How many cases to try: a fiftieth of them in the short run. */
export const cases = (long: number): number => (LONG ? long : Math.ceil(long / 50));

/** Milliseconds that a test of the long run may take. */
export const TIME = LONG ? 600_000 : 60_000;

/** Processor time that an answer may take. */
const LIMIT_MS = 250;

/**
 * The value of a piece of work that must end within the limit, by the processor's time, which other processes do not lengthen. A
 * time over it is taken again, twice: what the collector took is none of ours, and what blows up does so every time.
 */
export function inTime<T>(work: () => T): T {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const from = process.cpuUsage();
    const value = work();
    const { user, system } = process.cpuUsage(from);
    least = Math.min(least, (user + system) / 1000);
    if (least <= LIMIT_MS) return value;
  }
  throw new Error(`took ${Math.round(least)} ms three times, and ${LIMIT_MS} are allowed`);
}
