import type { HistoryLine } from '#contract/reservation-card.ts';
import type { EventType } from '#domain/hotel.ts';
import type { ExceptionReason } from '#domain/rates/exception-reason.ts';
import type { CancellationReason } from '#domain/reservations/reservation-events.ts';
import { dayText, stayText } from './days.ts';
import type { Names } from './names.ts';
import { exceptionWords } from './rates-words.ts';
import { cancellationWords } from './statuses.ts';

/** A line of a stay's history as a sentence; who, when and where stand beside it. */
export function eventWords(line: HistoryLine, names: Names): string {
  return wording[line.event](line, names);
}

const room = ({ roomId }: HistoryLine, names: Names): string =>
  roomId ? `room ${names.roomNumber(roomId)}` : 'a room';

/** Typed as a full record: an event that can stand in a history has words. */
const wording: Readonly<Record<EventType, (line: HistoryLine, names: Names) => string>> = {
  ReservationBooked: bookedWords,
  RoomAssigned: (line, names) => `Given ${room(line, names)}${line.reason === 'swapped' ? ' in exchange' : ''}`,
  RoomMoveScheduled: (line, names) => `To move to ${room(line, names)}`,
  ScheduledMoveCancelled: () => 'Need not move',
  RoomUnassigned: (line, names) => `Lost ${room(line, names)}`,
  PartyChanged: () => 'Party changed',
  GuestAddedToStay: () => 'Companion named',
  GuestRemovedFromStay: () => 'Companion taken off',
  RoomAssignmentLocked: (line, names) => `Promised ${room(line, names)}: do not move`,
  ReservationLinkedToCalendar: () => 'Found in the calendar of a channel',
  RoomAssignmentUnlocked: (line, names) => `May be moved from ${room(line, names)}`,
  StayDatesChanged: ({ stay, before }) =>
    before && stay ? `Dates changed from ${stayText(before)} to ${stayText(stay)}` : 'Dates changed',
  NightPricesOverridden: ({ reason }) => `Other prices agreed${exceptionText(reason)}`,
  ReservationCancelled: ({ reason }) => `Cancelled${reasonWords(reason)}`,
  ReservationReinstated: () => 'Taken up again',
  ReservationConfirmed: () => 'Confirmed',
  HoldExtended: ({ heldUntil }) => (heldUntil === undefined ? 'Held longer' : `Held until ${dayText(heldUntil)}`),
  HoldReleased: ({ reason }) =>
    reason === 'release-day-passed' ? 'Hold released: its release day had passed' : 'Hold released',
  GuestWalked: ({ reason }) => (reason ? `Walked to ${reason}` : 'Walked to another hotel'),
  GroupBooked: () => 'Group booked',
  TurnawayRecorded: () => 'Turn-away recorded',
  GuestMarkedNoShow: () => 'Marked as no-show',
  GuestCheckedIn: (line, names) => `Checked in to ${room(line, names)}`,
  CheckInUndone: () => 'Check-in taken back',
  GuestMovedToRoom: (line, names) =>
    line.fromRoomId
      ? `Moved from ${names.roomNumber(line.fromRoomId)} to ${room(line, names)}`
      : `Moved to ${room(line, names)}`,
  CheckOutReinstated: (line, names) => `Check-out of ${room(line, names)} taken back`,
  GuestCheckedOut: (line, names) => `Checked out of ${room(line, names)}`,
  GuestRegistered: () => 'Guest registered',
  GuestDetailsCorrected: () => 'Details corrected',
  GuestDetailsRestored: () => 'An earlier value put back',
  GuestsMerged: () => 'Found to be the same person',
  GuestsUnmerged: () => 'Found not to be the same person',
  GuestsToldApart: () => 'Found not to be the same person',
  GuestFlagged: () => 'Marked',
  GuestUnflagged: () => 'A mark taken away',
  PreferenceNoted: () => 'A preference noted',
  RegistrationCardRecorded: () => 'Registration card filled in',
  GuestForgotten: () => 'Forgotten',
  PreferenceDropped: () => 'A preference dropped',
  CaseOpened: () => 'Needs a decision',
  CaseResolved: () => 'Decided',
  HotelSetUp: () => 'Hotel set up',
  RoomTypeAdded: () => 'Room type added',
  RoomsAdded: () => 'Rooms added',
  RoomRenumbered: (line, names) => `Renumbered ${room(line, names)}`,
  RoomRetired: (line, names) => `Retired ${room(line, names)}`,
  RoomReinstated: (line, names) => `Has ${room(line, names)} again`,
  OverbookingAllowed: () => 'Overbooking limit changed',
  NightsOverbookingAllowed: () => 'Overbooking limit changed',
  HouseOverbookingAllowed: () => 'Overbooking limit changed',
  StaffMemberAdded: () => 'Colleague added',
  StaffNameCorrected: () => 'Name of a colleague corrected',
  RoleGranted: () => 'Role granted',
  RoleRevoked: () => 'Role taken back',
  StaffMemberLeft: () => 'A colleague left',
  QuarantinedCommandApproved: () => 'Approved by a manager after it was set aside',
  QuarantinedCommandDiscarded: () => 'Discarded by a manager after it was set aside',
  DayTurnChosen: () => 'Chosen how the day turns',
  BusinessDayClosed: () => 'Business day closed',
  WorkRecordedLate: () => 'Recorded after the day was closed',
  NightsPriced: () => 'Prices changed',
  PlanNightsPriced: () => 'Prices changed',
  PricesWithdrawn: () => 'Prices taken back',
  RatePlanAdded: () => 'Rate plan added',
  RatePlanRetired: () => 'Rate plan retired',
  SalesRestricted: () => 'Sales restricted',
  RestrictionLifted: () => 'Restriction lifted',
  BookingTermsDefined: () => 'Booking terms defined',
  BookingTermsApplied: () => 'Booking terms applied',
  RoomConditionReported: (line, names) => `Condition of ${room(line, names)} reported`,
  RoomPutOutOfOrder: (line, names) => `Put ${room(line, names)} out of order`,
  RoomReturnedToService: (line, names) => `Returned ${room(line, names)} to service`,
  ClosureDatesChanged: (line, names) => `Changed for how long ${room(line, names)} is closed`,
  RoomPutToHouseUse: (line, names) => `Took ${room(line, names)} for the house`,
  HouseUseEnded: (line, names) => `Gave ${room(line, names)} back from house use`,
  RoomPutOutOfService: (line, names) => `Put ${room(line, names)} out of service`,
  OccupancyReported: () => 'Looked into the room',
  DiscrepancyFound: () => 'The room is not as the books say',
  DiscrepancyResolved: () => 'The room and the books agree',
  FaultReported: () => 'Fault reported',
  FaultResolved: () => 'Fault repaired',
  RoomsAssignedToAttendant: () => 'Rooms assigned to an attendant',
  RoomsTakenFromAttendants: () => 'Rooms taken off the sheets',
  CleaningStarted: () => 'Cleaning started',
  CleaningFinished: () => 'Cleaned',
  RoomSkipped: () => 'Not cleaned',
  RoomRushed: () => 'Somebody waits for the room',
  RushWithdrawn: () => 'Nobody waits for the room any more',
  ServiceRequestRecorded: () => 'Service request noted',
  ShiftNoteLogged: () => 'Note for the next shift',
  ShiftNoteAcknowledged: () => 'Note taken over',
  TraceAdded: () => 'To-do added',
  TraceCompleted: () => 'To-do done',
  AlertRaised: () => 'Alert raised',
  AlertWithdrawn: () => 'Alert withdrawn',
  WakeUpCallOrdered: () => 'Wake-up call ordered',
  WakeUpCallCancelled: () => 'Wake-up call cancelled',
  WakeUpCallMade: () => 'Wake-up call made',
  LostItemRecorded: () => 'Lost item recorded',
  LostItemReturned: () => 'Lost item returned',
  TaxRuleAdded: () => 'Tax added',
  CityTaxAdded: () => 'City tax added',
  ChargeItemAdded: () => 'Charge item added',
  ChargeItemRepriced: () => 'Charge item repriced',
  ChargeItemRetired: () => 'Charge item retired',
  ChargeItemReinstated: () => 'Charge item taken up again',
  FolioOpened: () => 'Folio opened',
  FolioClosed: () => 'Folio closed',
  FolioReopened: () => 'Folio reopened',
  ChargePosted: () => 'Charged',
  RoomChargePosted: () => 'Night charged',
  CityTaxPosted: () => 'City tax charged',
  FeePosted: () => 'Fee charged',
  PaymentRecorded: () => 'Payment taken',
  DepositRecorded: () => 'Deposit taken',
  DepositApplied: () => 'Deposit applied to the bill',
  DepositRefunded: () => 'Deposit given back',
  PaymentRefunded: () => 'Payment given back',
  AllowancePosted: () => 'Taken off the bill',
  PostingVoided: () => 'Struck through',
  PostingTransferred: () => 'Moved to another folio',
  PostingSplit: () => 'Split',
  CashShiftOpened: () => 'Cash shift opened',
  CashDropped: () => 'Cash dropped into the safe',
  CashShiftClosed: () => 'Cash shift closed',
  InvoiceSeriesOpened: () => 'Series of invoice numbers begun',
  InvoiceIssued: () => 'Invoice issued',
  CreditNoteIssued: () => 'Credit note issued',
  CommandHadNoEffect: () => 'Nothing changed: it was so already',
  EventWithheld: () => 'Something that this device is not told',
  CommandRefused: () => 'Not possible',
  CommandQuarantined: () => 'Set aside for a manager',
};

function bookedWords({ stay, heldUntil, reason, exception }: HistoryLine): string {
  const nights = stay ? ` for ${stayText(stay)}` : '';
  if (reason === 'waitlisted') return `Put on the waitlist${nights}`;
  const booked = heldUntil === undefined ? `Booked${nights}` : `Held${nights}, until ${dayText(heldUntil)}`;
  return `${booked}${exceptionText(exception)}`;
}

function exceptionText(reason: string | undefined): string {
  const known = exceptionWords[reason as ExceptionReason] as string | undefined;
  return known ? `: ${known.toLowerCase()}` : '';
}

function reasonWords(reason: string | undefined): string {
  const known = cancellationWords[reason as CancellationReason] as string | undefined;
  return known ? `: ${known.toLowerCase()}` : '';
}
