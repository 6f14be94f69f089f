import type { HotelId, Position } from '#domain/kernel/identifiers.ts';

type Listener = (head: Position) => void;

/** Tells listeners in this process that a log has grown. A hint: whoever misses one pulls all the same, only later. */
export class Pokes {
  readonly #listeners = new Map<HotelId, Set<Listener>>();
  /** The highest head that the listeners of a hotel were told of. */
  readonly #told = new Map<HotelId, Position>();

  /** Listens until the returned function is called. */
  listen(hotelId: HotelId, listener: Listener): () => void {
    const listeners = this.#listeners.get(hotelId) ?? new Set();
    this.#listeners.set(hotelId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      this.#listeners.delete(hotelId);
      this.#told.delete(hotelId);
    };
  }

  /** Hotels that somebody listens to. */
  get hotels(): readonly HotelId[] {
    return [...this.#listeners.keys()];
  }

  poke(hotelId: HotelId, head: Position): void {
    const listeners = this.#listeners.get(hotelId);
    if (!listeners) return;
    this.#told.set(hotelId, head);
    for (const listener of listeners) listener(head);
  }

  /** What another process says, or a look at the store: news only where it is further than what was told. */
  pokeFromAfar(hotelId: HotelId, head: Position): void {
    if (head > (this.#told.get(hotelId) ?? -1)) this.poke(hotelId, head);
  }
}
