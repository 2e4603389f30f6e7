import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted of one thing that the bot did. */
export interface Counted {
  /** 'command', 'button', 'message', … */
  readonly way: string;
  /** Name of the command or button; from a list that is known beforehand. */
  readonly name: string;
  readonly outcome: string;
  /** Milliseconds from its arrival to the answer. */
  readonly ms: number;
}

/** What is read at the moment when it is asked for. */
export interface State {
  readonly isConnected: () => boolean;
  readonly releases: () => number;
}

/** Counts what the bot does, in the form that Prometheus reads. Nothing of who asks, or what, is in it. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #handled: Counter<'way' | 'name' | 'outcome'>;
  readonly #seconds: Histogram<'way'>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#handled = new Counter({
      name: 'briefing_handled_total',
      help: 'Commands, buttons, forms, choices and messages that were handled',
      labelNames: ['way', 'name', 'outcome'],
      registers,
    });
    this.#seconds = new Histogram({
      name: 'briefing_handling_seconds',
      help: 'Time from the arrival of one to its answer',
      labelNames: ['way'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3],
      registers,
    });
  }

  count({ way, name, outcome, ms }: Counted): void {
    this.#handled.inc({ way, name, outcome });
    this.#seconds.observe({ way }, ms / 1_000);
  }

  /** Adds what is read when it is asked for. */
  watch({ isConnected, releases }: State): void {
    const registers = [this.#registry];
    new Gauge({
      name: 'briefing_connected',
      help: '1 while the bot is connected to Discord',
      registers,
      collect() {
        this.set(isConnected() ? 1 : 0);
      },
    });
    new Gauge({
      name: 'briefing_releases',
      help: 'Releases that every server can ask',
      registers,
      collect() {
        this.set(releases());
      },
    });
  }

  /** All of it as text, with its media type. */
  async text(): Promise<{ readonly body: string; readonly type: string }> {
    return { body: await this.#registry.metrics(), type: this.#registry.contentType };
  }
}
