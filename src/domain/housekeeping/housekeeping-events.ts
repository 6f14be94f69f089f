import type { HotelDay, Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, FaultId, Instant, RoomId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type HousekeepingEvent =
  | RoomConditionReported
  | RoomPutOutOfOrder
  | RoomPutOutOfService
  | RoomReturnedToService
  | ClosureDatesChanged
  | RoomPutToHouseUse
  | HouseUseEnded
  | OccupancyReported
  | DiscrepancyFound
  | DiscrepancyResolved
  | FaultReported
  | FaultResolved;

export type RoomCondition = 'dirty' | 'pickup' | 'clean' | 'inspected';

export type RoomConditionReported = {
  readonly type: 'RoomConditionReported';
  readonly roomId: RoomId;
  readonly condition: RoomCondition;
  /** When a person saw the room so: the latest observation stands, whatever order reports arrive in. */
  readonly observedAt: Instant;
  /**
   * What made the room so, when nobody reported it as such: a guest left it or slept in it, it was cleaned, or two desks gave
   * different rooms to one guest.
   */
  readonly because?: 'guest-left' | 'may-have-been-used' | 'cleaned' | 'slept-in';
};

export type RoomPutOutOfOrder = {
  readonly type: 'RoomPutOutOfOrder';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  /** Nights [arrival, departure) without the room. */
  readonly nights: Interval;
  readonly reason: string;
};

/** The room can still be sold and given, but whoever gives it is asked first: the television is broken, not the bed. */
export type RoomPutOutOfService = {
  readonly type: 'RoomPutOutOfService';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  readonly reason: string;
};

export type RoomReturnedToService = {
  readonly type: 'RoomReturnedToService';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  /** The nights that were closed, as they stood: an event alone says which nights it frees. */
  readonly nights: Interval;
  /** The first night that can be sold again; earlier ones stay closed in the history. */
  readonly from: Interval['arrival'];
  /** When it was seen that the room can be given again: of two desks the later look stands. */
  readonly observedAt?: Instant;
};

/** What a closure is, where it is not simply out of order. */
export type ClosureKind = 'out-of-service' | 'house-use';

/** A closure has other nights, or goes on although a desk had ended it: somebody looked later. */
export type ClosureDatesChanged = {
  readonly type: 'ClosureDatesChanged';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly before: Interval;
  readonly nights: Interval;
  readonly reason: string;
  /** Absent: out of order. */
  readonly kind?: ClosureKind;
  readonly observedAt: Instant;
};

/** The house's own people use the room: it is not sold and not revenue, and reports count it apart. */
export type RoomPutToHouseUse = {
  readonly type: 'RoomPutToHouseUse';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  readonly nights: Interval;
  readonly reason: string;
};

/** The room is for sale again; the fields say the same as those of a room that is returned to service. */
export type HouseUseEnded = Omit<RoomReturnedToService, 'type'> & { readonly type: 'HouseUseEnded' };

/** Whether somebody was seen to live in a room, whatever the books say. */
export type OccupancyReported = {
  readonly type: 'OccupancyReported';
  readonly roomId: RoomId;
  readonly seen: SeenOccupancy;
  /** How many, where they were counted. */
  readonly persons?: number;
  readonly observedAt: Instant;
};

export type SeenOccupancy = 'vacant' | 'occupied';

/** What differs: somebody sleeps in a room that is vacant by the books; nobody in one that is let; or another number of guests. */
export type DiscrepancyKind = 'sleep' | 'skip' | 'person';

export type DiscrepancyFound = {
  readonly type: 'DiscrepancyFound';
  readonly roomId: RoomId;
  readonly kind: DiscrepancyKind;
  readonly observedAt: Instant;
  /** The hotel's day on which it was found. */
  readonly date: HotelDay;
  readonly seenPersons?: number;
  readonly expectedPersons: number;
};

/** Why the books and the room no longer differ, or may go on differing. */
export type DiscrepancyOutcome =
  | 'books-corrected'
  | 'seen-wrongly'
  | 'guest-slept-out'
  | 'visitor'
  /** A later look or a task at the desk has ended it; nobody had to decide. */
  | 'agrees-again';

export type DiscrepancyResolved = {
  readonly type: 'DiscrepancyResolved';
  readonly roomId: RoomId;
  readonly outcome: DiscrepancyOutcome;
};

export type FaultCategory =
  | 'water'
  | 'electricity'
  | 'heating'
  | 'appliance'
  | 'furniture'
  | 'door'
  | 'window'
  | 'pests'
  | 'other';

export type FaultReported = {
  readonly type: 'FaultReported';
  readonly faultId: FaultId;
  /** Undefined: elsewhere in the house; the note says where. */
  readonly roomId?: RoomId;
  readonly category: FaultCategory;
  /** About the thing, never about a person. */
  readonly note?: string;
  /** Somebody could be hurt. */
  readonly isUnsafe?: true;
};

export type FaultResolved = { readonly type: 'FaultResolved'; readonly faultId: FaultId; readonly roomId?: RoomId };
