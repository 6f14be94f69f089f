import type { HotelId, Position } from '#domain/kernel/identifiers.ts';

type Listener = (head: Position) => void;

/** Tells listeners in this process that a log has grown. A hint: whoever misses one pulls all the same, only later. */
export class Pokes {
  readonly #listeners = new Map<HotelId, Set<Listener>>();

  /** Listens until the returned function is called. */
  listen(hotelId: HotelId, listener: Listener): () => void {
    const listeners = this.#listeners.get(hotelId) ?? new Set();
    this.#listeners.set(hotelId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0) this.#listeners.delete(hotelId);
    };
  }

  poke(hotelId: HotelId, head: Position): void {
    for (const listener of this.#listeners.get(hotelId) ?? []) listener(head);
  }
}
