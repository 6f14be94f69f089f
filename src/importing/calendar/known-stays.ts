import type { CalendarStay } from '#contract/calendar-feed.ts';
import type { CalendarPlan } from '#contract/calendar-import.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { addDays, sameDates, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { CalendarEntryId, CalendarId } from '#domain/kernel/identifiers.ts';
import { isWrittenByHand } from '#domain/reservations/is-one-stay-of-channel.ts';
import { holdsRooms, type Reservation } from '#domain/reservations/reservation.ts';

/** What the hotel knows already of the stays of one calendar. Each is found for one entry only. */
export class KnownStays {
  readonly #ofCalendar = new Map<CalendarEntryId, Reservation>();
  readonly #others: Reservation[] = [];
  readonly #found = new Set<Reservation>();
  readonly #plan: CalendarPlan;

  constructor(hotel: HotelState, plan: CalendarPlan, calendarId: CalendarId) {
    this.#plan = plan;
    for (const reservation of hotel.reservations.values()) {
      const { fromCalendar } = reservation;
      if (fromCalendar?.calendarId !== calendarId) this.#others.push(reservation);
      else this.#keep(fromCalendar.entryId, reservation);
    }
  }

  /** The stay that this entry, by its name, has always meant. */
  named(entryId: CalendarEntryId): Reservation | undefined {
    return this.#take(this.#ofCalendar.get(entryId));
  }

  /**
   * Booking.com calls a stay by another name every now and then, and lets a running one begin today: the same departure, and
   * the same arrival or one that has passed, is the same stay.
   */
  renamed({ kind, stay }: CalendarStay, today: HotelDay): Reservation | undefined {
    if (kind !== 'closed') return undefined;
    const isSame = (known: Interval) =>
      known.departure === stay.departure &&
      (known.arrival === stay.arrival || (known.arrival < stay.arrival && stay.arrival <= addDays(today, 1)));
    return this.#take([...this.#ofCalendar.values()].find((known) => this.#isFree(known) && isSame(known.stay)));
  }

  /**
   * K57: a booking that somebody has written down as the channel's. Of a room it is any booking for these nights: the room has
   * only one, and a channel that we have told of it says it back to us.
   */
  byHand({ stay }: CalendarStay): Reservation | undefined {
    const { roomId, roomTypeId } = this.#plan;
    const isMeant = (other: Reservation) =>
      roomId
        ? other.segments.some((segment) => segment.roomId === roomId)
        : isWrittenByHand(other) && other.roomTypeId === roomTypeId;
    return this.#take(
      this.#others.find((other) => this.#isFree(other) && sameDates(other.stay, stay) && isMeant(other)),
    );
  }

  /** Those that no entry has meant and that are still to come. */
  gone(today: HotelDay): readonly Reservation[] {
    return [...this.#ofCalendar.values()].filter(
      (known) => this.#isFree(known) && known.status === 'reserved' && known.stay.arrival >= today,
    );
  }

  /** Of two that one entry means, the one that the guest will come on: the other was cancelled in its favour. */
  #keep(entryId: CalendarEntryId, reservation: Reservation): void {
    const known = this.#ofCalendar.get(entryId);
    if (!known || holdsRooms(reservation)) this.#ofCalendar.set(entryId, reservation);
  }

  #isFree(reservation: Reservation): boolean {
    return holdsRooms(reservation) && !this.#found.has(reservation);
  }

  #take(reservation: Reservation | undefined): Reservation | undefined {
    if (reservation) this.#found.add(reservation);
    return reservation;
  }
}
