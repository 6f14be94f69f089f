import { evolveBusinessDay } from './business-day/business-day.ts';
import { evolveCases } from './cases/case.ts';
import { evolveQuarantine, setAside } from './cases/quarantine.ts';
import { endRush, evolveCleaning } from './cleaning/cleaning.ts';
import { evolveFolios } from './folios/evolve-folios.ts';
import { evolveInvoices } from './folios/invoice.ts';
import { evolveGuests } from './guests/guests.ts';
import type { HotelEvent } from './hotel.ts';
import type { HotelState } from './hotel-state.ts';
import { evolveHousekeeping } from './housekeeping/housekeeping.ts';
import type { CommandId, Instant, Position, StaffId } from './kernel/identifiers.ts';
import { evolveTally } from './night-audit/day-tally.ts';
import { evolveLogbook } from './logbook/logbook.ts';
import { evolveProperty } from './property/property.ts';
import { evolveRates } from './rates/rates.ts';
import { evolveGroup } from './reservations/group.ts';
import { evolveReservation } from './reservations/evolve-reservation.ts';
import { evolveStaff } from './staff/staff.ts';
import { evolveStay } from './stays/evolve-stay.ts';
import { evolveTaxes } from './taxes/tax-rules.ts';

/** Where an event stands in the confirmed log, whose command left it, and when that person acted by the clock of their desk. */
export type Recorded = {
  readonly position: Position;
  readonly commandId: CommandId;
  readonly actor: StaffId;
  readonly at: Instant;
};

/**
 * Folds one event into the image. Total: it never throws and never refuses, for what happened has happened. `recorded` is
 * given where the event stands in the confirmed log; a desk that only expects it does not know yet.
 */
export function evolve(hotel: HotelState, event: HotelEvent, recorded?: Recorded): void {
  evolveTally(hotel, event);
  switch (event.type) {
    case 'HotelSetUp':
      evolveProperty(hotel, event);
      return evolveBusinessDay(hotel, event);
    case 'RoomTypeAdded':
    case 'RoomsAdded':
    case 'RoomRenumbered':
    case 'RoomRetired':
    case 'RoomReinstated':
    case 'OverbookingAllowed':
    case 'NightsOverbookingAllowed':
    case 'HouseOverbookingAllowed':
      return evolveProperty(hotel, event);
    case 'StaffMemberAdded':
    case 'StaffNameCorrected':
    case 'RoleGranted':
    case 'RoleRevoked':
    case 'StaffMemberLeft':
      return evolveStaff(hotel, event, recorded?.position);
    case 'DayTurnChosen':
    case 'BusinessDayClosed':
      return evolveBusinessDay(hotel, event);
    case 'TaxRuleAdded':
    case 'CityTaxAdded':
      return evolveTaxes(hotel, event);
    case 'NightsPriced':
    case 'PlanNightsPriced':
    case 'PricesWithdrawn':
    case 'RatePlanAdded':
    case 'RatePlanRetired':
    case 'SalesRestricted':
    case 'RestrictionLifted':
    case 'BookingTermsDefined':
    case 'BookingTermsApplied':
      return evolveRates(hotel, event);
    case 'GuestRegistered':
    case 'GuestDetailsCorrected':
    case 'GuestDetailsRestored':
    case 'GuestsMerged':
    case 'GuestsUnmerged':
    case 'GuestsToldApart':
    case 'GuestFlagged':
    case 'GuestUnflagged':
    case 'PreferenceNoted':
    case 'PreferenceDropped':
    case 'GuestForgotten':
    case 'RegistrationCardRecorded':
      return evolveGuests(hotel, event);
    case 'ReservationBooked':
    case 'RoomAssigned':
    case 'RoomUnassigned':
    case 'RoomMoveScheduled':
    case 'ScheduledMoveCancelled':
    case 'PartyChanged':
    case 'GuestAddedToStay':
    case 'GuestRemovedFromStay':
    case 'RoomAssignmentLocked':
    case 'RoomAssignmentUnlocked':
    case 'ReservationLinkedToCalendar':
    case 'StayDatesChanged':
    case 'NightPricesOverridden':
    case 'ReservationCancelled':
    case 'ReservationReinstated':
    case 'ReservationConfirmed':
    case 'HoldExtended':
    case 'HoldReleased':
    case 'GuestWalked':
    case 'GuestMarkedNoShow':
      return evolveReservation(hotel, event, recorded?.at);
    case 'GroupBooked':
    case 'TurnawayRecorded':
      return evolveGroup(hotel, event);
    case 'ChargeItemAdded':
    case 'ChargeItemRepriced':
    case 'ChargeItemRetired':
    case 'ChargeItemReinstated':
    case 'FolioOpened':
    case 'FolioClosed':
    case 'FolioReopened':
    case 'ChargePosted':
    case 'RoomChargePosted':
    case 'CityTaxPosted':
    case 'FeePosted':
    case 'PaymentRecorded':
    case 'DepositRecorded':
    case 'DepositApplied':
    case 'DepositRefunded':
    case 'PaymentRefunded':
    case 'AllowancePosted':
    case 'PostingVoided':
    case 'PostingTransferred':
    case 'PostingSplit':
    case 'CashShiftOpened':
    case 'CashDropped':
    case 'CashShiftClosed':
      return evolveFolios(hotel, event);
    case 'InvoiceSeriesOpened':
    case 'InvoiceIssued':
    case 'CreditNoteIssued':
      return evolveInvoices(hotel, event);
    case 'GuestCheckedIn':
    case 'CheckInUndone':
    case 'GuestMovedToRoom':
    case 'GuestCheckedOut':
    case 'CheckOutReinstated':
      return evolveStay(hotel, event);
    case 'RoomConditionReported':
      endRush(hotel, event);
      return evolveHousekeeping(hotel, event);
    case 'RoomPutOutOfOrder':
    case 'RoomPutOutOfService':
    case 'RoomReturnedToService':
    case 'ClosureDatesChanged':
    case 'RoomPutToHouseUse':
    case 'HouseUseEnded':
    case 'OccupancyReported':
    case 'DiscrepancyFound':
    case 'DiscrepancyResolved':
    case 'FaultReported':
    case 'FaultResolved':
      return evolveHousekeeping(hotel, event);
    case 'RoomsAssignedToAttendant':
    case 'RoomsTakenFromAttendants':
    case 'CleaningStarted':
    case 'CleaningFinished':
    case 'RoomSkipped':
    case 'RoomRushed':
    case 'RushWithdrawn':
    case 'ServiceRequestRecorded':
      return evolveCleaning(hotel, event);
    case 'ShiftNoteLogged':
    case 'ShiftNoteAcknowledged':
    case 'TraceAdded':
    case 'TraceCompleted':
    case 'AlertRaised':
    case 'AlertWithdrawn':
    case 'WakeUpCallOrdered':
    case 'WakeUpCallCancelled':
    case 'WakeUpCallMade':
    case 'LostItemRecorded':
    case 'LostItemReturned':
      return evolveLogbook(hotel, event);
    case 'CaseOpened':
    case 'CaseResolved':
      return evolveCases(hotel, event);
    case 'CommandQuarantined':
      return recorded && setAside(hotel, event.reason, recorded);
    case 'QuarantinedCommandApproved':
    case 'QuarantinedCommandDiscarded':
      return evolveQuarantine(hotel, event);
    // Only the tally of the open day asks about it.
    case 'WorkRecordedLate':
    case 'CommandHadNoEffect':
    case 'EventWithheld':
    case 'CommandRefused':
      return;
  }
}
