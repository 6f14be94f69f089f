import type { AllowedAction } from '#contract/reservation-card.ts';
import type { CommandType, HotelRefusal, RefusalCode } from '#domain/hotel.ts';

/** What the drawer offers, in the order of the desk: what is usual first, what ends things last. */
export type StayAction =
  | 'ConfirmReservation'
  | 'CheckInGuest'
  | 'CheckOutGuest'
  | 'AssignRoom'
  | 'MoveGuestToRoom'
  | 'ChangeStayDates'
  | 'ScheduleRoomMove'
  | 'CancelScheduledMove'
  | 'LockRoomAssignment'
  | 'UnlockRoomAssignment'
  | 'ReinstateReservation'
  | 'ReinstateCheckOut'
  | 'UnassignRoom'
  | 'UndoCheckIn'
  | 'ExtendHold'
  | 'ReleaseHold'
  | 'RelocateGuest'
  | 'MarkNoShow'
  | 'CancelReservation';

const inOrder: readonly StayAction[] = [
  'ConfirmReservation',
  'CheckInGuest',
  'CheckOutGuest',
  'AssignRoom',
  'MoveGuestToRoom',
  'ChangeStayDates',
  'ScheduleRoomMove',
  'CancelScheduledMove',
  'LockRoomAssignment',
  'UnlockRoomAssignment',
  'ReinstateReservation',
  'ReinstateCheckOut',
  'UnassignRoom',
  'UndoCheckIn',
  'ExtendHold',
  'ReleaseHold',
  'RelocateGuest',
  'MarkNoShow',
  'CancelReservation',
];

/** A refusal that the next step of the action solves (another room, a question), so the button stays usable. */
const solvedOnTheWay: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'room-not-free',
  'room-not-ready',
  'room-occupied',
  'room-out-of-order',
  'room-retired',
  'room-out-of-service',
  'unknown-room',
  'no-availability',
  'early-departure',
]);

export type SortedActions = {
  readonly possible: readonly StayAction[];
  /** Not now, and why: worth knowing. What this stay will never do again is left out. */
  readonly notNow: readonly { readonly action: StayAction; readonly because: HotelRefusal }[];
};

export function sortActions(actions: readonly AllowedAction[]): SortedActions {
  const byType = new Map<CommandType, AllowedAction>(actions.map((action) => [action.action, action]));
  const known = inOrder.flatMap((action) => {
    const allowed = byType.get(action);
    return allowed ? [{ action, because: allowed.blockedBy }] : [];
  });
  const isPossible = (because: HotelRefusal | undefined) => because === undefined || solvedOnTheWay.has(because.code);
  return {
    possible: known.filter(({ because }) => isPossible(because)).map(({ action }) => action),
    notNow: known.flatMap(({ action, because }) =>
      because && !isPossible(because) && because.code !== 'wrong-status' ? [{ action, because }] : [],
    ),
  };
}
