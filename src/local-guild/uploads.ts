import type { Snowflake, Upload } from './model.ts';
import { snowflake } from './snowflake.ts';

/** Files that a page has sent but not yet used; more than these are forgotten, the oldest first. */
const MOST = 10;

/** Files on their way from a page into a command. */
export class Uploads {
  readonly #waiting = new Map<Snowflake, Upload>();

  /** Keep a file until a command takes it. */
  keep(file: Upload): Snowflake {
    const id = snowflake();
    this.#waiting.set(id, file);
    for (const old of this.#waiting.keys()) if (this.#waiting.size > MOST) this.#waiting.delete(old);
    return id;
  }

  get(id: Snowflake): Upload | undefined {
    return this.#waiting.get(id);
  }
}
