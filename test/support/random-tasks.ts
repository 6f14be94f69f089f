import fc from 'fast-check';
import { caseOptions } from '#domain/cases/case-options.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { Instant, ReservationId } from '#domain/kernel/identifiers.ts';
import { closure, doubleRoom, guestId, room, suite } from './hotel-aurora.ts';

export type Dice = readonly [number, number, number, number];

/** What a desk has in front of it when it acts. */
export type InView = {
  readonly hotel: HotelState;
  readonly businessDate: HotelDay;
  readonly at: Instant;
  /** For what the command creates. */
  readonly newId: string;
};

const GUESTS = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'];
const ROOMS = ['101', '102', '103', '104', '201', '202'];

/** The command that the dice say; undefined where there is nothing that it could be about. */
export function commandFor(task: Task, [a, b, c, d]: Dice, view: InView): HotelCommand | undefined {
  const arrival = addDays(view.businessDate, Math.max(0, (b % 5) - 2));
  const interval = { arrival, departure: addDays(arrival, c % 5) };
  return TASKS[task]({ ...view, roomId: room(pick(ROOMS, a)), interval, a, b, c, d });
}

type Picks = InView & {
  readonly roomId: ReturnType<typeof room>;
  readonly interval: Interval;
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
};

const TASKS = {
  BookRoom: ({ newId, interval, roomId, a, d }) => ({
    type: 'BookRoom',
    reservationId: newId as ReservationId,
    confirmation: newId,
    guestId: guestId(pick(GUESTS, a)),
    roomTypeId: d % 5 === 0 ? suite : doubleRoom,
    stay: interval,
    party: { adults: 1 + (a % 2), children: 0, infants: 0 },
    ...(d % 2 === 0 ? { roomId } : {}),
    source: 'phone',
  }),
  AssignRoom: (picks) =>
    about(picks, (reservationId) => ({
      type: 'AssignRoom',
      reservationId,
      roomId: picks.roomId,
      ...(picks.c % 3 === 0 ? { automatic: true } : {}),
    })),
  UnassignRoom: (picks) => about(picks, (reservationId) => ({ type: 'UnassignRoom', reservationId })),
  ChangeStayDates: (picks) =>
    about(picks, (reservationId, stay) => {
      const arrival = picks.b % 2 === 0 ? stay.arrival : picks.interval.arrival;
      return { type: 'ChangeStayDates', reservationId, stay: { arrival, departure: addDays(arrival, picks.c % 6) } };
    }),
  CancelReservation: (picks) =>
    about(picks, (reservationId) => ({ type: 'CancelReservation', reservationId, reason: 'guest-asked' })),
  ReinstateReservation: (picks) => about(picks, (reservationId) => ({ type: 'ReinstateReservation', reservationId })),
  MarkNoShow: (picks) => about(picks, (reservationId) => ({ type: 'MarkNoShow', reservationId })),
  CheckInGuest: (picks) =>
    about(picks, (reservationId) => ({
      type: 'CheckInGuest',
      reservationId,
      roomId: picks.roomId,
      acceptsCondition: true,
    })),
  UndoCheckIn: (picks) => about(picks, (reservationId) => ({ type: 'UndoCheckIn', reservationId })),
  MoveGuestToRoom: (picks) =>
    about(picks, (reservationId) => {
      const fromRoomId = picks.hotel.reservations.get(reservationId)?.occupies;
      return fromRoomId && { type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId: picks.roomId };
    }),
  CheckOutGuest: (picks) => about(picks, (reservationId) => ({ type: 'CheckOutGuest', reservationId })),
  ReportRoomCondition: ({ roomId, at, b, c }) => ({
    type: 'ReportRoomCondition',
    roomId,
    condition: pick(['dirty', 'pickup', 'clean', 'inspected'] as const, c),
    observedAt: (at - (b % 20) * 60_000) as Instant,
  }),
  PutRoomOutOfOrder: ({ roomId, interval, newId }) => ({
    type: 'PutRoomOutOfOrder',
    closureId: closure(newId),
    roomId,
    nights: interval,
    reason: 'burst pipe',
  }),
  ReturnRoomToService: ({ hotel, d }) => {
    const closureId = [...hotel.closures.values()].at(d % Math.max(1, hotel.closures.size))?.closureId;
    return closureId && { type: 'ReturnRoomToService', closureId };
  },
  AllowOverbooking: ({ a, c }) => ({
    type: 'AllowOverbooking',
    roomTypeId: a % 2 === 0 ? suite : doubleRoom,
    limit: c % 4 === 0 ? 1 : 0,
  }),
  PriceNights: ({ interval, c }) => ({
    type: 'PriceNights',
    roomTypeId: doubleRoom,
    nights: interval,
    priceMinor: 100 * c,
  }),
  ResolveCase: ({ hotel, businessDate, c, d }) => {
    const open = [...hotel.cases.values()].at(d % Math.max(1, hotel.cases.size));
    const options = open ? caseOptions(hotel, open, businessDate) : [];
    const option = options[c % Math.max(1, options.length)];
    return open && option && { type: 'ResolveCase', caseId: open.caseId, optionId: option.optionId };
  },
} as const satisfies Partial<Record<HotelCommand['type'], (picks: Picks) => HotelCommand | undefined>>;

/** A command about one of the reservations that the desk knows, if it knows any. */
function about(
  { hotel, d }: Picks,
  command: (reservationId: ReservationId, stay: Interval) => HotelCommand | undefined,
): HotelCommand | undefined {
  const reservations = [...hotel.reservations.values()];
  const reservation = reservations[d % Math.max(1, reservations.length)];
  return reservation && command(reservation.reservationId, reservation.stay);
}

function pick<Value>(values: readonly Value[], die: number): Value {
  return values[die % values.length] as Value;
}

export type Task = keyof typeof TASKS;

export const tasks = fc.constantFrom<Task>(
  ...(Object.keys(TASKS) as Task[]),
  // What a front desk does most.
  ...(['BookRoom', 'BookRoom', 'BookRoom', 'AssignRoom', 'CheckInGuest', 'CheckInGuest', 'MoveGuestToRoom'] as const),
  ...(['ChangeStayDates', 'ResolveCase', 'UndoCheckIn', 'CancelReservation'] as const),
);

export const dice: fc.Arbitrary<Dice> = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99));
