/** One kind of event, typed, without names: `subscribe` gives back the way to stop. */
export class Signal<T> {
  readonly #listeners = new Set<(event: T) => void>();

  subscribe(listener: (event: T) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(event: T): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
