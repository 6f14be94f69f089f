import type { Interval } from '../kernel/hotel-day.ts';
import type { GroupId, GuestId, RoomTypeId, TurnawayId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.

/** What brings a group here. A name of its own may be a person's, so it has none: it is called after whom the hotel talks to. */
export type GroupOccasion = 'family' | 'friends' | 'wedding' | 'tour' | 'company' | 'conference' | 'sports' | 'school';

/** Its reservations follow, each as an event of its own. */
export type GroupBooked = {
  readonly type: 'GroupBooked';
  readonly groupId: GroupId;
  readonly guestId: GuestId;
  readonly occasion: GroupOccasion;
  readonly asked: number;
};

export type TurnawayReason = 'no-room' | 'price' | 'restriction' | 'other';

/** A request that the hotel could not, or would not, serve: it is demand all the same. */
export type TurnawayRecorded = {
  readonly type: 'TurnawayRecorded';
  readonly turnawayId: TurnawayId;
  readonly stay: Interval;
  readonly roomTypeId?: RoomTypeId;
  readonly rooms: number;
  readonly reason: TurnawayReason;
};
