import { caseIdOf, openCase } from './cases/case.ts';
import { COMMAND_CLASSES } from './command-classes.ts';
import { withPolicies } from './decide.ts';
import type { HotelCommand, HotelEvent, HotelRefusal } from './hotel.ts';
import type { HotelState } from './hotel-state.ts';
import type { Circumstances } from './kernel/decider.ts';
import { settleAssignRoom } from './settling/settle-assign-room.ts';
import { settleBookRoom, settleHoldRoom, settleReinstate } from './settling/settle-bookings.ts';
import { settleBookGroup } from './settling/settle-book-group.ts';
import { settleChangeStayDates } from './settling/settle-change-stay-dates.ts';
import { settleCancelScheduledMove } from './settling/settle-cancel-scheduled-move.ts';
import { settleCheckInGuest } from './settling/settle-check-in-guest.ts';
import { settleCheckInWalkIn } from './settling/settle-check-in-walk-in.ts';
import { settleCorrectGuestDetails } from './settling/settle-correct-guest-details.ts';
import {
  settleCancelReservation,
  settleCheckOutGuest,
  settleMarkNoShow,
  settleRelocateGuest,
} from './settling/settle-departures.ts';
import { settleConfirmReservation, settleExtendHold } from './settling/settle-holds.ts';
import { settleMoveGuestToRoom } from './settling/settle-move-guest-to-room.ts';
import {
  settleApplyDeposit,
  settleDropCash,
  settleMoneyReceived,
  settleOpenCashShift,
  settlePostAllowance,
  settlePostCharge,
} from './settling/settle-money.ts';
import { settleChangeClosureDates } from './settling/settle-change-closure-dates.ts';
import { settleClosing } from './settling/settle-put-room-out-of-order.ts';
import { settleGuestsOfStay } from './settling/settle-guests-of-stay.ts';
import { settleLockRoomAssignment } from './settling/settle-lock-room-assignment.ts';
import { settleRetireRoom } from './settling/settle-retire-room.ts';
import { settleOverrideNightPrices } from './settling/settle-override-night-prices.ts';
import { settleReinstateCheckOut } from './settling/settle-reinstate-check-out.ts';
import { settleTransferPosting } from './settling/settle-transfer-posting.ts';
import { settleSwapRooms } from './settling/settle-swap-rooms.ts';
import { settleRefundDeposit, settleRefundPayment } from './settling/settle-refunds.ts';
import { settleResolveCase } from './settling/settle-resolve-case.ts';
import { settleVoidPosting } from './settling/settle-void-posting.ts';
import { moot, type Kept } from './settling/settlement.ts';

/**
 * The domain's answer to a command that a device accepted and the server's state refuses. Never empty: a command that
 * leaves nothing behind leaves the verdict itself.
 */
export type Settlement = {
  readonly verdict: 'settled' | 'refused' | 'quarantined';
  readonly events: readonly HotelEvent[];
};

export function settle(
  hotel: HotelState,
  command: HotelCommand,
  given: Circumstances,
  refusal: HotelRefusal,
): Settlement {
  if (COMMAND_CLASSES[command.type] === 'control') {
    return { verdict: 'refused', events: [{ type: 'CommandRefused', refusal }] };
  }
  const kept = whatStands(hotel, command, given, refusal);
  if (!kept) return { verdict: 'quarantined', events: [{ type: 'CommandQuarantined', reason: 'cannot-be-settled' }] };
  const opened = new Map(kept.cases.map((subject) => [caseIdOf(subject), openCase(subject)]));
  const unheard = [...opened.values()].filter(({ caseId }) => !hotel.cases.has(caseId));
  const events = [...withPolicies(hotel, [...kept.events, ...unheard], given)];
  if (events.length === 0) events.push({ type: 'CommandHadNoEffect', because: refusal });
  return { verdict: 'settled', events };
}

const UNKNOWN = new Set<HotelRefusal['code']>([
  'unknown-reservation',
  'unknown-room',
  'unknown-closure',
  'unknown-guest',
  'unknown-folio',
  'unknown-posting',
  'unknown-item',
  'unknown-shift',
]);

