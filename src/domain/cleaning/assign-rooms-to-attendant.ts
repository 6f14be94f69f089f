import type { HotelState } from '../hotel-state.ts';
import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { RoomId, StaffId } from '../kernel/identifiers.ts';
import type { UnknownColleague } from '../staff/unknown-colleague.ts';
import { sheetRoom } from './cleaning.ts';
import type { RoomsAssignedToAttendant } from './cleaning-events.ts';

/** Puts rooms on an attendant's sheet of a day; a room that was on a colleague's leaves it. */
export type AssignRoomsToAttendant = {
  readonly type: 'AssignRoomsToAttendant';
  readonly date: HotelDay;
  readonly roomIds: readonly RoomId[];
  readonly attendantId: StaffId;
};

export type AssignRoomsToAttendantRefusal =
  | { readonly code: 'unknown-room'; readonly roomId: RoomId }
  | UnknownColleague;

export function assignRoomsToAttendant(
  hotel: HotelState,
  { date, roomIds, attendantId }: AssignRoomsToAttendant,
): Decision<RoomsAssignedToAttendant, AssignRoomsToAttendantRefusal> {
  if (!hotel.staff.has(attendantId)) return refuse({ code: 'unknown-colleague', staffId: attendantId });
  const unknown = roomIds.find((roomId) => !hotel.rooms.has(roomId));
  if (unknown) return refuse({ code: 'unknown-room', roomId: unknown });
  const news = roomIds.filter((roomId) => hotel.sheets.get(sheetRoom(date, roomId)) !== attendantId);
  if (news.length === 0) return accept();
  return accept({ type: 'RoomsAssignedToAttendant', date, roomIds: [...new Set(news)], attendantId });
}
