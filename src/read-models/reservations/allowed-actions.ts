import type { AllowedAction } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import { scheduledMove } from '#domain/reservations/cancel-scheduled-move.ts';
import type { QueryView } from '../query.ts';
import { allRooms } from '../rack/rack-pages.ts';
import { roomOfStay } from '../stays/room-of-stay.ts';
import type { StayFacts } from '../stays/stay-facts.ts';

/** The buttons that make sense for a stay as it is, each judged by the decision itself. */
export function allowedActions(view: QueryView, stay: StayFacts): readonly AllowedAction[] {
  return actionsOf(view, stay).map((candidates) => judge(view, candidates));
}

/**
 * For each button the commands that it may mean, the likeliest first. A button that lets people choose a room is not blocked
 * as long as one room can be chosen.
 */
function actionsOf(view: QueryView, stay: StayFacts): readonly (readonly [HotelCommand, ...HotelCommand[]])[] {
  const { reservationId, status, occupies } = stay;
  // The dates as they are: what keeps any change of dates from being made.
  const changeDates: HotelCommand = { type: 'ChangeStayDates', reservationId, stay: stay.stay };
  switch (status) {
    case 'waitlisted':
      return [
        [{ type: 'ConfirmReservation', reservationId }],
        [changeDates],
        [{ type: 'CancelReservation', reservationId, reason: 'guest-asked' }],
      ];
    case 'tentative':
    case 'reserved':
      return [
        ...(status === 'tentative' ? [[{ type: 'ConfirmReservation', reservationId }] as const] : []),
        anyRoom(view, stay, (roomId) => ({ type: 'CheckInGuest', reservationId, roomId })),
        anyRoom(view, stay, (roomId) => ({ type: 'AssignRoom', reservationId, roomId })),
        ...(stay.segments.length > 0 ? [[{ type: 'UnassignRoom', reservationId }] as const] : []),
        ...lockActions(stay),
        ...moveActions(view, stay),
        [changeDates],
        ...(status === 'tentative' ? holdActions(view, stay) : []),
        [{ type: 'CancelReservation', reservationId, reason: 'guest-asked' }],
        ...(status === 'reserved' ? [[{ type: 'MarkNoShow', reservationId }] as const] : []),
        ...(stay.stay.arrival <= view.businessDate ? [[relocate(stay)] as const] : []),
      ];
    case 'in-house':
      return [
        // A bill that is not settled is asked about when the guest leaves: it does not keep the guest.
        [
          { type: 'CheckOutGuest', reservationId },
          { type: 'CheckOutGuest', reservationId, leavesOpen: 'pays-later' },
        ],
        ...(occupies ? [moves(view, stay, occupies)] : []),
        ...lockActions(stay),
        ...moveActions(view, stay),
        [changeDates],
        [{ type: 'UndoCheckIn', reservationId }],
      ];
    case 'cancelled':
    case 'no-show':
    case 'walked':
      return [[{ type: 'ReinstateReservation', reservationId }]];
    case 'checked-out':
      return [[{ type: 'ReinstateCheckOut', reservationId }]];
  }
}

/** With any hotel and any cost: what keeps a guest from being walked at all. */
function relocate({ reservationId }: StayFacts): HotelCommand {
  return { type: 'RelocateGuest', reservationId, toHotel: '–', nights: 1, costMinor: 0, transport: 'none' };
}

/** The room of the stay is promised for good, or that promise is taken back. */
function lockActions({
  reservationId,
  doNotMove,
  occupies,
  segments,
}: StayFacts): readonly (readonly [HotelCommand])[] {
  const roomId = occupies ?? segments.at(-1)?.roomId;
  if (doNotMove) return [[{ type: 'UnlockRoomAssignment', reservationId }]];
  return roomId && segments.length > 0 ? [[{ type: 'LockRoomAssignment', reservationId, roomId }]] : [];
}

/** Another room for the last nights, or no other after all. */
function moveActions(view: QueryView, stay: StayFacts): readonly (readonly [HotelCommand, ...HotelCommand[]])[] {
  const { reservationId, segments, stay: dates } = stay;
  const night = addDays(dates.departure, -1);
  const canMove = segments.length > 0 && night > Math.max(dates.arrival, view.businessDate);
  const [first, ...others] = canMove ? allRooms(view) : [];
  const plan = (roomId: RoomId): HotelCommand => ({ type: 'ScheduleRoomMove', reservationId, night, roomId });
  const isPlanned = scheduledMove(stay, view.businessDate) !== undefined;
  return [
    ...(first ? [[plan(first.roomId), ...others.map(({ roomId }) => plan(roomId))] as const] : []),
    ...(isPlanned ? [[{ type: 'CancelScheduledMove', reservationId }] as const] : []),
  ];
}

function holdActions(
  { businessDate }: QueryView,
  { reservationId, heldUntil = businessDate, stay }: StayFacts,
): readonly (readonly [HotelCommand])[] {
  const longer = Math.min(Math.max(heldUntil, businessDate) + 1, stay.arrival) as HotelDay;
  return [
    [{ type: 'ExtendHold', reservationId, heldUntil: longer }],
    [{ type: 'ReleaseHold', reservationId, heldUntil }],
  ];
}

function judge(view: QueryView, candidates: readonly [HotelCommand, ...HotelCommand[]]): AllowedAction {
  const [likeliest, ...others] = candidates;
  const action = likeliest.type;
  const blockedBy = view.blockedBy(likeliest);
  const isPossible = blockedBy === undefined || others.some((command) => view.blockedBy(command) === undefined);
  return { action, blockedBy: isPossible ? undefined : blockedBy };
}

/** With the room the stay has, or with any room of the type it booked. */
function anyRoom(
  view: QueryView,
  stay: StayFacts,
  commandFor: (roomId: RoomId) => HotelCommand,
): readonly [HotelCommand, ...HotelCommand[]] {
  const own = roomOfStay(stay, view.businessDate);
  if (own) return [commandFor(own)];
  const rooms = allRooms(view).filter(({ roomTypeId }) => roomTypeId === stay.roomTypeId);
  const [first = commandFor('' as RoomId), ...others] = rooms.map(({ roomId }) => commandFor(roomId));
  return [first, ...others];
}

function moves(
  view: QueryView,
  { reservationId }: StayFacts,
  fromRoomId: RoomId,
): readonly [HotelCommand, ...HotelCommand[]] {
  const commands = allRooms(view).flatMap(({ roomId }): HotelCommand[] =>
    roomId === fromRoomId ? [] : [{ type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId }],
  );
  const [first = { type: 'MoveGuestToRoom', reservationId, fromRoomId, roomId: fromRoomId }, ...others] = commands;
  return [first, ...others];
}
