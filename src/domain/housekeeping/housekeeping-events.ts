import type { Interval } from '../kernel/hotel-day.ts';
import type { ClosureId, Instant, RoomId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type HousekeepingEvent = RoomConditionReported | RoomPutOutOfOrder | RoomReturnedToService;

export type RoomCondition = 'dirty' | 'pickup' | 'clean' | 'inspected';

export type RoomConditionReported = {
  readonly type: 'RoomConditionReported';
  readonly roomId: RoomId;
  readonly condition: RoomCondition;
  /** When a person saw the room so: the latest observation stands, whatever order reports arrive in. */
  readonly observedAt: Instant;
  /** What made the room so, when nobody reported it: a guest left it, or two desks gave different rooms to one guest. */
  readonly because?: 'guest-left' | 'may-have-been-used';
};

export type RoomPutOutOfOrder = {
  readonly type: 'RoomPutOutOfOrder';
  readonly closureId: ClosureId;
  readonly roomId: RoomId;
  /** Nights [arrival, departure) without the room. */
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
};
