import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, ReservationId, RoomId, RoomTypeId } from '../kernel/identifiers.ts';
import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { nightsToCome, oversellsType } from '../reservations/assign-room.ts';
import { countTypeNight, oversoldNights } from '../reservations/availability.ts';
import { holdsRooms, type Reservation } from '../reservations/reservation.ts';
import { whatIsInTheWay, withoutNights } from '../reservations/room-nights.ts';
import type { OpenCase } from './case.ts';

/** What a person can choose, in the order of what harms the least; wording/cases.ts says it in words. */
export type CaseChoice =
  | { readonly code: 'put-in-room'; readonly reservationId: ReservationId; readonly roomId: RoomId }
  | {
      readonly code: 'swap';
      readonly reservationId: ReservationId;
      readonly roomId: RoomId;
      readonly other: ReservationId;
      readonly otherRoomId: RoomId;
    }
  | { readonly code: 'move-guest'; readonly reservationId: ReservationId; readonly roomId: RoomId }
  | { readonly code: 'shorten-stay'; readonly reservationId: ReservationId; readonly departure: HotelDay }
  | { readonly code: 'allow-overbooking'; readonly roomTypeId: RoomTypeId; readonly limit: number }
  | { readonly code: 'cancel-reservation'; readonly reservationId: ReservationId }
  | { readonly code: 'undo-check-in'; readonly reservationId: ReservationId }
  | { readonly code: 'return-room-to-service'; readonly roomId: RoomId; readonly closureId: ClosureId }
  | { readonly code: 'guest-is-in'; readonly reservationId: ReservationId; readonly roomId: RoomId }
  | { readonly code: 'guests-share'; readonly roomId: RoomId }
  | { readonly code: 'keep-as-is' };

export type CaseOption = {
  readonly optionId: string;
  readonly choice: CaseChoice;
  /** The ordinary commands that the choice stands for, in order; none where people only had to know. */
  readonly does: readonly HotelCommand[];
};

const ROOMS_OFFERED = 2;

/** The options of a case on the state as it is now, best first: never stale, because they are never stored. */
export function caseOptions(hotel: HotelState, open: OpenCase, businessDate: HotelDay): readonly CaseOption[] {
  const stay = hotel.reservations.get(open.reservations[0] as ReservationId);
  switch (open.kind) {
    case 'room-promised-twice':
    case 'displaced-by-closure':
      return stay ? [...placeSomewhere(hotel, open, stay, businessDate), ...giveUp(stay, businessDate)] : [keepAsIs];
    case 'type-oversold':
      return stay ? [...sellBetter(hotel, open, stay, businessDate), ...giveUp(stay, businessDate)] : [keepAsIs];
    case 'room-occupied-twice':
      return [
        ...open.reservations.toReversed().flatMap((id) => moveElsewhere(hotel, id, businessDate).slice(0, 1)),
        ...open.rooms.map((roomId) => option({ code: 'guests-share', roomId })),
      ];
    case 'guest-in-two-rooms':
      return stay ? open.rooms.map((roomId) => guestIsIn(stay, roomId)) : [keepAsIs];
    case 'occupied-out-of-order':
      return [...(stay ? moveElsewhere(hotel, stay.reservationId, businessDate) : []), ...endClosure(open), keepAsIs];
    case 'cancelled-but-in-house':
      return stay
        ? [
            keepAsIs,
            undoThen(stay, { type: 'CancelReservation', reservationId: stay.reservationId, reason: 'guest-asked' }),
          ]
        : [keepAsIs];
    case 'no-show-but-arrived':
      return stay ? [keepAsIs, undoThen(stay, { type: 'MarkNoShow', reservationId: stay.reservationId })] : [keepAsIs];
    case 'arrived-on-other-dates':
    case 'left-before-departure':
      return [keepAsIs];
  }
}

/** Whether the trouble that opened the case is still there. */
export function isStillTrue(hotel: HotelState, open: OpenCase): boolean {
  const stay = hotel.reservations.get(open.reservations[0] as ReservationId);
  switch (open.kind) {
    case 'room-promised-twice':
    case 'displaced-by-closure':
      return stay !== undefined && holdsRooms(stay) && nightsWithoutRoom(stay) > 0;
    case 'type-oversold':
      return (
        stay !== undefined &&
        holdsRooms(stay) &&
        open.roomTypeId !== undefined &&
        oversoldNights(hotel, open.roomTypeId, open.nights ?? stay.stay).length > 0
      );
    case 'room-occupied-twice':
      return open.rooms.some((roomId) => {
        const occupants = hotel.occupants.get(roomId) ?? [];
        return open.reservations.every((id) => occupants.includes(id));
      });
    case 'guest-in-two-rooms':
      return stay?.occupies !== undefined && stay.occupies === open.rooms[0];
    case 'occupied-out-of-order':
      return (
        stay?.occupies !== undefined &&
        stay.occupies === open.rooms[0] &&
        hotel.closures.has(open.closureId as ClosureId)
      );
    case 'cancelled-but-in-house':
    case 'no-show-but-arrived':
    case 'arrived-on-other-dates':
      return stay?.status === 'in-house';
    case 'left-before-departure':
      return true;
  }
}

export function nightsWithoutRoom({ stay, segments }: Reservation): number {
  return segments.reduce((nights, { from, to }) => nights - (to - from), stay.departure - stay.arrival);
}

const keepAsIs: CaseOption = { optionId: 'keep-as-is', choice: { code: 'keep-as-is' }, does: [] };

function option(choice: CaseChoice, ...does: readonly HotelCommand[]): CaseOption {
  const about = Object.entries(choice).flatMap(([name, value]) => (name === 'code' ? [] : [String(value)]));
  return { optionId: [choice.code, ...about].join(':'), choice, does };
}

