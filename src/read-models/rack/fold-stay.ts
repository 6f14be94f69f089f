import { monthOf, monthsOf, nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { holdsRooms } from '#domain/reservations/reservation.ts';
import type { RowWriter } from '../read-model.ts';
import type { StayEvent } from '../stays/stay-event.ts';
import { factsOfBooking, nextFacts, type StayFacts } from '../stays/stay-facts.ts';
import { countSold } from './count-nights.ts';
import { enterRoom, leaveRoom } from './fold-room.ts';
import { ROOMS_PAGE, roomKey, stayKey, type RackRow } from './rack-rows.ts';

export function foldStay(rows: RowWriter<RackRow>, event: StayEvent, businessDate: HotelDay): void {
  const before = factsBefore(rows, event);
  const after = factsAfter(before, event, businessDate);
  if (!after) return;
  const months = monthsOf(after.stay);
  for (const month of before ? monthsOf(before.stay) : []) {
    if (!months.includes(month)) rows.delete(month, stayKey(event.reservationId));
  }
  for (const month of months) rows.put(month, stayKey(event.reservationId), { kind: 'stay', ...after });
  if (!before || hasOtherNights(before, after)) {
    if (before) countNights(rows, before, -1);
    countNights(rows, after, 1);
  }
  moveOccupant(rows, before, after);
}

/** The row is the same on every page of the stay, so the first one will do. A stay that moves to other months takes it along. */
function factsBefore(rows: RowWriter<RackRow>, event: StayEvent): StayFacts | undefined {
  const { arrival } = event.type === 'StayDatesChanged' ? event.before : event.stay;
  const row = rows.get(monthOf(arrival), stayKey(event.reservationId));
  if (row?.kind !== 'stay') return undefined;
  const { kind: _, ...facts } = row;
  return facts;
}

function factsAfter(before: StayFacts | undefined, event: StayEvent, businessDate: HotelDay): StayFacts | undefined {
  if (before) return nextFacts(before, event, businessDate);
  return event.type === 'ReservationBooked' ? factsOfBooking(event) : undefined;
}

function hasOtherNights(before: StayFacts, after: StayFacts): boolean {
  return before.segments !== after.segments || before.stay !== after.stay || holdsRooms(before) !== holdsRooms(after);
}

function countNights(rows: RowWriter<RackRow>, facts: StayFacts, change: 1 | -1): void {
  if (!holdsRooms(facts)) return;
  for (const night of nightsOf(facts.stay)) countSold(rows, night, typeOfNight(rows, facts, night), change);
}

/** A night is counted in the type of the room the stay has that night, else in the type it booked (decisions/0014). */
function typeOfNight(rows: RowWriter<RackRow>, facts: StayFacts, night: HotelDay): RoomTypeId {
  const segment = facts.segments.find(({ from, to }) => from <= night && night < to);
  const room = segment && rows.get(ROOMS_PAGE, roomKey(segment.roomId));
  return room?.kind === 'room' ? room.roomTypeId : facts.roomTypeId;
}

function moveOccupant(rows: RowWriter<RackRow>, before: StayFacts | undefined, after: StayFacts): void {
  const { reservationId, occupies, stay } = after;
  const month = monthOf(stay.arrival);
  const isWhereItWas = before?.occupies === occupies && (!before || monthOf(before.stay.arrival) === month);
  if (isWhereItWas) return;
  if (before?.occupies) leaveRoom(rows, before.occupies, reservationId);
  if (occupies) enterRoom(rows, occupies, { reservationId, month });
}
