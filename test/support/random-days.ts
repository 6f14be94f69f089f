import fc from 'fast-check';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import { proposeRooms } from '#domain/reservations/propose-rooms.ts';
import { roomNight } from '#domain/reservations/reservation.ts';
import type { Circumstances } from '#domain/kernel/decider.ts';
import type { FoldedHotel } from './read-model-harness.ts';
import { bookRoom, closure, day, doubleRoom, guestId, noonPlus, reservationOf, room, suite } from './hotel-aurora.ts';

/** Days across the turn of a month and of a year. */
export const FIRST_DAY = day('12-20');
export const DAYS_SEEN = 150;

const ROOMS = ['101', '102', '103', '104', '201', '202'];
const GUESTS = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'];
const KINDS = [
  'book',
  'book',
  'book',
  'hold',
  'wait',
  'walk-in',
  'confirm',
  'extend',
  'release',
  'assign',
  'assign',
  'unassign',
  'lock',
  'party',
  'unlock',
  'swap',
  'auto-assign',
  'dates',
  'dates',
  'cancel',
  'reinstate',
  'no-show',
  'check-in',
  'check-in',
  'check-in',
  'undo',
  'move',
  'check-out',
  'undo-check-out',
  'check-out',
  'report',
  'close',
  'reopen',
  'resolve',
  'price',
  'tomorrow',
  'tomorrow',
] as const;

export type RandomStep = {
  readonly kind: (typeof KINDS)[number];
  readonly who: number;
  readonly where: number;
  readonly shift: number;
  readonly length: number;
};

/** What might be done at a desk in a busy month: much of it does not go as meant, and is then settled as the server would. */
export const randomSteps: fc.Arbitrary<readonly RandomStep[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...KINDS),
    // Few stays, so that much happens to each of them.
    who: fc.nat({ max: 7 }),
    where: fc.nat({ max: ROOMS.length - 1 }),
    shift: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 2, arbitrary: fc.integer({ min: -1, max: 3 }) },
      { weight: 1, arbitrary: fc.integer({ min: 4, max: 20 }) },
    ),
    length: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 6 }) },
      { weight: 1, arbitrary: fc.integer({ min: 20, max: 70 }) },
    ),
  }),
  // 'max': most sequences are long; only shrinking looks for short ones.
  { minLength: 1, maxLength: 120, size: 'max' },
);

/** Lives the steps, one clock minute each. Returns the hotel's day at the end. `afterEach` sees the hotel after each of them. */
export function liveSteps(
  hotel: FoldedHotel,
  steps: readonly RandomStep[],
  afterEach: (today: HotelDay) => void = () => undefined,
): HotelDay {
  let today = FIRST_DAY;
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'tomorrow') today = addDays(today, 1 + (step.length % 4));
    const given: Partial<Circumstances> = { businessDate: today, at: noonPlus(index), offline: step.who % 2 === 0 };
    const command = commandOf(hotel, step, today, index);
    if (command) hotel.happens([command, given]);
    afterEach(today);
  }
  return today;
}

