import {
  cancelScheduledMove,
  type CancelScheduledMove,
  type CancelScheduledMoveRefusal,
} from './cancel-scheduled-move.ts';
import { scheduleRoomMove, type ScheduleRoomMove, type ScheduleRoomMoveRefusal } from './schedule-room-move.ts';
import type { CommandClasses, Deciders } from '../context.ts';
import { bookRoom, type BookRoom, type BookRoomRefusal } from './book-room.ts';
import { bookGroup, type BookGroup, type BookGroupRefusal } from './book-group.ts';
import { recordTurnaway, type RecordTurnaway, type RecordTurnawayRefusal } from './record-turnaway.ts';
import { relocateGuest, type RelocateGuest, type RelocateGuestRefusal } from './relocate-guest.ts';
import { holdRoom, type HoldRoom, type HoldRoomRefusal } from './hold-room.ts';
import { extendHold, type ExtendHold, type ExtendHoldRefusal } from './extend-hold.ts';
import { releaseHold, type ReleaseHold, type ReleaseHoldRefusal } from './release-hold.ts';
import { addGuestToStay, type AddGuestToStay, type AddGuestToStayRefusal } from './add-guest-to-stay.ts';
import {
  removeGuestFromStay,
  type RemoveGuestFromStay,
  type RemoveGuestFromStayRefusal,
} from './remove-guest-from-stay.ts';
import { addToWaitlist, type AddToWaitlist } from './add-to-waitlist.ts';
import { confirmReservation, type ConfirmReservation, type ConfirmReservationRefusal } from './confirm-reservation.ts';
import { assignRoom, type AssignRoom, type AssignRoomRefusal } from './assign-room.ts';
import { unassignRoom, type UnassignRoom, type UnassignRoomRefusal } from './unassign-room.ts';
import { changeParty, type ChangeParty, type ChangePartyRefusal } from './change-party.ts';
import { lockRoomAssignment, type LockRoomAssignment, type LockRoomAssignmentRefusal } from './lock-room-assignment.ts';
import { unlockRoomAssignment, type UnlockRoomAssignment } from './unlock-room-assignment.ts';
import { swapRooms, type SwapRooms, type SwapRoomsRefusal } from './swap-rooms.ts';
import { autoAssignRooms, type AutoAssignRooms } from './auto-assign-rooms.ts';
import { changeStayDates, type ChangeStayDates, type ChangeStayDatesRefusal } from './change-stay-dates.ts';
import { cancelReservation, type CancelReservation, type CancelReservationRefusal } from './cancel-reservation.ts';
import {
  reinstateReservation,
  type ReinstateReservation,
  type ReinstateReservationRefusal,
} from './reinstate-reservation.ts';
import { markNoShow, type MarkNoShow, type MarkNoShowRefusal } from './mark-no-show.ts';
import { linkReservationToCalendar, type LinkReservationToCalendar } from './link-reservation-to-calendar.ts';
import { withdrawImport, type WithdrawImport } from './withdraw-import.ts';
import {
  overrideNightPrices,
  type OverrideNightPrices,
  type OverrideNightPricesRefusal,
} from './override-night-prices.ts';
import type { GroupEvent, ReservationEvent } from './reservation-events.ts';

export type ReservationsCommand =
  | BookRoom
  | BookGroup
  | HoldRoom
  | ExtendHold
  | ReleaseHold
  | AddToWaitlist
  | ConfirmReservation
  | AssignRoom
  | UnassignRoom
  | ChangeParty
  | AddGuestToStay
  | RemoveGuestFromStay
  | LockRoomAssignment
  | UnlockRoomAssignment
  | SwapRooms
  | ScheduleRoomMove
  | CancelScheduledMove
  | AutoAssignRooms
  | ChangeStayDates
  | OverrideNightPrices
  | CancelReservation
  | ReinstateReservation
  | MarkNoShow
  | WithdrawImport
  | LinkReservationToCalendar
  | RelocateGuest
  | RecordTurnaway;

export type ReservationsRefusal =
  | BookRoomRefusal
  | BookGroupRefusal
  | HoldRoomRefusal
  | ExtendHoldRefusal
  | ReleaseHoldRefusal
  | ConfirmReservationRefusal
  | AssignRoomRefusal
  | UnassignRoomRefusal
  | ChangePartyRefusal
  | AddGuestToStayRefusal
  | RemoveGuestFromStayRefusal
  | LockRoomAssignmentRefusal
  | SwapRoomsRefusal
  | ScheduleRoomMoveRefusal
  | CancelScheduledMoveRefusal
  | ChangeStayDatesRefusal
  | OverrideNightPricesRefusal
  | CancelReservationRefusal
  | ReinstateReservationRefusal
  | MarkNoShowRefusal
  | RelocateGuestRefusal
  | RecordTurnawayRefusal;

export const reservationsDeciders: Deciders<ReservationsCommand, ReservationEvent | GroupEvent, ReservationsRefusal> = {
  BookRoom: bookRoom,
  BookGroup: bookGroup,
  HoldRoom: holdRoom,
  ExtendHold: extendHold,
  ReleaseHold: releaseHold,
  AddToWaitlist: addToWaitlist,
  ConfirmReservation: confirmReservation,
  AssignRoom: assignRoom,
  UnassignRoom: unassignRoom,
  ChangeParty: changeParty,
  AddGuestToStay: addGuestToStay,
  RemoveGuestFromStay: removeGuestFromStay,
  LockRoomAssignment: lockRoomAssignment,
  UnlockRoomAssignment: unlockRoomAssignment,
  SwapRooms: swapRooms,
  ScheduleRoomMove: scheduleRoomMove,
  CancelScheduledMove: cancelScheduledMove,
  AutoAssignRooms: autoAssignRooms,
  ChangeStayDates: changeStayDates,
  OverrideNightPrices: overrideNightPrices,
  CancelReservation: cancelReservation,
  ReinstateReservation: reinstateReservation,
  MarkNoShow: markNoShow,
  WithdrawImport: withdrawImport,
  LinkReservationToCalendar: linkReservationToCalendar,
  RelocateGuest: relocateGuest,
  RecordTurnaway: recordTurnaway,
};

export const reservationsClasses: CommandClasses<ReservationsCommand> = {
  BookRoom: 'promise',
  BookGroup: 'promise',
  HoldRoom: 'promise',
  ExtendHold: 'promise',
  ReleaseHold: 'promise',
  AddToWaitlist: 'promise',
  ConfirmReservation: 'promise',
  AssignRoom: 'promise',
  UnassignRoom: 'promise',
  ChangeParty: 'edit',
  AddGuestToStay: 'edit',
  RemoveGuestFromStay: 'edit',
  LockRoomAssignment: 'promise',
  UnlockRoomAssignment: 'promise',
  SwapRooms: 'promise',
  ScheduleRoomMove: 'promise',
  CancelScheduledMove: 'promise',
  AutoAssignRooms: 'promise',
  ChangeStayDates: 'promise',
  OverrideNightPrices: 'promise',
  CancelReservation: 'promise',
  ReinstateReservation: 'promise',
  MarkNoShow: 'fact',
  WithdrawImport: 'promise',
  LinkReservationToCalendar: 'edit',
  RelocateGuest: 'fact',
  RecordTurnaway: 'fact',
};
