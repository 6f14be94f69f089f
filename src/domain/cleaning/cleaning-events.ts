import type { HotelDay } from '../kernel/hotel-day.ts';
import type { Instant, RoomId, StaffId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type CleaningEvent =
  | RoomsAssignedToAttendant
  | RoomsTakenFromAttendants
  | CleaningStarted
  | CleaningFinished
  | RoomSkipped
  | RoomRushed
  | RushWithdrawn
  | ServiceRequestRecorded;

/** The attendant's sheet of a day grows by these rooms; each of them is on one sheet only. */
export type RoomsAssignedToAttendant = {
  readonly type: 'RoomsAssignedToAttendant';
  readonly date: HotelDay;
  readonly roomIds: readonly RoomId[];
  readonly attendantId: StaffId;
};

export type RoomsTakenFromAttendants = {
  readonly type: 'RoomsTakenFromAttendants';
  readonly date: HotelDay;
  readonly roomIds: readonly RoomId[];
};

export type CleaningStarted = {
  readonly type: 'CleaningStarted';
  readonly roomId: RoomId;
  readonly date: HotelDay;
  /** Who was in the room with the trolley, whoever it was assigned to. */
  readonly attendantId: StaffId;
  readonly startedAt: Instant;
};

export type CleaningFinished = {
  readonly type: 'CleaningFinished';
  readonly roomId: RoomId;
  readonly date: HotelDay;
  readonly attendantId: StaffId;
  readonly finishedAt: Instant;
};

export type SkipReason = 'do-not-disturb' | 'declined' | 'guest-in-room' | 'no-time' | 'no-access';

export type RoomSkipped = {
  readonly type: 'RoomSkipped';
  readonly roomId: RoomId;
  readonly date: HotelDay;
  readonly attendantId: StaffId;
  readonly reason: SkipReason;
  readonly skippedAt: Instant;
};

/** Somebody waits for the room: it comes first until it was seen ready. */
export type RoomRushed = { readonly type: 'RoomRushed'; readonly roomId: RoomId };

export type RushWithdrawn = { readonly type: 'RushWithdrawn'; readonly roomId: RoomId };

/** What the guest wants of housekeeping today: a sign on the door, a word at the desk. */
export type ServiceRequest = 'none' | 'do-not-disturb' | 'make-up' | 'declined';

export type ServiceRequestRecorded = {
  readonly type: 'ServiceRequestRecorded';
  readonly roomId: RoomId;
  /** The day it is for: a sign on the door says nothing about tomorrow. */
  readonly date: HotelDay;
  readonly request: ServiceRequest;
  readonly observedAt: Instant;
};
