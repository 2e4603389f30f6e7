/** Whether this is the long run, `npm run test:faults`; `npm test` tries a few of everything. */
export const LONG = process.env.BRIEFING_FAULTS === 'long';

/** Milliseconds after which a property of the long run tries no more cases: on a busy machine they are fewer. */
const ENOUGH = 300_000;

/** How many cases fast-check tries: a fiftieth of them in the short run. */
export const runs = (long: number) =>
  LONG ? { numRuns: long, interruptAfterTimeLimit: ENOUGH, markInterruptAsFailure: false } : { numRuns: Math.ceil(long / 50) };

/** Milliseconds that a test may take. */
export const TIME = LONG ? 900_000 : 120_000;

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
