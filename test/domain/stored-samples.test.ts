import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import { decide } from '#domain/decide.ts';
import { evolve } from '#domain/evolve.ts';
import type { HotelCommand, HotelEvent } from '#domain/hotel.ts';
import { createHotelState, type HotelState } from '#domain/hotel-state.ts';
import { KNOWN_EVENTS } from '#worker/replica/known-events.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';

// One sample of every event and command in every form that was ever written to a disk: 'RoomAssigned.json', and for a form
// that came later 'RoomAssigned.2.json'. They are read by hotels that updated late, so they are never edited or removed:
// a new sample gets its checksum in test/stored-samples.json, an old one keeps it.

// A new type without an entry here does not compile; an entry without a sample fails below.
const events: Readonly<Record<EventType, true>> = {
  HotelSetUp: true,
  RoomTypeAdded: true,
  RoomsAdded: true,
  OverbookingAllowed: true,
  NightsOverbookingAllowed: true,
  HouseOverbookingAllowed: true,
  StaffMemberAdded: true,
  DayTurnChosen: true,
  BusinessDayClosed: true,
  NightsPriced: true,
  PlanNightsPriced: true,
  PricesWithdrawn: true,
  RatePlanAdded: true,
  RatePlanRetired: true,
  SalesRestricted: true,
  RestrictionLifted: true,
  BookingTermsDefined: true,
  BookingTermsApplied: true,
  GuestRegistered: true,
  GuestDetailsCorrected: true,
  GuestDetailsRestored: true,
  GuestsMerged: true,
  GuestsUnmerged: true,
  GuestsToldApart: true,
  GuestFlagged: true,
  GuestUnflagged: true,
  PreferenceNoted: true,
  PreferenceDropped: true,
  GuestForgotten: true,
  RegistrationCardRecorded: true,
  ReservationBooked: true,
  RoomAssigned: true,
  RoomUnassigned: true,
  PartyChanged: true,
  RoomAssignmentLocked: true,
  RoomAssignmentUnlocked: true,
  StayDatesChanged: true,
  NightPricesOverridden: true,
  ReservationCancelled: true,
  ReservationReinstated: true,
  ReservationConfirmed: true,
  HoldExtended: true,
  HoldReleased: true,
  GroupBooked: true,
  GuestWalked: true,
  TurnawayRecorded: true,
  GuestMarkedNoShow: true,
  GuestCheckedIn: true,
  CheckInUndone: true,
  GuestMovedToRoom: true,
  GuestCheckedOut: true,
  WorkRecordedLate: true,
  CheckOutReinstated: true,
  RoomConditionReported: true,
  RoomPutOutOfOrder: true,
  RoomReturnedToService: true,
  RoomPutOutOfService: true,
  OccupancyReported: true,
  DiscrepancyFound: true,
  DiscrepancyResolved: true,
  FaultReported: true,
  FaultResolved: true,
  RoomsAssignedToAttendant: true,
  RoomsTakenFromAttendants: true,
  CleaningStarted: true,
  CleaningFinished: true,
  RoomSkipped: true,
  RoomRushed: true,
  RushWithdrawn: true,
  ServiceRequestRecorded: true,
  ShiftNoteLogged: true,
  ShiftNoteAcknowledged: true,
  TraceAdded: true,
  TraceCompleted: true,
  AlertRaised: true,
  AlertWithdrawn: true,
  WakeUpCallOrdered: true,
  WakeUpCallCancelled: true,
  WakeUpCallMade: true,
  LostItemRecorded: true,
  LostItemReturned: true,
  CaseOpened: true,
  CaseResolved: true,
  TaxRuleAdded: true,
  CityTaxAdded: true,
  ChargeItemAdded: true,
  FolioOpened: true,
  FolioClosed: true,
  FolioReopened: true,
  ChargePosted: true,
  RoomChargePosted: true,
  CityTaxPosted: true,
  FeePosted: true,
  PaymentRecorded: true,
  DepositRecorded: true,
  DepositApplied: true,
  DepositRefunded: true,
  PaymentRefunded: true,
  AllowancePosted: true,
  PostingVoided: true,
  PostingTransferred: true,
  PostingSplit: true,
  CashShiftOpened: true,
  CashDropped: true,
  CashShiftClosed: true,
  CommandHadNoEffect: true,
  CommandRefused: true,
  CommandQuarantined: true,
};

