import { proposeRooms } from '#domain/reservations/propose-rooms.ts';
import type { BookRoom } from '#domain/reservations/book-room.ts';
import type { ReservationsCommand } from '#domain/reservations/reservations-commands.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import type { CalendarEntry } from '#domain/reservations/calendar-entry.ts';
import type {
  GuestId,
  CalendarEntryId,
  CalendarId,
  GroupId,
  ImportId,
  ReservationId,
  TurnawayId,
} from '#domain/kernel/identifiers.ts';
import { doubleRoom, guestId, suite } from '../hotel-aurora.ts';
import { about, pick, GUESTS, type Picks, type Tasks } from './picks.ts';

/** A booking of what the dice say. */
export function bookingOf(picks: Picks): Omit<BookRoom, 'type'> {
  const { newId, interval, roomId, a, c, d } = picks;
  return {
    reservationId: newId as ReservationId,
    confirmation: newId,
    guestId: guestId(pick(GUESTS, a)),
    roomTypeId: d % 5 === 0 ? suite : doubleRoom,
    stay: interval,
    party: { adults: 1 + (a % 2), children: 0, infants: 0 },
    ...(d % 2 === 0 ? { roomId } : {}),
    source: c % 3 === 0 ? 'channel' : 'phone',
    ...(c === 7 ? { importId: 'old system' as ImportId } : {}),
    ...(c === 6 ? { fromCalendar: entryOf(picks) } : {}),
  };
}

/** One of a few entries, so that two desks mean the same one now and then. */
function entryOf({ b }: Picks): CalendarEntry {
  return { channel: 'airbnb', calendarId: 'doubles' as CalendarId, entryId: `entry ${b % 4}` as CalendarEntryId };
}

/** Any guest whom the hotel knows. */
function companionOf({ a }: Picks): GuestId {
  return guestId(pick(GUESTS, a));
}

