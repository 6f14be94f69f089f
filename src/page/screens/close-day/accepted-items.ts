import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { keepChoice, readChoice } from '#page/client/kept-choice.ts';

/** What the night auditor has accepted so far, by its id. Kept on this device, so that a closed window loses nothing. */
export class AcceptedItems {
  readonly day: HotelDay;
  readonly #ids: ReadonlySet<string>;

  constructor(day: HotelDay, ids: Iterable<string> = []) {
    this.day = day;
    this.#ids = new Set(ids);
  }

  /** What was accepted for this day before; nothing where it was for another one. */
  static keptFor(day: HotelDay): AcceptedItems {
    const [keptDay, ...ids] = readChoice('night-audit')?.split(' ') ?? [];
    return keptDay === String(day) ? new AcceptedItems(day, ids) : new AcceptedItems(day);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  with(id: string, accepted: boolean): AcceptedItems {
    const others = [...this.#ids].filter((other) => other !== id);
    const next = new AcceptedItems(this.day, accepted ? [...others, id] : others);
    keepChoice('night-audit', [next.day, ...next.#ids].join(' '));
    return next;
  }
}
