import { isReady } from '#domain/housekeeping/housekeeping.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { Reservation } from '#domain/reservations/reservation.ts';
import { HOUR, type DemoAct } from './demo-act.ts';
import type { DemoDesk, DemoMoment } from './demo-desk.ts';
import {
  HOUSEKEEPERS,
  HOUSEKEEPING_PHONE,
  RECEPTION_PC,
  RECEPTIONISTS,
  roomsOf,
  DEMO_ROOM_TYPES,
} from './demo-house.ts';

/** So many of those who are still to come can be checked in, whatever day it is: a visitor will want to. */
const READY_MIN = 2;

/** The last that is done before a visitor looks in: rooms of guests to come are cleaned, or they are given others. */
export function tellReady(desk: DemoDesk): readonly DemoAct[] {
  const at = { day: desk.clock.today, minutes: 13 * HOUR };
  const cleans = { ...at, person: HOUSEKEEPERS[0], device: HOUSEKEEPING_PHONE };
  const assigns = { ...at, person: RECEPTIONISTS[0], device: RECEPTION_PC };
  return [
    { moment: cleans, act: (moment) => untilEnough(desk, (stay) => cleanFor(desk, stay, moment)) },
    { moment: assigns, act: (moment) => untilEnough(desk, (stay) => assignAnother(desk, stay, moment)) },
  ];
}

function untilEnough(desk: DemoDesk, help: (stay: Reservation) => void): void {
  const { state, clock } = desk;
  const toCome = [...state.reservations.values()].filter(
    ({ status, stay }) => status === 'reserved' && stay.arrival === clock.today,
  );
  const canCome = ({ reservationId }: Reservation): boolean => {
    const roomId = roomFor(state.reservations.get(reservationId));
    return roomId !== undefined && canTakeGuest(desk, roomId);
  };
  for (const stay of toCome) {
    if (toCome.filter(canCome).length >= READY_MIN) return;
    if (!canCome(stay)) help(stay);
  }
}

function cleanFor(desk: DemoDesk, stay: Reservation, moment: DemoMoment): void {
  const roomId = roomFor(stay);
  if (!roomId || isOccupied(desk, roomId)) return;
  const observedAt = desk.clock.instantOf(moment);
  desk.dispatch({ type: 'ReportRoomCondition', roomId, condition: 'clean', observedAt }, moment);
}

function assignAnother(desk: DemoDesk, { reservationId, roomTypeId }: Reservation, moment: DemoMoment): void {
  const rooms = DEMO_ROOM_TYPES.filter((type) => type.roomTypeId === roomTypeId).flatMap(roomsOf);
  const ready = rooms.filter(({ roomId }) => canTakeGuest(desk, roomId));
  ready.some(({ roomId }) => desk.dispatch({ type: 'AssignRoom', reservationId, roomId }, moment));
}

function canTakeGuest(desk: DemoDesk, roomId: RoomId): boolean {
  return isReady(desk.state, roomId) && !isOccupied(desk, roomId);
}

function isOccupied({ state }: DemoDesk, roomId: RoomId): boolean {
  return (state.occupants.get(roomId)?.length ?? 0) > 0;
}

function roomFor(stay: Reservation | undefined): RoomId | undefined {
  return stay?.segments[0]?.roomId;
}
