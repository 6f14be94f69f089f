import type { Interval } from '../kernel/hotel-day.ts';
import type { RoomTypeId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type RatesEvent = NightsPriced;

export type NightsPriced = {
  readonly type: 'NightsPriced';
  readonly roomTypeId: RoomTypeId;
  readonly nights: Interval;
  readonly priceMinor: number;
};
