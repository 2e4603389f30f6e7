/** How much of one person's is done at once. */
const AT_ONCE = 3;

interface Lane {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * Takes turns between people: of each only so much is under way at once, the rest waits in its order. Who sends two
 * hundred questions waits behind their own, and nobody else does.
 */
export class Lanes {
  readonly #lanes = new Map<string, Lane>();

  /** Does the work when it is this person's turn; settles as the work does. */
  async run<T>(person: string, work: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(person) ?? { running: 0, waiting: [] };
    this.#lanes.set(person, lane);
    // A place that becomes free is handed on, never put up: nobody can overtake.
    if (lane.running < AT_ONCE) lane.running++;
    else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = lane.waiting.shift();
      if (next) next();
      else if (--lane.running === 0) this.#lanes.delete(person);
    }
  }
}
