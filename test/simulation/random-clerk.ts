import { caseOptions } from '#domain/cases/case-options.ts';
import { guestFolioId } from '#domain/folios/folio.ts';
import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, GuestId, Instant, PostingId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { Reservation, ReservationStatus } from '#domain/reservations/reservation.ts';
import { owedAtCheckOut } from '#domain/stays/check-out-guest.ts';
import type { SeededRandom } from './seeded-random.ts';

export type ClerkView = {
  readonly hotel: HotelState;
  readonly today: HotelDay;
  readonly now: Instant;
  readonly newId: () => string;
};

/** How often a clerk does what: bookings and arrivals make work for all the others. */
const HABITS: Readonly<Partial<Record<CommandType, number>>> = {
  BookRoom: 10,
  CheckInGuest: 8,
  AssignRoom: 6,
  ChangeStayDates: 5,
  CheckOutGuest: 4,
  RecordPayment: 2,
  MoveGuestToRoom: 4,
  ReportRoomCondition: 4,
  CancelReservation: 3,
  ResolveCase: 3,
  UnassignRoom: 2,
  MarkNoShow: 2,
  ReinstateReservation: 2,
  UndoCheckIn: 1,
  PutRoomOutOfOrder: 2,
  ReturnRoomToService: 2,
  PriceNights: 1,
};

/**
 * What a clerk might do next in front of this hotel: sensible more often than not, so that a desk accepts most of it. A
 * booking comes as two commands, the guest and the room.
 */
export function whatAClerkDoes(random: SeededRandom, view: ClerkView): readonly HotelCommand[] {
  const total = Object.values(HABITS).reduce((sum, weight) => sum + weight, 0);
  let drawn = random.below(total);
  for (const [type, weight] of Object.entries(HABITS)) {
    if (drawn < weight) return commandsOf(type as CommandType, random, view);
    drawn -= weight;
  }
  return [];
}

function commandsOf(type: CommandType, random: SeededRandom, view: ClerkView): readonly HotelCommand[] {
  switch (type) {
    case 'BookRoom':
      return book(random, view);
    case 'AssignRoom':
      return withStayAndRoom(random, view, ['reserved'], (stay, roomId) => ({
        type,
        reservationId: stay.reservationId,
        roomId,
      }));
    case 'CheckInGuest':
      return withStayAndRoom(random, view, ['reserved', 'cancelled'], ({ reservationId, segments }, roomId) => ({
        type,
        reservationId,
        roomId: segments[0]?.roomId ?? roomId,
        acceptsCondition: true,
      }));
    case 'MoveGuestToRoom':
      return withStayAndRoom(random, view, ['in-house'], ({ reservationId, occupies }, roomId) => ({
        type,
        reservationId,
        fromRoomId: occupies ?? roomId,
        roomId,
      }));
    case 'ChangeStayDates':
      return withStay(random, view, ['reserved', 'in-house'], ({ reservationId, stay, status }) => ({
        type,
        reservationId,
        stay: otherDates(random, stay, status),
      }));
    case 'CheckOutGuest':
      return seeOff(random, view);
    case 'RecordPayment':
      return withStay(random, view, ['in-house', 'checked-out'], ({ reservationId }) =>
        payment(random, view, reservationId),
      );
    case 'UndoCheckIn':
      return withStay(random, view, ['in-house'], ({ reservationId }) => ({ type, reservationId }));
    case 'CancelReservation':
      return withStay(random, view, ['reserved'], ({ reservationId }) => ({
        type,
        reservationId,
        reason: 'guest-asked',
      }));
    case 'UnassignRoom':
    case 'MarkNoShow':
      return withStay(random, view, ['reserved'], ({ reservationId }) => ({ type, reservationId }));
    case 'ReinstateReservation':
      return withStay(random, view, ['cancelled', 'no-show'], ({ reservationId }) => ({ type, reservationId }));
    default:
      return aboutRooms(type, random, view);
  }
}

/** Who pays leaves with a settled bill, unless a colleague has charged or taken something meanwhile; some pay later. */
function seeOff(random: SeededRandom, view: ClerkView): readonly HotelCommand[] {
  const { hotel, today } = view;
  const stay = random.pick([...hotel.reservations.values()].filter(({ status }) => status === 'in-house'));
  if (!stay) return [];
  const { reservationId } = stay;
  if (random.chance(0.2)) return [{ type: 'CheckOutGuest', reservationId, leavesOpen: 'pays-later' }];
  const owed = owedAtCheckOut(hotel, stay, { businessDate: today });
  const paid = owed > 0 ? [payment(random, view, reservationId, owed)] : [];
  return [...paid, { type: 'CheckOutGuest', reservationId }];
}

