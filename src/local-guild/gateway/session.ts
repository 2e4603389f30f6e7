import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';

/** How many events are kept for a client that comes back; more than a bot can miss in the time it has. */
const KEPT = 2000;

/** How long a session waits for its client; Discord names no figure, a few minutes is what bots see. */
const RESUMABLE_MS = 3 * 60_000;

interface SentEvent {
  readonly seq: number;
  readonly text: string;
}

/** One logical connection of a client: it outlives its socket, so that a dropped client can resume. */
export class Session {
  readonly id = randomBytes(16).toString('hex');
  #seq = 0;
  #events: SentEvent[] = [];
  #socket: WebSocket | null;
  #detachedAt = 0;

  constructor(
    socket: WebSocket,
    readonly intents: number,
    readonly shard: readonly [number, number],
  ) {
    this.#socket = socket;
  }

  /** Whether events of a guild come to this session: a guild lives on one shard, direct messages on the first. */
  hasGuild(guildId: string | null): boolean {
    return (guildId === null ? 0 : Number(BigInt(guildId) >> 22n) % this.shard[1]) === this.shard[0];
  }

  get socket(): WebSocket | null {
    return this.#socket;
  }

  /** Send an event now, or keep it until the client resumes. */
  dispatch(type: string, data: unknown): void {
    this.#seq += 1;
    const text = JSON.stringify({ op: 0, t: type, s: this.#seq, d: data });
    this.#events.push({ seq: this.#seq, text });
    if (this.#events.length > KEPT) this.#events.shift();
    this.#socket?.send(text);
  }

  /** Whether it is too late to resume. */
  get expired(): boolean {
    return this.#socket === null && Date.now() - this.#detachedAt > RESUMABLE_MS;
  }

  /** Whether all events after `seq` are still kept. */
  canReplayAfter(seq: number): boolean {
    return seq <= this.#seq && (this.#events[0]?.seq ?? 1) <= seq + 1;
  }

  /** Continue on a new socket: everything missed, in order, then RESUMED. */
  resume(socket: WebSocket, after: number): void {
    this.#socket = socket;
    for (const event of this.#events) if (event.seq > after) socket.send(event.text);
    this.dispatch('RESUMED', {});
  }

  /** The socket is gone; the session waits for a resume. */
  detach(socket: WebSocket): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    this.#detachedAt = Date.now();
  }
}
