import { resolveCase } from './cases/resolve-case.ts';
import { evolve } from './evolve.ts';
import { registerGuest } from './guests/register-guest.ts';
import type { CommandType, HotelCommand, HotelEvent, HotelRefusal } from './hotel.ts';
import { forkHotelState, type HotelState } from './hotel-state.ts';
import { putRoomOutOfOrder } from './housekeeping/put-room-out-of-order.ts';
import { reportRoomCondition } from './housekeeping/report-room-condition.ts';
import { returnRoomToService } from './housekeeping/return-room-to-service.ts';
import type { Circumstances, Decision } from './kernel/decider.ts';
import { whenCaseSettlesItself } from './policies/when-case-settles-itself.ts';
import { whenGuestLeavesRoom } from './policies/when-guest-leaves-room.ts';
import { whenTypeIsOversold } from './policies/when-type-is-oversold.ts';
import { addRoomType } from './property/add-room-type.ts';
import { addRooms } from './property/add-rooms.ts';
import { allowOverbooking } from './property/allow-overbooking.ts';
import { setUpHotel } from './property/set-up-hotel.ts';
import { priceNights } from './rates/price-nights.ts';
import { assignRoom } from './reservations/assign-room.ts';
import { bookRoom } from './reservations/book-room.ts';
import { cancelReservation } from './reservations/cancel-reservation.ts';
import { changeStayDates } from './reservations/change-stay-dates.ts';
import { markNoShow } from './reservations/mark-no-show.ts';
import { reinstateReservation } from './reservations/reinstate-reservation.ts';
import { unassignRoom } from './reservations/unassign-room.ts';
import { addStaffMember } from './staff/add-staff-member.ts';
import { checkInGuest } from './stays/check-in-guest.ts';
import { checkOutGuest } from './stays/check-out-guest.ts';
import { moveGuestToRoom } from './stays/move-guest-to-room.ts';
import { undoCheckIn } from './stays/undo-check-in.ts';

/**
 * The events that a command causes on this state, those of the policies included, or the refusal. Pure and synchronous;
 * the state is not written to. The same function decides on the device, predicts for buttons and decides on the server.
 */
export function decide(
  hotel: HotelState,
  command: HotelCommand,
  given: Circumstances,
): Decision<HotelEvent, HotelRefusal> {
  const decision = decideAlone(hotel, command, given);
  return decision.accepted ? { accepted: true, events: withPolicies(hotel, decision.events, given) } : decision;
}

/** The events, and what follows from them in other contexts. */
export function withPolicies(
  hotel: HotelState,
  events: readonly HotelEvent[],
  given: Circumstances,
): readonly HotelEvent[] {
  if (events.length === 0) return events;
  const happened = events.flatMap((event) => [event, ...whenGuestLeavesRoom(hotel, event, given)]);
  const after = forkHotelState(hotel);
  for (const event of happened) evolve(after, event);
  const opened = whenTypeIsOversold(after, happened, given);
  for (const event of opened) evolve(after, event);
  return [...happened, ...opened, ...whenCaseSettlesItself(after)];
}

type Decider<Type extends CommandType> = (
  hotel: HotelState,
  command: Extract<HotelCommand, { type: Type }>,
  given: Circumstances,
) => Decision<HotelEvent, HotelRefusal>;

const DECIDERS: { readonly [Type in CommandType]: Decider<Type> } = {
  SetUpHotel: setUpHotel,
  AddRoomType: addRoomType,
  AddRooms: addRooms,
  AllowOverbooking: allowOverbooking,
  AddStaffMember: addStaffMember,
  PriceNights: priceNights,
  RegisterGuest: registerGuest,
  BookRoom: bookRoom,
  AssignRoom: assignRoom,
  UnassignRoom: unassignRoom,
  ChangeStayDates: changeStayDates,
  CancelReservation: cancelReservation,
  ReinstateReservation: reinstateReservation,
  MarkNoShow: markNoShow,
  CheckInGuest: checkInGuest,
  UndoCheckIn: undoCheckIn,
  MoveGuestToRoom: moveGuestToRoom,
  CheckOutGuest: checkOutGuest,
  ReportRoomCondition: reportRoomCondition,
  PutRoomOutOfOrder: putRoomOutOfOrder,
  ReturnRoomToService: returnRoomToService,
  ResolveCase: (hotel, command, given) => resolveCase(hotel, command, given, stepByStep(hotel, given)),
};

function decideAlone(
  hotel: HotelState,
  command: HotelCommand,
  given: Circumstances,
): Decision<HotelEvent, HotelRefusal> {
  // The table's type pairs each command with its decider; TypeScript cannot follow that through a look-up.
  const decider = DECIDERS[command.type] as Decider<CommandType>;
  return decider(hotel, command, given);
}

/** Decides each command on a fork that has the events of the ones before it. */
function stepByStep(
  hotel: HotelState,
  given: Circumstances,
): (command: HotelCommand) => Decision<HotelEvent, HotelRefusal> {
  const fork = forkHotelState(hotel);
  return (command) => {
    const decision = decideAlone(fork, command, given);
    if (decision.accepted) for (const event of decision.events) evolve(fork, event);
    return decision;
  };
}
