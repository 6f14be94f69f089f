import type { HotelDay } from '../kernel/hotel-day.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type NightAuditEvent = WorkRecordedLate;

/** A desk told the server on a later day what it had done on a closed one: that day's figures are restated by it. */
export type WorkRecordedLate = {
  readonly type: 'WorkRecordedLate';
  /** The closed day on which it was done. */
  readonly day: HotelDay;
  /** What the open day has counted with the events of the command, and does not count after all. */
  readonly done: {
    readonly arrivals?: number;
    readonly departures?: number;
    readonly dayUseStays?: number;
    readonly bookingsMade?: number;
    readonly cancellations?: number;
    readonly noShows?: number;
  };
};
