import type { CommandClasses, Deciders } from '../context.ts';
import type { ReservationEvent } from '../reservations/reservation-events.ts';
import { checkInGuest, type CheckInGuest, type CheckInGuestRefusal } from './check-in-guest.ts';
import { checkInWalkIn, type CheckInWalkIn, type CheckInWalkInRefusal } from './check-in-walk-in.ts';
import { undoCheckIn, type UndoCheckIn, type UndoCheckInRefusal } from './undo-check-in.ts';
import { moveGuestToRoom, type MoveGuestToRoom, type MoveGuestToRoomRefusal } from './move-guest-to-room.ts';
import { checkOutGuest, type CheckOutGuest, type CheckOutGuestRefusal, type FinalBill } from './check-out-guest.ts';
import { reinstateCheckOut, type ReinstateCheckOut, type ReinstateCheckOutRefusal } from './reinstate-check-out.ts';
import type { StaysEvent } from './stays-events.ts';

export type StaysCommand =
  | CheckInGuest
  | CheckInWalkIn
  | UndoCheckIn
  | MoveGuestToRoom
  | CheckOutGuest
  | ReinstateCheckOut;

export type StaysRefusal =
  | CheckInGuestRefusal
  | CheckInWalkInRefusal
  | UndoCheckInRefusal
  | MoveGuestToRoomRefusal
  | CheckOutGuestRefusal
  | ReinstateCheckOutRefusal;

export const staysDeciders: Deciders<StaysCommand, StaysEvent | ReservationEvent | FinalBill, StaysRefusal> = {
  CheckInGuest: checkInGuest,
  CheckInWalkIn: checkInWalkIn,
  UndoCheckIn: undoCheckIn,
  MoveGuestToRoom: moveGuestToRoom,
  CheckOutGuest: checkOutGuest,
  ReinstateCheckOut: reinstateCheckOut,
};

export const staysClasses: CommandClasses<StaysCommand> = {
  CheckInGuest: 'fact',
  CheckInWalkIn: 'fact',
  UndoCheckIn: 'promise',
  MoveGuestToRoom: 'fact',
  CheckOutGuest: 'fact',
  ReinstateCheckOut: 'fact',
};
