import { guestFolioId } from '#domain/folios/folio.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { GuestId, Instant, PostingId, ReservationId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { owedAtCheckOut } from '#domain/stays/check-out-guest.ts';
import { whatIsInTheWay } from '#domain/reservations/room-nights.ts';
import type { BookingRow } from './booking-row.ts';
import { replayId } from './replay-ids.ts';
import { firstStay, type Step } from './schedule.ts';

/** Later than the check-out itself, earlier than the next step: the room is seen clean after the guest has left it. */
const CLEANED_AFTER_MS = 5;

export type Minted = { readonly reservationId: ReservationId; readonly guestId: GuestId };

/** The rooms of each type, and the ids that bookings were given: what a replay remembers beside the hotel itself. */
export type ReplayMemory = {
  readonly roomsOfType: ReadonlyMap<string, readonly RoomId[]>;
  readonly minted: Map<number, Minted>;
};

export function roomTypeIdOf(type: string): RoomTypeId {
  return `type-${type}` as RoomTypeId;
}

/** The commands that a desk would give for a step, on the hotel as it is now; each is decided before the next is asked for. */
export function* commandsOfStep(
  hotel: HotelState,
  memory: ReplayMemory,
  step: Step,
  day: HotelDay,
  at: Instant,
): Generator<HotelCommand> {
  if (step.kind === 'book') return yield* book(memory, step.row, at);
  const reservationId = memory.minted.get(step.row.line)?.reservationId;
  if (!reservationId) return;
  switch (step.kind) {
    case 'amend':
      return yield { type: 'ChangeStayDates', reservationId, stay: step.stay };
    case 'cancel':
      return yield { type: 'CancelReservation', reservationId, reason: 'guest-asked' };
    case 'check-in':
      return yield { type: 'CheckInGuest', reservationId, roomId: roomFor(hotel, memory, step.row, day) };
    case 'check-out':
      return yield* checkOut(hotel, reservationId, day, at);
    case 'day-use':
      yield { type: 'CheckInGuest', reservationId, roomId: roomFor(hotel, memory, step.row, day) };
      return yield* checkOut(hotel, reservationId, day, at);
  }
}

function* book(memory: ReplayMemory, row: BookingRow, at: Instant): Generator<HotelCommand> {
  const running = memory.minted.size + 1;
  const minted: Minted = { guestId: replayId(at, running * 2), reservationId: replayId(at, running * 2 + 1) };
  memory.minted.set(row.line, minted);
  const stay = firstStay(row);
  // The file has no names: a guest is called by the line that booked.
  yield { type: 'RegisterGuest', guestId: minted.guestId, details: { name: `Guest ${row.line}` } };
  yield {
    type: 'BookRoom',
    ...minted,
    confirmation: `R${row.line}`,
    roomTypeId: roomTypeIdOf(row.reservedType),
    stay,
    party: row.party,
    nightlyMinor: stay.arrival === stay.departure ? [row.nightlyMinor] : nightsOf(stay).map(() => row.nightlyMinor),
    source: 'channel',
  };
}

/** The room is cleaned before the next guest comes: the file has no dirty rooms to hand over. */
function* checkOut(
  hotel: HotelState,
  reservationId: ReservationId,
  day: HotelDay,
  at: Instant,
): Generator<HotelCommand> {
  const reservation = hotel.reservations.get(reservationId);
  const roomId = reservation?.occupies;
  if (!reservation || !roomId) return;
  if (day < reservation.stay.departure) {
    yield { type: 'ChangeStayDates', reservationId, stay: { ...reservation.stay, departure: day } };
  }
  const leaving = hotel.reservations.get(reservationId) ?? reservation;
  const owedMinor = owedAtCheckOut(hotel, leaving, { businessDate: day });
  yield* pay(reservationId, owedMinor);
  // One guest of the file was paid for coming: that stays on the account.
  yield { type: 'CheckOutGuest', reservationId, ...(owedMinor < 0 ? { leavesOpen: 'on-account' } : {}) };
  yield { type: 'ReportRoomCondition', roomId, condition: 'clean', observedAt: (at + CLEANED_AFTER_MS) as Instant };
}

/** The file says nothing of payments: every guest pays what is owed when leaving. */
function* pay(reservationId: ReservationId, amountMinor: number): Generator<HotelCommand> {
  if (amountMinor <= 0) return;
  const postingId = `paid:${reservationId}` as PostingId;
  yield { type: 'RecordPayment', postingId, folioId: guestFolioId(reservationId), method: 'card', amountMinor };
}

/** Any room of the assigned type that is free for the stay; where none is, the first, so that the hotel says why not. */
function roomFor(hotel: HotelState, memory: ReplayMemory, row: BookingRow, day: HotelDay): RoomId {
  const rooms = memory.roomsOfType.get(row.assignedType) ?? [];
  const nights = { arrival: day, departure: row.stay.departure };
  const free = rooms.find((roomId) => !hotel.occupants.has(roomId) && !whatIsInTheWay(hotel, roomId, nights));
  return free ?? rooms[0] ?? (`no-room-of-type-${row.assignedType}` as RoomId);
}
