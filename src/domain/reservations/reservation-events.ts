import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type {
  GroupId,
  GuestId,
  ImportId,
  RatePlanId,
  ReservationId,
  RoomId,
  RoomTypeId,
} from '../kernel/identifiers.ts';
import type { AgreedTerms } from '../rates/booking-terms.ts';
import type { ExceptionReason } from '../rates/exception-reason.ts';
import type { BrokenRestriction } from '../rates/restriction.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import type { GroupBooked, TurnawayRecorded } from './group-events.ts';
import type { Party, RoomSegment } from './reservation.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
// Every event carries the whole `stay`, and the rooms that hold after it where they may differ: so an event alone says
// which nights, and which pages of which read model, it touches.
export type ReservationEvent =
  | ReservationBooked
  | RoomAssigned
  | RoomUnassigned
  | PartyChanged
  | GuestAddedToStay
  | GuestRemovedFromStay
  | RoomAssignmentLocked
  | RoomAssignmentUnlocked
  | RoomMoveScheduled
  | ReservationLinkedToCalendar
  | ScheduledMoveCancelled
  | StayDatesChanged
  | NightPricesOverridden
  | ReservationCancelled
  | ReservationReinstated
  | ReservationConfirmed
  | HoldExtended
  | HoldReleased
  | GuestMarkedNoShow
  | GuestWalked;

/** From this night on the stay goes on in another room; the guest is moved on the day. */
export type RoomMoveScheduled = {
  readonly type: 'RoomMoveScheduled';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly night: HotelDay;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
};

/** The stay goes on in `roomId`, or without a room where that is somebody else's by now. */
export type ScheduledMoveCancelled = Omit<RoomMoveScheduled, 'type'> & { readonly type: 'ScheduledMoveCancelled' };

/** The channel's calendar speaks of this reservation, whoever has written it down. */
export type ReservationLinkedToCalendar = {
  readonly type: 'ReservationLinkedToCalendar';
  readonly reservationId: ReservationId;
  readonly entry: CalendarEntry;
  readonly stay: Interval;
};

/** What happens to groups and to demand, and to no single stay. */
export type GroupEvent = GroupBooked | TurnawayRecorded;

export type BookingSource = 'phone' | 'e-mail' | 'walk-in' | 'website' | 'channel';

export type ReservationBooked = {
  readonly type: 'ReservationBooked';
  readonly reservationId: ReservationId;
  /** What the guest is told; made on the desk that booked, so it exists without a connection. */
  readonly confirmation: string;
  readonly guestId: GuestId;
  readonly roomTypeId: RoomTypeId;
  readonly stay: Interval;
  readonly party: Party;
  /** The agreed price of each night (one for day use), in minor units: later price changes do not touch it. */
  readonly nightlyMinor: readonly number[];
  readonly source: BookingSource;
  /** Only held: the last day on which the room is kept unconfirmed. */
  readonly heldUntil?: HotelDay;
  /** On the waitlist: no room is kept. */
  readonly waitlisted?: true;
  readonly importId?: ImportId;
  /** The entry of a channel's calendar that it was made from. */
  readonly fromCalendar?: CalendarEntry;
  /** The plan it was sold on; without one, the base plan. */
  readonly ratePlanId?: RatePlanId;
  /** What the guest was told about cancelling and paying ahead: later versions do not touch it. */
  readonly terms?: AgreedTerms;
  /** Why it was sold at another price, or although a restriction spoke against it. */
  readonly exceptionReason?: ExceptionReason;
  /** The restrictions that held when the hotel's server heard of it, and that it breaks. */
  readonly despite?: readonly BrokenRestriction[];
  /** The group that it was booked with. */
  readonly groupId?: GroupId;
  /** Other reservations of this guest for these nights that the desk knew of: they are no mistake. */
  readonly besides?: readonly ReservationId[];
};

