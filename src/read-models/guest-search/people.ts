import type { GuestDetails } from '#domain/guests/guest-details.ts';
import { samePerson, standsFor } from '#domain/guests/same-person.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { Asked, GuestFit, GuestIndex } from './guest-index.ts';
import { guestsAlike, type GuestAlike } from './guests-alike.ts';

/** Guests as people: whoever was registered twice is found once, and by everything that is known of them. */
export class People {
  readonly #index: GuestIndex;
  readonly #hotel: HotelState;
  readonly #known: (guestIds: readonly GuestId[]) => GuestDetails | undefined;

  constructor(index: GuestIndex, hotel: HotelState, known: (guestIds: readonly GuestId[]) => GuestDetails | undefined) {
    this.#index = index;
    this.#hotel = hotel;
    this.#known = known;
  }

  like({ text, limit, preferred }: Asked): readonly GuestFit[] {
    // Some of those found may be one person.
    const fits = this.#index.like({ text, limit: 2 * limit, preferred }, (guestId) => this.#detailsOf(guestId));
    const people = new Map<GuestId, GuestFit>();
    for (const fit of fits) {
      const guestId = standsFor(this.#hotel, fit.guestId);
      if (!people.has(guestId)) people.set(guestId, { ...fit, guestId });
    }
    return [...people.values()].slice(0, limit);
  }

  alike(guestId: GuestId): readonly GuestAlike[] {
    const details = this.#detailsOf(guestId);
    if (!details) return [];
    const person = standsFor(this.#hotel, guestId);
    const seen = new Set([person]);
    return guestsAlike(this.#index, details, (other) => this.#detailsOf(other)).flatMap((alike) => {
      const other = standsFor(this.#hotel, alike.guestId);
      if (seen.has(other) || this.#areApart(person, other)) return [];
      seen.add(other);
      return [{ ...alike, guestId: other }];
    });
  }

  #detailsOf(guestId: GuestId): GuestDetails | undefined {
    return this.#known(samePerson(this.#hotel, guestId));
  }

  #areApart(one: GuestId, other: GuestId): boolean {
    const others = new Set(samePerson(this.#hotel, other));
    const selves = samePerson(this.#hotel, one);
    const apartFrom = (guestId: GuestId) => this.#hotel.guests.get(guestId)?.apartFrom ?? [];
    return (
      selves.some((guestId) => apartFrom(guestId).some((id) => others.has(id))) ||
      [...others].some((guestId) => apartFrom(guestId).some((id) => selves.includes(id)))
    );
  }
}
