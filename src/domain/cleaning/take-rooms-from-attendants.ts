import type { HotelState } from '../hotel-state.ts';
import { accept, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId } from '../kernel/identifiers.ts';
import { sheetRoom } from './cleaning.ts';
import type { RoomsTakenFromAttendants } from './cleaning-events.ts';

/** Takes rooms off the sheets of a day, whoever has them. */
export type TakeRoomsFromAttendants = {
  readonly type: 'TakeRoomsFromAttendants';
  readonly date: HotelDay;
  readonly roomIds: readonly RoomId[];
};

export function takeRoomsFromAttendants(
  hotel: HotelState,
  { date, roomIds }: TakeRoomsFromAttendants,
): Decision<RoomsTakenFromAttendants, never> {
  const onSheets = [...new Set(roomIds)].filter((roomId) => hotel.sheets.has(sheetRoom(date, roomId)));
  if (onSheets.length === 0) return accept();
  return accept({ type: 'RoomsTakenFromAttendants', date, roomIds: onSheets });
}