export type RoomAssigned = {
  readonly type: 'RoomAssigned';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  /** Chosen by a rule and not by a person; a person's choice beats it. */
  readonly automatic?: true;
  /** The stay that had the room until now, and has this one's in exchange. */
  readonly swappedWith?: ReservationId;
};

/** "Do not move": this very room was promised. It ends by itself when the stay comes to another room, or to none. */
export type RoomAssignmentLocked = {
  readonly type: 'RoomAssignmentLocked';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
};

export type RoomAssignmentUnlocked = {
  readonly type: 'RoomAssignmentUnlocked';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
};

export type RoomUnassigned = {
  readonly type: 'RoomUnassigned';
  readonly reservationId: ReservationId;
  readonly roomId: RoomId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  readonly because?:
    | 'room-taken-by-guest-in-house'
    | 'room-out-of-order'
    | 'room-retired'
    | 'room-chosen-by-hand'
    | 'room-taken-meanwhile';
};

export type StayDatesChanged = {
  readonly type: 'StayDatesChanged';
  readonly reservationId: ReservationId;
  readonly before: Interval;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  readonly nightlyMinor: readonly number[];
};

/** Other prices were agreed. `before` and `nightlyMinor` are the prices of every night, as they were and as they are. */
export type NightPricesOverridden = {
  readonly type: 'NightPricesOverridden';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  readonly before: readonly number[];
  readonly nightlyMinor: readonly number[];
  readonly reason: ExceptionReason;
};

export type PartyChanged = {
  readonly type: 'PartyChanged';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  readonly before: Party;
  readonly party: Party;
};

/** Somebody of the party has a name; who it is, is among the guest details. */
export type GuestAddedToStay = {
  readonly type: 'GuestAddedToStay';
  readonly reservationId: ReservationId;
  readonly guestId: GuestId;
  readonly stay: Interval;
};

export type GuestRemovedFromStay = Omit<GuestAddedToStay, 'type'> & { readonly type: 'GuestRemovedFromStay' };

export type CancellationReason = 'guest-asked' | 'hotel' | 'channel' | 'duplicate' | 'import-withdrawn';

export type ReservationCancelled = {
  readonly type: 'ReservationCancelled';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  readonly reason: CancellationReason;
  /** The reservation that took its place. */
  readonly supersededBy?: ReservationId;
  /** The import that was taken back, where that is the reason. */
  readonly importId?: ImportId;
  /** The house asks for no fee, whatever was agreed. */
  readonly waivesFee?: true;
  /** What the house asks for instead of the agreed fee. */
  readonly feeMinor?: number;
};

export type ReservationReinstated = {
  readonly type: 'ReservationReinstated';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
  /** It stands again as the hold that it was. */
  readonly heldUntil?: HotelDay;
  /** It is on the waitlist again. */
  readonly waitlisted?: true;
};

/** A hold, or a guest on the waitlist, is a booking now. */
export type ReservationConfirmed = {
  readonly type: 'ReservationConfirmed';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  readonly segments: readonly RoomSegment[];
};

export type HoldExtended = {
  readonly type: 'HoldExtended';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  readonly heldUntil: HotelDay;
};

export type HoldReleased = {
  readonly type: 'HoldReleased';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  /** The rooms that were kept until now. */
  readonly gaveBack: readonly RoomSegment[];
  /** Nobody released it: its release day had passed, and the room was needed or the day was closed. */
  readonly because?: 'release-day-passed';
};

export type GuestMarkedNoShow = {
  readonly type: 'GuestMarkedNoShow';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  /** What the house asks for instead of the agreed fee; 0: nothing. */
  readonly feeMinor?: number;
};

export type Transport = 'none' | 'taxi' | 'hotel-car' | 'public-transport';

/** The hotel had no room for a guest it had promised one, and found one in another hotel. */
export type GuestWalked = {
  readonly type: 'GuestWalked';
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  readonly toHotel: string;
  /** Nights in the other hotel that this hotel pays for. */
  readonly nights: number;
  readonly costMinor: number;
  readonly transport: Transport;
};
