import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ImportId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Channel } from '#domain/reservations/calendar-entry.ts';
import type { ReservationStatus } from '#domain/reservations/reservation.ts';
import type { CalendarFlaw, EntryFlaw } from './calendar-feed.ts';

/** What is settled about a calendar. The same plan on the same calendar does the same: it can be run again. */
export type CalendarPlan = {
  readonly importId: ImportId;
  readonly channel: Channel;
  /** The calendar speaks of this type, or of this one room of it. */
  readonly roomTypeId: RoomTypeId;
  readonly roomId?: RoomId;
  /** Nights that are closed without a reason are somebody's stay: with Booking.com they always may be. */
  readonly closedAreStays: boolean;
  /** The stays, of those that are gone from the calendar, that are to be cancelled here. */
  readonly cancels: readonly ReservationId[];
};

export type CalendarOpened =
  | { readonly ok: true; readonly channel: Channel; readonly stays: number; readonly closed: number }
  | { readonly ok: false; readonly flaw: CalendarFlaw };

/**
 * What is done about an entry. *link*: a booking that was written by hand is what it means. *here*: nothing is new. *cancel*: the
 * entry is gone, and a person has said that the stay is.
 */
export type CalendarAction = 'book' | 'book-without-room' | 'change' | 'link' | 'here' | 'cancel';

export type CalendarLine = {
  readonly action: CalendarAction;
  readonly reservationId: ReservationId;
  readonly guest: string;
  readonly stay: Interval;
  /** The dates that it has until now. */
  readonly before?: Interval;
  readonly confirmation: string;
};

/** A stay that the calendar spoke of and speaks of no more. Calendars lose stays by mistake: people decide. */
export type GoneStay = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly stay: Interval;
  /** The calendar says itself that it was called off. */
  readonly calledOff: boolean;
};

/** An entry that is left outside, and why. */
export type LeftOutside = { readonly words: string; readonly stay?: Interval; readonly flaw: OutsideFlaw };

export type OutsideFlaw =
  | EntryFlaw
  | { readonly code: 'blocked' | 'closed' | 'over' }
  | { readonly code: 'ended-here'; readonly status: ReservationStatus; readonly confirmation: string }
  /** Nobody knows whether the hotel or the channel has changed them. */
  | { readonly code: 'other-dates'; readonly confirmation: string }
  | { readonly code: 'refused'; readonly refusal: HotelRefusal };

export type CalendarPreview = {
  readonly lines: readonly CalendarLine[];
  readonly gone: readonly GoneStay[];
  readonly outside: readonly LeftOutside[];
};

export type CalendarResult = {
  readonly done: Readonly<Record<CalendarAction, number>>;
  readonly outside: readonly LeftOutside[];
  /** A person stopped it; the rest can be done by running it again. */
  readonly stopped: boolean;
  /** This device could not store any more. */
  readonly trouble?: 'storage-full' | 'storage-lost' | 'no-hotel-open';
  /** What takes all of it back, in this order. */
  readonly undo: readonly HotelCommand[];
};
