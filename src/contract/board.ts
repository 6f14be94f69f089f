import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomDay } from './housekeeping.ts';

/** Why a room cannot be used as it should: it is not sold, something in it does not work, or the house's own people have it. */
export type BoardClosure = 'out-of-order' | 'out-of-service' | 'house-use';

/** One room, as whoever passes by may see it: no guest, no number of guests, nothing that somebody has written. */
export type BoardRoom = {
  readonly number: string;
  /** The code of its type. */
  readonly type: string;
  readonly condition: RoomCondition;
  readonly occupied: boolean;
  readonly today: RoomDay;
  readonly rush: boolean;
  readonly closure?: BoardClosure;
};

/** Of a day: what is still to come, and what has been. */
export type BoardCount = { readonly due: number; readonly done: number };

/**
 * GET /api/hotels/:hotel/board: the house at a glance, as it is at the head of the log. A board is told this and nothing
 * else: whatever is to be shown to everybody has to be added here by name.
 */
export type BoardPicture = {
  readonly hotel: string;
  readonly day: HotelDay;
  readonly arrivals: BoardCount;
  readonly departures: BoardCount;
  /** By number, as one walks along the floors. */
  readonly rooms: readonly BoardRoom[];
};
