/** The live connection to the server: events in, wishes out, with answers matched by number. */
export class Link {
  #socket = null;
  #seq = 0;
  #waiting = new Map();
  #delay = 250;

  /** @param {(event: any) => void} onEvent called for everything that is not the answer to a wish */
  constructor(onEvent) {
    this.onEvent = onEvent;
    this.#connect();
  }

  /** Say something that has no answer. */
  tell(wish) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(wish));
  }

  /** Ask for something; resolves with the result, `{ failure }` when the bot was silent, `{ refused }` when the chat says no. */
  ask(wish) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return Promise.resolve({ refused: 'The local guild cannot be reached' });
    this.#seq += 1;
    const seq = this.#seq;
    return new Promise((resolve) => {
      this.#waiting.set(seq, resolve);
      this.tell({ ...wish, seq });
    });
  }

  /** Send a file that a command will take; resolves with what stands for it in the command, or `{ refused }`. */
  async upload(file) {
    const answer = await fetch(`/page/upload?name=${encodeURIComponent(file.name)}`, { method: 'POST', body: file }).catch(() => null);
    if (answer?.ok) return { value: { upload: (await answer.json()).id } };
    return { refused: answer?.status === 413 ? `${file.name} is larger than this server takes` : 'The local guild cannot be reached' };
  }

  #connect() {
    const socket = new WebSocket(`ws://${location.host}/page/link`);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#delay = 250;
    });
    socket.addEventListener('message', ({ data }) => {
      const event = JSON.parse(data);
      if (event.kind !== 'result') return this.onEvent(event);
      this.#waiting.get(event.seq)?.(event);
      this.#waiting.delete(event.seq);
    });
    socket.addEventListener('close', () => {
      for (const resolve of this.#waiting.values()) resolve({ refused: 'The local guild cannot be reached' });
      this.#waiting.clear();
      this.onEvent({ kind: 'lost' });
      setTimeout(() => this.#connect(), this.#delay);
      this.#delay = Math.min(this.#delay * 2, 5000);
    });
  }
}