/** Rooms that the stay could have for all its nights to come: of its own type first. */
function freeRooms(hotel: HotelState, stay: Reservation, businessDate: HotelDay): readonly RoomId[] {
  const nights = nightsToCome(stay.stay, businessDate);
  const free = [...hotel.rooms.values()].filter(
    ({ roomId }) =>
      !hotel.occupants.get(roomId)?.some((id) => id !== stay.reservationId && nights.arrival === businessDate) &&
      !whatIsInTheWay(hotel, roomId, nights, stay.reservationId) &&
      !oversellsType(hotel, stay, roomId, nights),
  );
  const own = free.filter(({ roomTypeId }) => roomTypeId === stay.roomTypeId);
  const others = free.filter(({ roomTypeId }) => roomTypeId !== stay.roomTypeId);
  return [...own, ...others].slice(0, ROOMS_OFFERED).map(({ roomId }) => roomId);
}

function placeSomewhere(
  hotel: HotelState,
  open: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  if (stay.occupies) return moveElsewhere(hotel, stay.reservationId, businessDate);
  const { reservationId } = stay;
  const placed = freeRooms(hotel, stay, businessDate).map((roomId) =>
    option({ code: 'put-in-room', reservationId, roomId }, { type: 'AssignRoom', reservationId, roomId }),
  );
  return [...placed, ...swaps(hotel, open, stay, businessDate)];
}

/** The contested room for this stay after all, and another one for a stay that has not arrived yet. */
function swaps(
  hotel: HotelState,
  open: OpenCase,
  { reservationId }: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const roomId = open.rooms[0];
  return open.reservations.slice(1).flatMap((other) => {
    const holder = hotel.reservations.get(other);
    if (!roomId || holder?.status !== 'reserved') return [];
    const otherRoomId = freeRooms(hotel, holder, businessDate).find((free) => free !== roomId);
    if (!otherRoomId) return [];
    return option(
      { code: 'swap', reservationId, roomId, other, otherRoomId },
      { type: 'AssignRoom', reservationId: other, roomId: otherRoomId },
      { type: 'AssignRoom', reservationId, roomId },
    );
  });
}

function sellBetter(
  hotel: HotelState,
  open: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const { roomTypeId } = open;
  if (!roomTypeId) return [];
  const upgrades = stay.occupies
    ? []
    : freeRooms(hotel, stay, businessDate).filter((roomId) => hotel.rooms.get(roomId)?.roomTypeId !== roomTypeId);
  const { reservationId } = stay;
  const excess = Math.max(
    0,
    ...oversoldNights(hotel, roomTypeId, open.nights ?? stay.stay).map(
      (night) => -countTypeNight(hotel, roomTypeId, night).free,
    ),
  );
  return [
    ...upgrades.map((roomId) =>
      option({ code: 'put-in-room', reservationId, roomId }, { type: 'AssignRoom', reservationId, roomId }),
    ),
    option(
      { code: 'allow-overbooking', roomTypeId, limit: excess },
      { type: 'AllowOverbooking', roomTypeId, limit: excess },
    ),
  ];
}

function moveElsewhere(hotel: HotelState, reservationId: ReservationId, businessDate: HotelDay): readonly CaseOption[] {
  const stay = hotel.reservations.get(reservationId);
  const fromRoomId = stay?.occupies;
  if (!stay || !fromRoomId) return [];
  return freeRooms(hotel, stay, businessDate)
    .filter((roomId) => roomId !== fromRoomId)
    .map((roomId) =>
      option(
        { code: 'move-guest', reservationId, roomId },
        { type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId },
      ),
    );
}

/** The last resorts: what the hotel cannot give is taken back, and the guest must be told. */
function giveUp(stay: Reservation, businessDate: HotelDay): readonly CaseOption[] {
  const { reservationId, status } = stay;
  if (status === 'reserved') {
    return [
      option(
        { code: 'cancel-reservation', reservationId },
        { type: 'CancelReservation', reservationId, reason: 'hotel' },
      ),
    ];
  }
  const firstWithout = withoutRoomFrom(stay);
  if (status !== 'in-house' || firstWithout === undefined || firstWithout < businessDate) return [keepAsIs];
  return [
    option(
      { code: 'shorten-stay', reservationId, departure: firstWithout },
      { type: 'ChangeStayDates', reservationId, stay: { ...stay.stay, departure: firstWithout } },
    ),
  ];
}

function withoutRoomFrom({ stay, segments }: Reservation): HotelDay | undefined {
  const whole: Interval = stay;
  const gaps = segments.reduce((nights, { from, to }) => withoutNights(nights, { arrival: from, departure: to }), [
    { roomId: '' as RoomId, from: whole.arrival, to: whole.departure },
  ] as Reservation['segments']);
  return gaps[0]?.from;
}

function guestIsIn({ reservationId, occupies }: Reservation, roomId: RoomId): CaseOption {
  const choice = { code: 'guest-is-in', reservationId, roomId } as const;
  if (!occupies || occupies === roomId) return option(choice);
  return option(choice, { type: 'MoveGuestToRoom', reservationId, fromRoomId: occupies, roomId });
}

function endClosure({ closureId, rooms: [roomId] }: OpenCase): readonly CaseOption[] {
  if (!closureId || !roomId) return [];
  return [option({ code: 'return-room-to-service', roomId, closureId }, { type: 'ReturnRoomToService', closureId })];
}

function undoThen({ reservationId }: Reservation, then: HotelCommand): CaseOption {
  return option({ code: 'undo-check-in', reservationId }, { type: 'UndoCheckIn', reservationId }, then);
}
