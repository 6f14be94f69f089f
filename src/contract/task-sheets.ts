import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import type { HousekeepingRow } from './housekeeping.ts';

/** What one attendant does on a day, in the order of the rack. */
export type TaskSheet = {
  readonly staffId: StaffId;
  readonly name: string;
  readonly rooms: readonly HousekeepingRow[];
  readonly credits: number;
  /** Rooms of the sheet in which nothing is left to do. */
  readonly done: number;
};

export type TaskSheets = {
  readonly day: HotelDay;
  /** One for each housekeeper, and for each other colleague who has rooms. */
  readonly sheets: readonly TaskSheet[];
  /** Rooms with something to do that are on nobody's sheet. */
  readonly unassigned: readonly HousekeepingRow[];
};

export type TaskSheetsQuestion = {
  readonly TaskSheets: { readonly asks: { readonly day: HotelDay }; readonly answers: TaskSheets };
};
