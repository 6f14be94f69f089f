import type { EventType, HotelEvent } from '#domain/hotel.ts';

export type EventOf<Type extends EventType> = Extract<HotelEvent, { readonly type: Type }>;

/** Told as it is, not told at all, or told without what the scope must not see. */
export type Telling<Type extends EventType> = 'whole' | 'withheld' | ((event: EventOf<Type>) => EventOf<Type>);

/**
 * What a housekeeping device is told of each event: rooms, who sleeps where as numbers of persons, and the work; no amount,
 * nothing of guests but ids and codes, no free text that a desk has written. A full record: an event of which nobody has said
 * whether it may leave the desk does not compile.
 */
export const HOUSEKEEPING_EVENTS: { readonly [Type in EventType]: Telling<Type> } = {
  HotelSetUp: 'whole',
  RoomTypeAdded: (event) => ({ ...event, standardPriceMinor: 0 }),
  RoomsAdded: 'whole',
  RoomRenumbered: 'whole',
  RoomRetired: 'whole',
  OverbookingAllowed: 'withheld',
  NightsOverbookingAllowed: 'withheld',
  HouseOverbookingAllowed: 'withheld',

  // Colleagues choose their own name at the phone.
  StaffMemberAdded: 'whole',
  RoleGranted: 'whole',
  RoleRevoked: 'whole',
  StaffMemberLeft: 'whole',
  StaffNameCorrected: 'whole',

  DayTurnChosen: 'whole',
  BusinessDayClosed: (event) => ({ ...event, totals: { ...event.totals, roomRevenueMinor: 0 } }),
  WorkRecordedLate: 'withheld',

  TaxRuleAdded: 'withheld',
  CityTaxAdded: 'withheld',

  NightsPriced: 'withheld',
  PlanNightsPriced: 'withheld',
  PricesWithdrawn: 'withheld',
  RatePlanAdded: 'withheld',
  RatePlanRetired: 'withheld',
  SalesRestricted: 'withheld',
  RestrictionLifted: 'withheld',
  BookingTermsDefined: 'withheld',
  BookingTermsApplied: 'withheld',

  GuestRegistered: 'whole',
  GuestDetailsCorrected: 'withheld',
  GuestDetailsRestored: 'withheld',
  GuestsMerged: 'withheld',
  GuestsUnmerged: 'withheld',
  GuestsToldApart: 'withheld',
  GuestFlagged: 'withheld',
  GuestUnflagged: 'withheld',
  // A code such as a second pillow: it is theirs to bring.
  PreferenceNoted: 'whole',
  PreferenceDropped: 'whole',
  GuestForgotten: 'whole',
  RegistrationCardRecorded: 'withheld',

  RoomConditionReported: 'whole',
  RoomPutOutOfOrder: 'whole',
  RoomPutOutOfService: 'whole',
  RoomReturnedToService: 'whole',
  ClosureDatesChanged: 'whole',
  RoomPutToHouseUse: 'whole',
  HouseUseEnded: 'whole',
  OccupancyReported: 'whole',
  DiscrepancyFound: 'whole',
  DiscrepancyResolved: 'whole',
  FaultReported: 'whole',
  FaultResolved: 'whole',

  RoomsAssignedToAttendant: 'whole',
  RoomsTakenFromAttendants: 'whole',
  CleaningStarted: 'whole',
  CleaningFinished: 'whole',
  RoomSkipped: 'whole',
  RoomRushed: 'whole',
  RushWithdrawn: 'whole',
  ServiceRequestRecorded: 'whole',

  ShiftNoteLogged: 'withheld',
  ShiftNoteAcknowledged: 'withheld',
  TraceAdded: 'withheld',
  TraceCompleted: 'withheld',
  AlertRaised: 'withheld',
  AlertWithdrawn: 'withheld',
  WakeUpCallOrdered: 'withheld',
  WakeUpCallCancelled: 'withheld',
  WakeUpCallMade: 'withheld',
  LostItemRecorded: ({ owner: _, ...event }) => event,
  LostItemReturned: 'whole',

  ReservationBooked: ({ terms: _, exceptionReason: __, despite: ___, importId: ____, ...event }) => ({
    ...event,
    confirmation: '',
    nightlyMinor: event.nightlyMinor.map(() => 0),
  }),
  RoomAssigned: 'whole',
  RoomUnassigned: 'whole',
  RoomAssignmentLocked: 'whole',
  RoomAssignmentUnlocked: 'whole',
  RoomMoveScheduled: 'whole',
  ScheduledMoveCancelled: 'whole',
  StayDatesChanged: (event) => ({ ...event, nightlyMinor: event.nightlyMinor.map(() => 0) }),
  NightPricesOverridden: 'withheld',
  PartyChanged: 'whole',
  ReservationCancelled: 'whole',
  ReservationReinstated: 'whole',
  ReservationConfirmed: 'whole',
  HoldExtended: 'whole',
  HoldReleased: 'whole',
  GuestMarkedNoShow: 'whole',
  GuestWalked: (event) => ({ ...event, toHotel: '', costMinor: 0 }),
  GroupBooked: 'whole',
  TurnawayRecorded: 'withheld',

  GuestCheckedIn: 'whole',
  CheckInUndone: 'whole',
  GuestMovedToRoom: ({ reason: _, ...event }) => event,
  GuestCheckedOut: ({ leavesOpen: _, ...event }) => event,
  CheckOutReinstated: 'whole',

  ChargeItemAdded: 'withheld',
  FolioOpened: 'withheld',
  FolioClosed: 'withheld',
  FolioReopened: 'withheld',
  ChargePosted: 'withheld',
  RoomChargePosted: 'withheld',
  CityTaxPosted: 'withheld',
  FeePosted: 'withheld',
  PaymentRecorded: 'withheld',
  DepositRecorded: 'withheld',
  DepositApplied: 'withheld',
  DepositRefunded: 'withheld',
  PaymentRefunded: 'withheld',
  AllowancePosted: 'withheld',
  PostingVoided: 'withheld',
  PostingTransferred: 'withheld',
  PostingSplit: 'withheld',
  CashShiftOpened: 'withheld',
  CashDropped: 'withheld',
  CashShiftClosed: 'withheld',

  // Desks decide cases; what they are about may be money.
  CaseOpened: 'withheld',
  CaseResolved: 'withheld',
  QuarantinedCommandApproved: 'withheld',
  QuarantinedCommandDiscarded: 'withheld',

  // A refusal may name an amount; that something came to nothing is enough.
  CommandHadNoEffect: () => ({ type: 'CommandHadNoEffect' }),
  CommandRefused: 'withheld',
  CommandQuarantined: 'whole',
  EventWithheld: 'whole',
};