function commandOf(hotel: FoldedHotel, step: RandomStep, today: HotelDay, index: number): HotelCommand | undefined {
  const { kind, who, where, shift, length } = step;
  const reservationId = reservationOf(`stay ${who}`);
  const roomId = room(ROOMS[where] ?? '');
  const arrival = addDays(today, shift);
  const stay = { arrival, departure: addDays(arrival, length) };
  const known = hotel.state.reservations.get(reservationId);
  switch (kind) {
    case 'book':
      return bookingOf(step, stay);
    case 'hold':
      return { ...bookingOf(step, stay), type: 'HoldRoom', heldUntil: addDays(arrival, -(length % 3)) };
    case 'wait': {
      const { roomId: _, ...booking } = bookingOf(step, stay);
      return { ...booking, type: 'AddToWaitlist' };
    }
    case 'walk-in': {
      const { source: _, ...booking } = bookingOf(step, stay);
      return { ...booking, type: 'CheckInWalkIn', roomId, acceptsCondition: true };
    }
    case 'confirm':
      return { type: 'ConfirmReservation', reservationId };
    case 'extend':
      return { type: 'ExtendHold', reservationId, heldUntil: known?.stay.arrival ?? arrival };
    case 'release':
      return { type: 'ReleaseHold', reservationId, heldUntil: known?.heldUntil ?? arrival };
    case 'assign':
      return { type: 'AssignRoom', reservationId, roomId };
    case 'party':
      return { type: 'ChangeParty', reservationId, party: { adults: 1 + (length % 2), children: 0, infants: 0 } };
    case 'lock':
      return { type: 'LockRoomAssignment', reservationId, roomId: known?.segments.at(-1)?.roomId ?? roomId };
    case 'unlock':
      return { type: 'UnlockRoomAssignment', reservationId };
    case 'swap': {
      const other = hotel.state.roomNights.get(roomNight(roomId, arrival))?.[0];
      const otherRoomId = known?.segments.at(-1)?.roomId;
      if (!other || !otherRoomId || other === reservationId) return undefined;
      return { type: 'SwapRooms', reservationId, roomId, otherReservationId: other, otherRoomId };
    }
    case 'auto-assign':
      return { type: 'AutoAssignRooms', proposals: proposeRooms(hotel.state, stay, today) };
    case 'undo-check-out':
      return { type: 'ReinstateCheckOut', reservationId };
    case 'unassign':
      return { type: 'UnassignRoom', reservationId };
    case 'dates':
      return {
        type: 'ChangeStayDates',
        reservationId,
        stay: known?.occupies ? { arrival: known.stay.arrival, departure: stay.departure } : stay,
      };
    case 'cancel':
      return { type: 'CancelReservation', reservationId, reason: 'guest-asked' };
    case 'reinstate':
      return { type: 'ReinstateReservation', reservationId };
    case 'no-show':
      return { type: 'MarkNoShow', reservationId };
    case 'check-in': {
      const planned = known?.segments[0]?.roomId;
      return {
        type: 'CheckInGuest',
        reservationId,
        roomId: shift % 2 === 0 ? roomId : (planned ?? roomId),
        acceptsCondition: true,
      };
    }
    case 'undo':
      return { type: 'UndoCheckIn', reservationId };
    case 'move':
      return { type: 'MoveGuestToRoom', reservationId, fromRoomId: known?.occupies ?? roomId, roomId };
    case 'check-out':
      return { type: 'CheckOutGuest', reservationId, leavesOpen: 'pays-later' };
    case 'report':
      return { type: 'ReportRoomCondition', roomId, condition: 'clean', observedAt: noonPlus(index - shift) };
    case 'close':
      return { type: 'PutRoomOutOfOrder', closureId: closure(`closure ${who}`), roomId, nights: stay, reason: 'paint' };
    case 'reopen':
      return { type: 'ReturnRoomToService', closureId: closure(`closure ${who}`) };
    case 'resolve': {
      const [open] = hotel.state.cases.values();
      const option = open && hotel.view(today).caseOptions(open)[0];
      return option && { type: 'ResolveCase', caseId: open.caseId, optionId: option.optionId };
    }
    case 'price':
      return {
        type: 'PriceNights',
        roomTypeId: where % 3 === 0 ? suite : doubleRoom,
        nights: stay,
        priceMinor: where * 1000,
      };
    case 'tomorrow':
      return undefined;
  }
}

function bookingOf({ who, where, length }: RandomStep, stay: Interval): BookRoom {
  const guest = guestId(GUESTS[who % GUESTS.length] ?? '');
  const roomTypeId = where % 3 === 0 ? suite : doubleRoom;
  const party = { adults: 1 + (who % 2), children: 0, infants: where % 2 };
  const price = where === 1 ? { nightlyMinor: Array.from({ length: Math.max(length, 1) }, () => 0) } : {};
  const roomId = room(ROOMS[where] ?? '');
  return bookRoom(`stay ${who}`, stay, {
    guestId: guest,
    roomTypeId,
    party,
    ...price,
    ...(who % 3 === 0 ? { roomId } : {}),
  });
}