/** Undefined where nothing can stand: the command speaks of something that this hotel does not know. */
function whatStands(
  hotel: HotelState,
  command: HotelCommand,
  given: Circumstances,
  refusal: HotelRefusal,
): Kept | undefined {
  if (UNKNOWN.has(refusal.code)) return undefined;
  switch (command.type) {
    case 'ResolveCase':
      return settleResolveCase(hotel, command);
    case 'BookRoom':
      return settleBookRoom(hotel, command, given, refusal);
    case 'BookGroup':
      return settleBookGroup(hotel, command, given);
    case 'RelocateGuest':
      return settleRelocateGuest(hotel, command);
    case 'HoldRoom':
      return settleHoldRoom(hotel, command, given, refusal);
    case 'ConfirmReservation':
      return settleConfirmReservation(hotel, command, refusal);
    case 'ExtendHold':
      return settleExtendHold(hotel, command, refusal);
    case 'AssignRoom':
      return settleAssignRoom(hotel, command, given, refusal);
    case 'LockRoomAssignment':
      return settleLockRoomAssignment(hotel, command, given);
    case 'SwapRooms':
      return settleSwapRooms(hotel, command, given);
    case 'CancelScheduledMove':
      return settleCancelScheduledMove(hotel, command, given, refusal);
    case 'ChangeStayDates':
      return settleChangeStayDates(hotel, command, given, refusal);
    case 'CancelReservation':
      return settleCancelReservation(hotel, command, given, refusal);
    case 'ReinstateReservation':
      return settleReinstate(hotel, command, refusal);
    case 'MarkNoShow':
      return settleMarkNoShow(hotel, command, given);
    case 'CheckInGuest':
      return settleCheckInGuest(hotel, command, given, refusal);
    case 'CheckInWalkIn':
      return settleCheckInWalkIn(hotel, command, given, refusal);
    case 'MoveGuestToRoom':
      return settleMoveGuestToRoom(hotel, command, given, refusal);
    case 'ReinstateCheckOut':
      return settleReinstateCheckOut(hotel, command, given);
    case 'CheckOutGuest':
      return settleCheckOutGuest(hotel, command, given, refusal);
    case 'PutRoomOutOfOrder':
    case 'PutRoomToHouseUse':
      return settleClosing(hotel, command, refusal);
    case 'RetireRoom':
      return settleRetireRoom(hotel, command, given, refusal);
    case 'ChangeClosureDates':
      return settleChangeClosureDates(hotel, command, refusal);
    case 'CorrectGuestDetails':
      return settleCorrectGuestDetails(hotel, command, refusal);
    case 'OverrideNightPrices':
      return settleOverrideNightPrices(hotel, command, given, refusal);
    case 'PostCharge':
      return settlePostCharge(hotel, command, given);
    case 'RecordPayment':
    case 'RecordDeposit':
      return settleMoneyReceived(hotel, command, given, refusal);
    case 'ApplyDeposit':
      return settleApplyDeposit(hotel, command, given, refusal);
    case 'RefundPayment':
      return settleRefundPayment(hotel, command, given);
    case 'RefundDeposit':
      return settleRefundDeposit(hotel, command, given);
    case 'VoidPosting':
      return settleVoidPosting(hotel, command, given, refusal);
    case 'TransferPosting':
      return settleTransferPosting(hotel, command, given);
    case 'PostAllowance':
      return settlePostAllowance(hotel, command, given, refusal);
    case 'OpenCashShift':
      return settleOpenCashShift(hotel, command, given, refusal);
    case 'DropCash':
      return settleDropCash(hotel, command, given, refusal);
    case 'AddGuestToStay':
    case 'RemoveGuestFromStay':
      return settleGuestsOfStay(hotel, command);
    case 'OpenFolio':
    case 'CloseFolio':
    case 'ReopenFolio':
    case 'SplitPosting':
    case 'SplitFolio':
    case 'CloseCashShift':
    // A stay that was to move has the room it is in: like one that has a room and was to get another.
    case 'ScheduleRoomMove':
    case 'ReleaseHold':
    case 'UnassignRoom':
    case 'UnlockRoomAssignment':
    case 'LinkReservationToCalendar':
    case 'ChangeParty':
    case 'AutoAssignRooms':
    case 'WithdrawImport':
    case 'UndoCheckIn':
    case 'ReinstateRoom':
    case 'ReturnRoomToService':
    case 'EndHouseUse':
    case 'PutRoomOutOfService':
    case 'ReportOccupancy':
    case 'ResolveDiscrepancy':
    case 'ReportFault':
    case 'ResolveFault':
    case 'AssignRoomsToAttendant':
    case 'TakeRoomsFromAttendants':
    case 'StartCleaning':
    case 'FinishCleaning':
    case 'SkipRoom':
    case 'RushRoom':
    case 'WithdrawRush':
    case 'RecordServiceRequest':
    case 'LogShiftNote':
    case 'AcknowledgeNote':
    case 'AddTrace':
    case 'CompleteTrace':
    case 'RaiseAlert':
    case 'WithdrawAlert':
    case 'OrderWakeUpCall':
    case 'CancelWakeUpCall':
    case 'RecordWakeUpCall':
    case 'RecordLostItem':
    case 'ReturnLostItem':
    case 'ReportRoomCondition':
    case 'PriceNights':
    case 'WithdrawPrices':
    case 'RestrictSales':
    case 'LiftRestriction':
    case 'RegisterGuest':
    case 'RestoreGuestDetails':
    case 'MergeGuests':
    case 'UnmergeGuests':
    case 'TellGuestsApart':
    case 'FlagGuest':
    case 'UnflagGuest':
    case 'NotePreference':
    case 'DropPreference':
    case 'RecordRegistrationCard':
      return moot;
    case 'RecordTurnaway':
    case 'AddToWaitlist':
    case 'ForgetGuest':
    case 'AddTaxRule':
    case 'AddCityTax':
    case 'AddChargeItem':
    case 'RepriceChargeItem':
    case 'RetireChargeItem':
    case 'ReinstateChargeItem':
    case 'OpenInvoiceSeries':
    case 'IssueInvoice':
    case 'IssueCreditNote':
    case 'SetUpHotel':
    case 'AddRoomType':
    case 'AddRooms':
    case 'RenumberRoom':
    case 'AllowOverbooking':
    case 'AllowHouseOverbooking':
    case 'AddRatePlan':
    case 'RetireRatePlan':
    case 'DefineBookingTerms':
    case 'ApplyBookingTerms':
    case 'AddStaffMember':
    case 'CorrectStaffName':
    case 'GrantRole':
    case 'RevokeRole':
    case 'DismissStaffMember':
    case 'ApproveQuarantined':
    case 'DiscardQuarantined':
    case 'ChooseDayTurn':
    case 'CloseBusinessDay':
      return undefined;
  }
}
