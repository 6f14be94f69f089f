import type { CommandClasses, Deciders } from '../context.ts';
import type { ReservationEvent } from '../reservations/reservation-events.ts';
import { checkInGuest, type CheckInGuest, type CheckInGuestRefusal } from './check-in-guest.ts';
import { checkInWalkIn, type CheckInWalkIn, type CheckInWalkInRefusal } from './check-in-walk-in.ts';
import { undoCheckIn, type UndoCheckIn, type UndoCheckInRefusal } from './undo-check-in.ts';
import { moveGuestToRoom, type MoveGuestToRoom, type MoveGuestToRoomRefusal } from './move-guest-to-room.ts';
import { checkOutGuest, type CheckOutGuest, type CheckOutGuestRefusal, type FinalBill } from './check-out-guest.ts';
import type { StaysEvent } from './stays-events.ts';

export type StaysCommand = CheckInGuest | CheckInWalkIn | UndoCheckIn | MoveGuestToRoom | CheckOutGuest;

export type StaysRefusal =
  | CheckInGuestRefusal
  | CheckInWalkInRefusal
  | UndoCheckInRefusal
  | MoveGuestToRoomRefusal
  | CheckOutGuestRefusal;

export const staysDeciders: Deciders<StaysCommand, StaysEvent | ReservationEvent | FinalBill, StaysRefusal> = {
  CheckInGuest: checkInGuest,
  CheckInWalkIn: checkInWalkIn,
  UndoCheckIn: undoCheckIn,
  MoveGuestToRoom: moveGuestToRoom,
  CheckOutGuest: checkOutGuest,
};

export const staysClasses: CommandClasses<StaysCommand> = {
  CheckInGuest: 'fact',
  CheckInWalkIn: 'fact',
  UndoCheckIn: 'promise',
  MoveGuestToRoom: 'fact',
  CheckOutGuest: 'fact',
};
