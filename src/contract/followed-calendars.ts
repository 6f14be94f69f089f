import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { CalendarId, ImportId, Instant, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { CHANNELS, type Channel } from '#domain/reservations/calendar-entry.ts';
import { CALENDAR_FLAWS } from './calendar-feed.ts';
import { claimShapes, type Claim } from './claim.ts';
import { id, list, oneOf, optional, parse, record, text, whole, yesOrNo, type Parsed } from './parsing/shape.ts';
import { DELIVERY_TROUBLES } from './webhooks.ts';

export const FOLLOWED_MAX = 500;

export const CALENDAR_ADDRESS_LENGTH_MAX = 2_000;

/** Of each list in what was found; the numbers beside them are whole. */
export const TOLD_MAX = 50;

/** Why nothing was learned from a calendar. `hotel-busy`: the log could not be written, and nothing was lost. */
export const FETCH_TROUBLES = [...DELIVERY_TROUBLES, ...CALENDAR_FLAWS, 'led-elsewhere', 'hotel-busy'] as const;

export type FetchTrouble = (typeof FETCH_TROUBLES)[number];

/** The status only where somebody has answered. */
export type FetchFailure = { readonly trouble: FetchTrouble; readonly status?: number };

/** Why an entry is left outside, where a person should look at it. Nights that nobody has booked are not among them. */
export const LEFT_OUTSIDE = ['not-readable', 'ended-here', 'other-dates', 'refused'] as const;

export type LeftOutsideWhy = (typeof LEFT_OUTSIDE)[number];

/** What a calendar said when it was last read. Nothing of it names anybody. */
export type CalendarFound = {
  /** Entries that are stays, and their nights. */
  readonly stays: number;
  readonly nights: number;
  /** Those that a person must look at. */
  readonly outside: readonly { readonly why: LeftOutsideWhy; readonly stay?: Interval }[];
  /** Stays that it spoke of and speaks of no more. Calendars lose stays by mistake: people decide. */
  readonly gone: readonly GoneSince[];
};

export type GoneSince = {
  readonly reservationId: ReservationId;
  readonly confirmation: string;
  readonly stay: Interval;
  readonly since: Instant;
  /** The channel says itself that it was cancelled. */
  readonly calledOff: boolean;
};

/** What came of the last reading that changed anything, and what takes it back. */
export type CalendarChanges = {
  readonly at: Instant;
  readonly booked: number;
  readonly moved: readonly MovedStay[];
  readonly linked: number;
  /** Of these, those that did not fit: the desk finds them in its inbox. */
  readonly toSettle: number;
  readonly importId: ImportId;
};

export type MovedStay = { readonly reservationId: ReservationId; readonly stay: Interval; readonly before: Interval };

/** GET /api/hotels/:hotel/followed-calendars: a channel's calendar that the server fetches by itself. */
export type FollowedCalendar = FollowedWanted & {
  readonly calendarId: CalendarId;
  /** Of its address; the rest is as good as a key. */
  readonly host: string;
  readonly madeAt: Instant;
  readonly isOn: boolean;
  /** When it is fetched again. */
  readonly nextAt: Instant;
  /** When it was last read whole, or the channel said that nothing is new. */
  readonly readAt?: Instant;
  readonly found?: CalendarFound;
  readonly changes?: CalendarChanges;
  /** The first of the failures since. */
  readonly failingSince?: Instant;
  readonly lastFailure?: FetchFailure;
};

export type FollowedWanted = {
  readonly channel: Channel;
  readonly roomTypeId: RoomTypeId;
  readonly roomId?: RoomId;
  readonly closedAreStays: boolean;
};

/** POST to the same address, by whoever runs the house. */
export type FollowRequest = Claim & FollowedWanted & { readonly url: string };

/** POST …/followed-calendars/:calendar/switch. */
export type FollowSwitch = Claim & { readonly isOn: boolean };

export function parseFollowRequest(found: unknown): Parsed<FollowRequest> {
  return parse(found, record<FollowRequest>({ ...wanted, url: text(CALENDAR_ADDRESS_LENGTH_MAX), ...claimShapes }));
}

export function parseFollowSwitch(found: unknown): Parsed<FollowSwitch> {
  return parse(found, record<FollowSwitch>({ isOn: yesOrNo, ...claimShapes }));
}

export function parseFollowedCalendars(found: unknown): Parsed<readonly FollowedCalendar[]> {
  return parse(found, list(calendar, FOLLOWED_MAX));
}

const wanted = {
  channel: oneOf(...CHANNELS),
  roomTypeId: id<RoomTypeId>(),
  roomId: optional(id<RoomId>()),
  closedAreStays: yesOrNo,
};

const stay = record<Interval>({ arrival: whole(0), departure: whole(0) });

const found = record<CalendarFound>({
  stays: whole(0),
  nights: whole(0),
  outside: list(record({ why: oneOf(...LEFT_OUTSIDE), stay: optional(stay) }), TOLD_MAX),
  gone: list(
    record<GoneSince>({ reservationId: id(), confirmation: text(100), stay, since: whole(0), calledOff: yesOrNo }),
    TOLD_MAX,
  ),
});

const changes = record<CalendarChanges>({
  at: whole(0),
  booked: whole(0),
  moved: list(record<MovedStay>({ reservationId: id(), stay, before: stay }), FOLLOWED_MAX),
  linked: whole(0),
  toSettle: whole(0),
  importId: id(),
});

const calendar = record<FollowedCalendar>({
  calendarId: id(),
  ...wanted,
  host: text(300),
  madeAt: whole(0),
  isOn: yesOrNo,
  nextAt: whole(0),
  readAt: optional(whole(0)),
  found: optional(found),
  changes: optional(changes),
  failingSince: optional(whole(0)),
  lastFailure: optional(record<FetchFailure>({ trouble: oneOf(...FETCH_TROUBLES), status: optional(whole(0)) })),
});