const commands: Readonly<Record<CommandType, true>> = {
  SetUpHotel: true,
  AddRoomType: true,
  AddRooms: true,
  AllowOverbooking: true,
  AllowHouseOverbooking: true,
  AddStaffMember: true,
  ChooseDayTurn: true,
  CloseBusinessDay: true,
  PriceNights: true,
  WithdrawPrices: true,
  AddRatePlan: true,
  RetireRatePlan: true,
  RestrictSales: true,
  LiftRestriction: true,
  DefineBookingTerms: true,
  ApplyBookingTerms: true,
  RegisterGuest: true,
  CorrectGuestDetails: true,
  RestoreGuestDetails: true,
  MergeGuests: true,
  UnmergeGuests: true,
  TellGuestsApart: true,
  FlagGuest: true,
  UnflagGuest: true,
  NotePreference: true,
  DropPreference: true,
  ForgetGuest: true,
  RecordRegistrationCard: true,
  BookRoom: true,
  BookGroup: true,
  RelocateGuest: true,
  RecordTurnaway: true,
  HoldRoom: true,
  ExtendHold: true,
  ReleaseHold: true,
  AddToWaitlist: true,
  ConfirmReservation: true,
  CheckInWalkIn: true,
  AssignRoom: true,
  UnassignRoom: true,
  ChangeParty: true,
  LockRoomAssignment: true,
  UnlockRoomAssignment: true,
  SwapRooms: true,
  AutoAssignRooms: true,
  ChangeStayDates: true,
  OverrideNightPrices: true,
  CancelReservation: true,
  ReinstateReservation: true,
  MarkNoShow: true,
  WithdrawImport: true,
  CheckInGuest: true,
  UndoCheckIn: true,
  MoveGuestToRoom: true,
  CheckOutGuest: true,
  ReinstateCheckOut: true,
  ReportRoomCondition: true,
  PutRoomOutOfOrder: true,
  ReturnRoomToService: true,
  PutRoomOutOfService: true,
  ReportOccupancy: true,
  ResolveDiscrepancy: true,
  ReportFault: true,
  ResolveFault: true,
  AssignRoomsToAttendant: true,
  TakeRoomsFromAttendants: true,
  StartCleaning: true,
  FinishCleaning: true,
  SkipRoom: true,
  RushRoom: true,
  WithdrawRush: true,
  RecordServiceRequest: true,
  AddTaxRule: true,
  AddCityTax: true,
  AddChargeItem: true,
  OpenFolio: true,
  CloseFolio: true,
  ReopenFolio: true,
  PostCharge: true,
  RecordPayment: true,
  RecordDeposit: true,
  ApplyDeposit: true,
  RefundPayment: true,
  RefundDeposit: true,
  VoidPosting: true,
  PostAllowance: true,
  TransferPosting: true,
  SplitPosting: true,
  SplitFolio: true,
  OpenCashShift: true,
  DropCash: true,
  CloseCashShift: true,
  LogShiftNote: true,
  AcknowledgeNote: true,
  AddTrace: true,
  CompleteTrace: true,
  RaiseAlert: true,
  WithdrawAlert: true,
  OrderWakeUpCall: true,
  CancelWakeUpCall: true,
  RecordWakeUpCall: true,
  RecordLostItem: true,
  ReturnLostItem: true,
  ResolveCase: true,
};
// Every type that a device reads and every command that is decided has a sample: one without it fails below.
const eventTypes = Object.keys(KNOWN_EVENTS);
const commandTypes = Object.keys(COMMAND_CLASSES);

type Folder = 'stored-events' | 'stored-commands';

const textOf = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const filesIn = (folder: Folder): readonly string[] => readdirSync(new URL(`../${folder}/`, import.meta.url));
const typesIn = (folder: Folder): readonly string[] => [
  ...new Set(filesIn(folder).map((file) => file.replace(/\..*/, ''))),
];
const sampleOf = (folder: Folder, file: string): unknown => JSON.parse(textOf(`${folder}/${file}`));

/** Everything that the samples speak of has happened. */
function hotelOfTheSamples(): HotelState {
  const hotel = createHotelState();
  for (const type of eventTypes) evolve(hotel, sampleOf('stored-events', `${type}.json`) as HotelEvent);
  return hotel;
}

test('there is a sample of every event and of every command', () => {
  expect(typesIn('stored-events').toSorted()).toEqual(eventTypes.toSorted());
  expect(typesIn('stored-commands').toSorted()).toEqual(commandTypes.toSorted());
});

test('no sample was edited, removed, or added without its checksum', () => {
  const paths = (['stored-events', 'stored-commands'] as const).flatMap((folder) =>
    filesIn(folder).map((file) => `${folder}/${file}`),
  );
  const checksums = paths.map((path) => [path, createHash('sha256').update(textOf(path)).digest('hex')]);
  expect(Object.fromEntries(checksums)).toEqual(JSON.parse(textOf('stored-samples.json')));
});

test.each(filesIn('stored-events'))(
  '%s is still understood, by a hotel that knows it and by one that forgot',
  (file) => {
    const event = sampleOf('stored-events', file) as HotelEvent;
    expect(event.type).toBe(file.replace(/\..*/, ''));
    evolve(createHotelState(), event);
    evolve(hotelOfTheSamples(), event);
  },
);

test.each(filesIn('stored-commands'))(
  '%s is still decided, by a hotel that knows it and by one that forgot',
  (file) => {
    const command = sampleOf('stored-commands', file) as HotelCommand;
    expect(command.type).toBe(file.replace(/\..*/, ''));
    for (const hotel of [createHotelState(), hotelOfTheSamples()]) {
      expect(decide(hotel, command, atTheDesk)).toHaveProperty('accepted');
    }
  },
);
