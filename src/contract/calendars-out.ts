import type { CalendarFeedId, Instant, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { claimShapes, type Claim } from './claim.ts';
import { id, list, optional, parse, record, text, whole, type Parsed } from './parsing/shape.ts';

export const CALENDARS_MAX = 500;

/** GET /api/hotels/:hotel/calendars: a calendar that this server writes for a channel. */
export type CalendarOut = {
  readonly feedId: CalendarFeedId;
  readonly roomTypeId: RoomTypeId;
  readonly roomId?: RoomId;
  readonly madeAt: Instant;
  /** When somebody has fetched it last, to the hour. */
  readonly readAt?: Instant;
};

/** POST to the same address, by whoever runs the house. */
export type CalendarRequest = CalendarWanted & Claim;

export type CalendarWanted = { readonly roomTypeId: RoomTypeId; readonly roomId?: RoomId };

/** Its address, below that of the server. Told once: the server keeps only a hash of its secret part. */
export type CalendarMade = { readonly feedId: CalendarFeedId; readonly path: string };

export function parseCalendarRequest(found: unknown): Parsed<CalendarRequest> {
  return parse(found, request);
}

export function parseCalendarsOut(found: unknown): Parsed<readonly CalendarOut[]> {
  return parse(found, calendars);
}

export function parseCalendarMade(found: unknown): Parsed<CalendarMade> {
  return parse(found, made);
}

const request = record<CalendarRequest>({ roomTypeId: id(), roomId: optional(id()), ...claimShapes });
const calendars = list(
  record<CalendarOut>({
    feedId: id(),
    roomTypeId: id(),
    roomId: optional(id()),
    madeAt: whole(0),
    readAt: optional(whole(0)),
  }),
  CALENDARS_MAX,
);
const made = record<CalendarMade>({ feedId: id(), path: text(500) });