export const reservationsTasks: Tasks<ReservationsCommand> = {
  BookRoom: (picks) => ({ type: 'BookRoom', ...bookingOf(picks) }),
  BookGroup: (picks) => {
    const rooms = Array.from({ length: 1 + (picks.b % 3) }, (_, index) => {
      const { roomId: __, ...room } = bookingOf({ ...picks, newId: `${picks.newId}.${index}` });
      return room;
    });
    const { guestId: contact } = bookingOf(picks);
    return {
      type: 'BookGroup',
      groupId: picks.newId as GroupId,
      guestId: contact,
      occasion: 'tour',
      asked: 3,
      rooms,
      ...(picks.d % 3 === 0 ? { heldUntil: picks.interval.arrival } : {}),
    };
  },
  RelocateGuest: (picks) =>
    about(picks, (reservationId) => ({
      type: 'RelocateGuest',
      reservationId,
      toHotel: 'Hotel Sol',
      nights: 1 + (picks.c % 2),
      costMinor: 9000,
      transport: 'taxi',
    })),
  RecordTurnaway: ({ newId, interval, c }) => ({
    type: 'RecordTurnaway',
    turnawayId: newId as TurnawayId,
    stay: interval,
    rooms: 1 + (c % 3),
    reason: 'no-room',
  }),
  HoldRoom: (picks) => ({
    type: 'HoldRoom',
    ...bookingOf(picks),
    heldUntil: addDays(picks.interval.arrival, -(picks.b % 2)),
  }),
  ExtendHold: (picks) =>
    about(picks, (reservationId, { arrival }) => ({ type: 'ExtendHold', reservationId, heldUntil: arrival })),
  ReleaseHold: (picks) =>
    about(picks, (reservationId) => {
      const heldUntil = picks.hotel.reservations.get(reservationId)?.heldUntil;
      return heldUntil === undefined ? undefined : { type: 'ReleaseHold', reservationId, heldUntil };
    }),
  AddToWaitlist: (picks) => {
    const { roomId: _, ...booking } = bookingOf(picks);
    return { type: 'AddToWaitlist', ...booking };
  },
  ConfirmReservation: (picks) => about(picks, (reservationId) => ({ type: 'ConfirmReservation', reservationId })),
  AssignRoom: (picks) =>
    about(picks, (reservationId) => ({
      type: 'AssignRoom',
      reservationId,
      roomId: picks.roomId,
      ...(picks.c % 3 === 0 ? { automatic: true } : {}),
    })),
  UnassignRoom: (picks) => about(picks, (reservationId) => ({ type: 'UnassignRoom', reservationId })),
  ChangeParty: (picks) =>
    about(picks, (reservationId) => ({
      type: 'ChangeParty',
      reservationId,
      party: { adults: 1 + (picks.a % 3), children: 0, infants: picks.b % 2 },
    })),
  AddGuestToStay: (picks) =>
    about(picks, (reservationId) => ({ type: 'AddGuestToStay', reservationId, guestId: companionOf(picks) })),
  RemoveGuestFromStay: (picks) =>
    about(picks, (reservationId) => ({ type: 'RemoveGuestFromStay', reservationId, guestId: companionOf(picks) })),
  LockRoomAssignment: (picks) =>
    about(picks, (reservationId) => {
      const reservation = picks.hotel.reservations.get(reservationId);
      const roomId = reservation?.occupies ?? reservation?.segments.at(-1)?.roomId ?? picks.roomId;
      return { type: 'LockRoomAssignment', reservationId, roomId };
    }),
  UnlockRoomAssignment: (picks) => about(picks, (reservationId) => ({ type: 'UnlockRoomAssignment', reservationId })),
  LinkReservationToCalendar: (picks) =>
    about(picks, (reservationId) => ({ type: 'LinkReservationToCalendar', reservationId, entry: entryOf(picks) })),
  ScheduleRoomMove: (picks) =>
    about(picks, (reservationId, { departure }) => ({
      type: 'ScheduleRoomMove',
      reservationId,
      night: addDays(departure, -1),
      roomId: picks.roomId,
    })),
  CancelScheduledMove: (picks) => about(picks, (reservationId) => ({ type: 'CancelScheduledMove', reservationId })),
  SwapRooms: ({ hotel, a, b }) => {
    const assigned = [...hotel.reservations.values()].filter(({ segments }) => segments.length > 0);
    const [one, other] = [assigned[a % Math.max(1, assigned.length)], assigned[b % Math.max(1, assigned.length)]];
    const [otherRoomId, roomId] = [one?.segments.at(-1)?.roomId, other?.segments.at(-1)?.roomId];
    if (!one || !other || !roomId || !otherRoomId || roomId === otherRoomId) return undefined;
    const { reservationId } = one;
    return { type: 'SwapRooms', reservationId, roomId, otherReservationId: other.reservationId, otherRoomId };
  },
  AutoAssignRooms: ({ hotel, businessDate, c }) => ({
    type: 'AutoAssignRooms',
    proposals: proposeRooms(
      hotel,
      { arrival: businessDate, departure: addDays(businessDate, 1 + (c % 4)) },
      businessDate,
    ),
  }),
  ChangeStayDates: (picks) =>
    about(picks, (reservationId, stay) => {
      const arrival = picks.b % 2 === 0 ? stay.arrival : picks.interval.arrival;
      return {
        type: 'ChangeStayDates',
        reservationId,
        stay: { arrival, departure: addDays(arrival, picks.c % 6) },
        ...(picks.a % 2 === 0 ? { before: stay } : {}),
        ...(picks.a % 3 === 0 ? { reprice: 'requote' } : {}),
      };
    }),
  OverrideNightPrices: (picks) =>
    about(picks, (reservationId, stay) => ({
      type: 'OverrideNightPrices',
      reservationId,
      nights: [{ night: addDays(stay.arrival, picks.c % 3), priceMinor: 100 * picks.a }],
      reason: 'apology',
    })),
  CancelReservation: (picks) =>
    about(picks, (reservationId, stay) => ({
      type: 'CancelReservation',
      reservationId,
      reason: 'guest-asked',
      ...(picks.c % 2 === 0 ? { stay } : {}),
      ...(picks.c % 5 === 0 ? { feeMinor: 100 * picks.a } : {}),
    })),
  ReinstateReservation: (picks) => about(picks, (reservationId) => ({ type: 'ReinstateReservation', reservationId })),
  MarkNoShow: (picks) =>
    about(picks, (reservationId) => ({
      type: 'MarkNoShow',
      reservationId,
      ...(picks.c % 4 === 0 ? { feeMinor: 100 * picks.a } : {}),
    })),
  WithdrawImport: ({ hotel, d }) => {
    const imports = [...hotel.reservations.values()].flatMap(({ importId }) => (importId ? [importId] : []));
    const importId = imports[d % Math.max(1, imports.length)];
    return importId && { type: 'WithdrawImport', importId };
  },
};
