import type { ResolveCase, ResolveCaseRefusal } from './cases/resolve-case.ts';
import type { CasesEvent } from './cases/cases-events.ts';
import type { GuestsEvent } from './guests/guests-events.ts';
import type { RegisterGuest, RegisterGuestRefusal } from './guests/register-guest.ts';
import type { HousekeepingEvent } from './housekeeping/housekeeping-events.ts';
import type { PutRoomOutOfOrder, PutRoomOutOfOrderRefusal } from './housekeeping/put-room-out-of-order.ts';
import type { ReportRoomCondition, ReportRoomConditionRefusal } from './housekeeping/report-room-condition.ts';
import type { ReturnRoomToService } from './housekeeping/return-room-to-service.ts';
import type { AddRoomType, AddRoomTypeRefusal } from './property/add-room-type.ts';
import type { AddRooms, AddRoomsRefusal } from './property/add-rooms.ts';
import type { AllowOverbooking, AllowOverbookingRefusal } from './property/allow-overbooking.ts';
import type { PropertyEvent } from './property/property-events.ts';
import type { SetUpHotel, SetUpHotelRefusal } from './property/set-up-hotel.ts';
import type { PriceNights, PriceNightsRefusal } from './rates/price-nights.ts';
import type { RatesEvent } from './rates/rates-events.ts';
import type { AssignRoom, AssignRoomRefusal } from './reservations/assign-room.ts';
import type { BookRoom, BookRoomRefusal } from './reservations/book-room.ts';
import type { CancelReservation, CancelReservationRefusal } from './reservations/cancel-reservation.ts';
import type { ChangeStayDates, ChangeStayDatesRefusal } from './reservations/change-stay-dates.ts';
import type { MarkNoShow, MarkNoShowRefusal } from './reservations/mark-no-show.ts';
import type { ReinstateReservation, ReinstateReservationRefusal } from './reservations/reinstate-reservation.ts';
import type { ReservationEvent } from './reservations/reservation-events.ts';
import type { UnassignRoom, UnassignRoomRefusal } from './reservations/unassign-room.ts';
import type { AddStaffMember, AddStaffMemberRefusal } from './staff/add-staff-member.ts';
import type { StaffEvent } from './staff/staff-events.ts';
import type { CheckInGuest, CheckInGuestRefusal } from './stays/check-in-guest.ts';
import type { CheckOutGuest, CheckOutGuestRefusal } from './stays/check-out-guest.ts';
import type { MoveGuestToRoom, MoveGuestToRoomRefusal } from './stays/move-guest-to-room.ts';
import type { StaysEvent } from './stays/stays-events.ts';
import type { UndoCheckIn, UndoCheckInRefusal } from './stays/undo-check-in.ts';
import type { VerdictEvent } from './verdict-events.ts';

// The closed lists that every border speaks.
export type HotelCommand =
  | SetUpHotel
  | AddRoomType
  | AddRooms
  | AllowOverbooking
  | AddStaffMember
  | PriceNights
  | RegisterGuest
  | BookRoom
  | AssignRoom
  | UnassignRoom
  | ChangeStayDates
  | CancelReservation
  | ReinstateReservation
  | MarkNoShow
  | CheckInGuest
  | UndoCheckIn
  | MoveGuestToRoom
  | CheckOutGuest
  | ReportRoomCondition
  | PutRoomOutOfOrder
  | ReturnRoomToService
  | ResolveCase;

export type HotelEvent =
  | PropertyEvent
  | StaffEvent
  | RatesEvent
  | GuestsEvent
  | ReservationEvent
  | StaysEvent
  | HousekeepingEvent
  | CasesEvent
  | VerdictEvent;

export type HotelRefusal =
  | SetUpHotelRefusal
  | AddRoomTypeRefusal
  | AddRoomsRefusal
  | AllowOverbookingRefusal
  | AddStaffMemberRefusal
  | PriceNightsRefusal
  | RegisterGuestRefusal
  | BookRoomRefusal
  | AssignRoomRefusal
  | UnassignRoomRefusal
  | ChangeStayDatesRefusal
  | CancelReservationRefusal
  | ReinstateReservationRefusal
  | MarkNoShowRefusal
  | CheckInGuestRefusal
  | UndoCheckInRefusal
  | MoveGuestToRoomRefusal
  | CheckOutGuestRefusal
  | ReportRoomConditionRefusal
  | PutRoomOutOfOrderRefusal
  | ResolveCaseRefusal
  /** The command needs the hotel's server and this device has no connection. */
  | { readonly code: 'needs-connection' };

export type CommandType = HotelCommand['type'];
export type EventType = HotelEvent['type'];
export type RefusalCode = HotelRefusal['code'];
export type RefusalOf<Code extends RefusalCode> = Extract<HotelRefusal, { code: Code }>;
