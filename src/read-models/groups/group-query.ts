import type { GroupCard, GroupRoomLine } from '#contract/group-cards.ts';
import type { HotelRefusal } from '#domain/hotel.ts';
import type { GroupId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import { staysInCases } from '../cases/open-cases.ts';
import { roomTypes } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import type { ReservationRow } from '../reservations/reservations-projection.ts';
import { guestName } from '../stays/guest-name.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';
import { groupLine, groupOf } from './group-line.ts';

/** The rooming list: every room of the group, in the order in which it was booked, whatever has become of it. */
export function group(view: QueryView, { groupId }: { readonly groupId: GroupId }): GroupCard | undefined {
  const known = groupOf(view, groupId);
  if (!known || known.stays.length === 0) return undefined;
  const inCases = staysInCases(view);
  const typeNames = new Map<RoomTypeId, string>(roomTypes(view).map(({ roomTypeId, name }) => [roomTypeId, name]));
  const standing = known.stays.filter((stay) => holdsRooms(stay) || stay.status === 'checked-out');
  return {
    ...groupLine(view, known),
    guestId: known.group.guestId,
    totalMinor: standing.reduce((sum, { totalMinor }) => sum + totalMinor, 0),
    lines: known.stays.map((stay): GroupRoomLine => {
      const { reservationId, confirmation, guestId, party, status, heldUntil, totalMinor } = stay;
      const room =
        holdsRooms(stay) || status === 'checked-out' ? roomOf(view, roomOfStay(stay, view.businessDate)) : undefined;
      return {
        reservationId,
        confirmation,
        guest: guestName(view, guestId),
        party,
        stay: stay.stay,
        status,
        bookedType: typeNames.get(stay.roomTypeId) ?? '',
        roomId: room?.roomId,
        roomNumber: room?.number,
        checkInBlockedBy: room && whatBarsCheckIn(view, stay, room.roomId),
        ...(heldUntil === undefined ? {} : { heldUntil }),
        totalMinor,
        marks: { ...view.waiting(reservationId), conflict: inCases.has(reservationId) },
      };
    }),
  };
}

function whatBarsCheckIn(view: QueryView, { reservationId }: ReservationRow, roomId: RoomId): HotelRefusal | undefined {
  return view.blockedBy({ type: 'CheckInGuest', reservationId, roomId });
}
