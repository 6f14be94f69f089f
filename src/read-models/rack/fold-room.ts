import type { HotelEvent } from '#domain/hotel.ts';
import { overtakes, type ObservedCondition } from '#domain/housekeeping/housekeeping.ts';
import type { ReservationId, RoomId } from '#domain/kernel/identifiers.ts';
import type { RowWriter } from '../read-model.ts';
import { ROOMS_PAGE, roomKey, type Occupant, type RackRow, type RoomRow } from './rack-rows.ts';

export function foldRoom(rows: RowWriter<RackRow>, event: HotelEvent, isPending: boolean): void {
  if (event.type === 'RoomsAdded') {
    const { roomTypeId } = event;
    for (const { roomId, number } of event.rooms) {
      const room: RoomRow = {
        kind: 'room',
        roomId,
        number,
        roomTypeId,
        condition: 'clean',
        pending: false,
        occupants: [],
      };
      rows.put(ROOMS_PAGE, roomKey(roomId), room);
    }
  } else if (event.type === 'RoomRenumbered') {
    changeRoom(rows, event.roomId, (room) => ({ ...room, number: event.number }));
  } else if (event.type === 'RoomRetired') {
    changeRoom(rows, event.roomId, (room) => ({ ...room, retiredFrom: event.from }));
  } else if (event.type === 'RoomReinstated') {
    changeRoom(rows, event.roomId, ({ retiredFrom: _, ...room }) => room);
  } else if (event.type === 'RoomConditionReported') {
    const { roomId, condition, observedAt } = event;
    const seen = { condition, observedAt };
    changeRoom(rows, roomId, (room) => (isKnownBetter(room, seen) ? room : { ...room, ...seen, pending: isPending }));
  }
}

function isKnownBetter({ condition, observedAt }: RoomRow, seen: ObservedCondition): boolean {
  return observedAt !== undefined && overtakes({ condition, observedAt }, seen);
}

export function enterRoom(rows: RowWriter<RackRow>, roomId: RoomId, occupant: Occupant): void {
  changeRoom(rows, roomId, (room) => ({
    ...room,
    occupants: [...without(room.occupants, occupant.reservationId), occupant],
  }));
}

export function leaveRoom(rows: RowWriter<RackRow>, roomId: RoomId, reservationId: ReservationId): void {
  changeRoom(rows, roomId, (room) => ({ ...room, occupants: without(room.occupants, reservationId) }));
}

function without(occupants: readonly Occupant[], reservationId: ReservationId): readonly Occupant[] {
  return occupants.filter((occupant) => occupant.reservationId !== reservationId);
}

function changeRoom(rows: RowWriter<RackRow>, roomId: RoomId, change: (room: RoomRow) => RoomRow): void {
  const room = rows.get(ROOMS_PAGE, roomKey(roomId));
  if (room?.kind !== 'room') return;
  const changed = change(room);
  if (changed !== room) rows.put(ROOMS_PAGE, roomKey(roomId), changed);
}
