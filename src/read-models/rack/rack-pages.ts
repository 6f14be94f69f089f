import { monthsOf, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { PageKey } from '../read-model.ts';
import { rackModel } from './rack-projection.ts';
import { ROOMS_PAGE, nightKey, roomKey, stayKey } from './rack-rows.ts';
import type { ClosureRow, NightRow, RoomRow, StayRow } from './rack-rows.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';

type Rows = Pick<QueryView, 'rows'>;

export function allRooms(view: Rows): readonly RoomRow[] {
  return [...view.rows(rackModel, ROOMS_PAGE).values()].flatMap((row) => (row.kind === 'room' ? [row] : []));
}

/** The rooms that the hotel has on a day, and those that it should have no longer and somebody is in. */
export function roomsThereOn(view: Rows, day: HotelDay): readonly RoomRow[] {
  return allRooms(view).filter(
    ({ retiredFrom, occupants }) => retiredFrom === undefined || day < retiredFrom || occupants.length > 0,
  );
}

export function roomOf(view: Rows, roomId: RoomId | undefined): RoomRow | undefined {
  const row = roomId && view.rows(rackModel, ROOMS_PAGE).get(roomKey(roomId));
  return row?.kind === 'room' ? row : undefined;
}

export function stayOf(view: Rows, month: PageKey, reservationId: ReservationId): StayRow | undefined {
  const row = view.rows(rackModel, month).get(stayKey(reservationId));
  return row?.kind === 'stay' ? row : undefined;
}

export function nightOf(view: Rows, night: HotelDay): NightRow | undefined {
  const row = view.rows(rackModel, monthOf(night)).get(nightKey(night));
  return row?.kind === 'night' ? row : undefined;
}

/** Every stay and closure on the pages of these days, each once: those of the months around them too. */
export function onPagesOf(
  view: Rows,
  days: Interval,
): { readonly stays: readonly StayRow[]; readonly closures: readonly ClosureRow[] } {
  const stays = new Map<string, StayRow>();
  const closures = new Map<string, ClosureRow>();
  for (const month of monthsOf(days)) {
    for (const [key, row] of view.rows(rackModel, month)) {
      if (row.kind === 'stay') stays.set(key, row);
      else if (row.kind === 'closure') closures.set(key, row);
    }
  }
  return { stays: [...stays.values()], closures: [...closures.values()] };
}
