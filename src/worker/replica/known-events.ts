import type { RecordedEvent } from '#contract/commands.ts';
import type { EventType } from '#domain/hotel.ts';

/** The events of the log up to the first one that a newer version of the app has written, and the name of that one. */
export type Understood = { readonly events: readonly RecordedEvent[]; readonly unknown: string | undefined };

/** An event that is skipped would be wrong for ever: a reader stops in front of it and asks for the update. */
export function understand(events: readonly RecordedEvent[]): Understood {
  const stop = events.findIndex(({ event }) => !Object.hasOwn(KNOWN, event.type));
  return stop < 0
    ? { events, unknown: undefined }
    : { events: events.slice(0, stop), unknown: events[stop]?.event.type };
}

/** A record and not a list, so that the compiler names an event that is missing here. */
const KNOWN: Readonly<Record<EventType, true>> = {
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
  ReservationBooked: true,
  RoomAssigned: true,
  RoomUnassigned: true,
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
  CaseOpened: true,
  CaseResolved: true,
  CommandHadNoEffect: true,
  CommandRefused: true,
  CommandQuarantined: true,
};
