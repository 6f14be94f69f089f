import type {
  CalendarChanges,
  CalendarFound,
  FetchFailure,
  FetchTrouble,
  FollowedCalendar,
  FollowedWanted,
} from '#contract/followed-calendars.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { CalendarId, Instant, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { Channel } from '#domain/reservations/calendar-entry.ts';
import type { Said } from '#importing/calendar/rehearse-calendar.ts';

export const FOLLOWED_COLUMNS = `calendar_id AS "calendarId", channel, room_type_id AS "roomTypeId", room_id AS "roomId",
  closed_are_stays AS "closedAreStays", url, made_at AS "madeAt", is_on AS "isOn", next_at AS "nextAt", read_at AS "readAt",
  found, changes, failing_since AS "failingSince", trouble, status`;

export type FollowedRow = {
  readonly calendarId: CalendarId;
  readonly channel: Channel;
  readonly roomTypeId: RoomTypeId;
  readonly roomId: RoomId | null;
  readonly closedAreStays: number;
  readonly url: string;
  readonly madeAt: Instant;
  readonly isOn: number;
  readonly nextAt: Instant;
  readonly readAt: Instant | null;
  readonly found: string | null;
  readonly changes: string | null;
  readonly failingSince: Instant | null;
  readonly trouble: FetchTrouble | null;
  readonly status: number | null;
};

export function wantedOf({ channel, roomTypeId, roomId, closedAreStays }: FollowedRow): FollowedWanted {
  return { channel, roomTypeId, ...(roomId === null ? {} : { roomId }), closedAreStays: closedAreStays === 1 };
}

/** As it is told: of its address only whose it is. */
export function followedOf(row: FollowedRow): FollowedCalendar {
  const { calendarId, url, madeAt, isOn, nextAt, readAt, changes, failingSince } = row;
  const found = foundOf(row);
  const failure = failureOf(row);
  return {
    ...wantedOf(row),
    calendarId,
    host: new URL(url).host,
    madeAt,
    isOn: isOn === 1,
    nextAt,
    ...(readAt === null ? {} : { readAt }),
    ...(found ? { found } : {}),
    ...(changes === null ? {} : { changes: JSON.parse(changes) as CalendarChanges }),
    ...(failingSince === null ? {} : { failingSince }),
    ...(failure ? { lastFailure: failure } : {}),
  };
}

export function foundOf({ found }: Pick<FollowedRow, 'found'>): CalendarFound | undefined {
  return found === null ? undefined : (JSON.parse(found) as CalendarFound);
}

/** What a calendar said of each stay, as one text of a row. */
export function saidText(said: Said): string {
  return JSON.stringify(
    [...said].map(([reservationId, { arrival, departure }]) => [reservationId, arrival, departure]),
  );
}

export function saidIn(text: string): Said {
  const said = JSON.parse(text) as readonly (readonly [ReservationId, HotelDay, HotelDay])[];
  return new Map(
    said.map(([reservationId, arrival, departure]): [ReservationId, Interval] => [
      reservationId,
      { arrival, departure },
    ]),
  );
}

function failureOf({ trouble, status }: FollowedRow): FetchFailure | undefined {
  return trouble === null ? undefined : { trouble, ...(status === null ? {} : { status }) };
}