function payment(
  random: SeededRandom,
  { newId }: ClerkView,
  reservationId: ReservationId,
  amountMinor = 1000 + random.below(5) * 1000,
): HotelCommand {
  const method = random.pick(['cash', 'card'] as const) ?? 'cash';
  const postingId = newId() as PostingId;
  return { type: 'RecordPayment', postingId, folioId: guestFolioId(reservationId), method, amountMinor };
}

function aboutRooms(
  type: CommandType,
  random: SeededRandom,
  { hotel, today, now, newId }: ClerkView,
): readonly HotelCommand[] {
  const room = random.pick([...hotel.rooms.values()]);
  if (!room) return [];
  const { roomId, roomTypeId } = room;
  switch (type) {
    case 'ReportRoomCondition': {
      const condition = random.pick(['dirty', 'clean', 'inspected', 'pickup'] as const) ?? 'clean';
      return [{ type, roomId, condition, observedAt: (now - random.below(3_600_000)) as Instant }];
    }
    case 'PutRoomOutOfOrder':
      return [{ type, closureId: newId() as ClosureId, roomId, nights: someNights(random, today, 1), reason: 'Leak' }];
    case 'ReturnRoomToService': {
      const closure = random.pick([...hotel.closures.values()]);
      return closure ? [{ type, closureId: closure.closureId }] : [];
    }
    case 'PriceNights':
      return [{ type, roomTypeId, nights: someNights(random, today, 1), priceMinor: 5_000 + random.below(5_000) }];
    case 'ResolveCase': {
      const open = random.pick([...hotel.cases.values()]);
      const option = open && random.pick(caseOptions(hotel, open, today));
      return open && option ? [{ type, caseId: open.caseId, optionId: option.optionId }] : [];
    }
    default:
      return [];
  }
}

function book(random: SeededRandom, { hotel, today, newId }: ClerkView): readonly HotelCommand[] {
  const roomType = random.pick([...hotel.roomTypes.values()]);
  const room = random.pick([...hotel.rooms.values()].filter(({ roomTypeId }) => roomTypeId === roomType?.roomTypeId));
  if (!roomType || !room) return [];
  const guestId = newId() as GuestId;
  return [
    { type: 'RegisterGuest', guestId, details: { name: `${SECRET} ${guestId}` } },
    {
      type: 'BookRoom',
      reservationId: newId() as ReservationId,
      confirmation: guestId.slice(-6),
      guestId,
      roomTypeId: roomType.roomTypeId,
      stay: someNights(random, today, 0),
      party: { adults: 1, children: 0, infants: 0 },
      source: 'phone',
      ...(random.chance(0.4) ? { roomId: room.roomId } : {}),
    },
  ];
}

/** Part of every guest's name: found in the log, it has leaked. */
export const SECRET = 'Confidential';

function someNights(random: SeededRandom, today: HotelDay, least: number): Interval {
  const arrival = addDays(today, random.below(4));
  return { arrival, departure: addDays(arrival, least + random.below(4)) };
}

function otherDates(random: SeededRandom, { arrival, departure }: Interval, status: ReservationStatus): Interval {
  const later = addDays(departure, random.below(4) - 1);
  return { arrival: status === 'in-house' ? arrival : addDays(arrival, random.below(3) - 1), departure: later };
}

function withStay(
  random: SeededRandom,
  { hotel }: ClerkView,
  statuses: readonly ReservationStatus[],
  command: (stay: Reservation) => HotelCommand,
): readonly HotelCommand[] {
  const stay = random.pick([...hotel.reservations.values()].filter(({ status }) => statuses.includes(status)));
  return stay ? [command(stay)] : [];
}

function withStayAndRoom(
  random: SeededRandom,
  view: ClerkView,
  statuses: readonly ReservationStatus[],
  command: (stay: Reservation, roomId: Reservation['segments'][number]['roomId']) => HotelCommand,
): readonly HotelCommand[] {
  const room = random.pick([...view.hotel.rooms.values()]);
  return room ? withStay(random, view, statuses, (stay) => command(stay, room.roomId)) : [];
}
