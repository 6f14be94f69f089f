import type { CommandClasses, Deciders } from '../context.ts';
import { bookRoom, type BookRoom, type BookRoomRefusal } from './book-room.ts';
import { assignRoom, type AssignRoom, type AssignRoomRefusal } from './assign-room.ts';
import { unassignRoom, type UnassignRoom, type UnassignRoomRefusal } from './unassign-room.ts';
import { changeStayDates, type ChangeStayDates, type ChangeStayDatesRefusal } from './change-stay-dates.ts';
import { cancelReservation, type CancelReservation, type CancelReservationRefusal } from './cancel-reservation.ts';
import {
  reinstateReservation,
  type ReinstateReservation,
  type ReinstateReservationRefusal,
} from './reinstate-reservation.ts';
import { markNoShow, type MarkNoShow, type MarkNoShowRefusal } from './mark-no-show.ts';
import type { ReservationEvent } from './reservation-events.ts';

export type ReservationsCommand =
  | BookRoom
  | AssignRoom
  | UnassignRoom
  | ChangeStayDates
  | CancelReservation
  | ReinstateReservation
  | MarkNoShow;

export type ReservationsRefusal =
  | BookRoomRefusal
  | AssignRoomRefusal
  | UnassignRoomRefusal
  | ChangeStayDatesRefusal
  | CancelReservationRefusal
  | ReinstateReservationRefusal
  | MarkNoShowRefusal;

export const reservationsDeciders: Deciders<ReservationsCommand, ReservationEvent, ReservationsRefusal> = {
  BookRoom: bookRoom,
  AssignRoom: assignRoom,
  UnassignRoom: unassignRoom,
  ChangeStayDates: changeStayDates,
  CancelReservation: cancelReservation,
  ReinstateReservation: reinstateReservation,
  MarkNoShow: markNoShow,
};

export const reservationsClasses: CommandClasses<ReservationsCommand> = {
  BookRoom: 'promise',
  AssignRoom: 'promise',
  UnassignRoom: 'promise',
  ChangeStayDates: 'promise',
  CancelReservation: 'promise',
  ReinstateReservation: 'promise',
  MarkNoShow: 'fact',
};
