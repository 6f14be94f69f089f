import type { RatesGrid } from '#contract/rates-grid.ts';
import type { GuestProfile } from '#contract/guest-profile.ts';
import type { ReservationCard } from '#contract/reservation-card.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';

/** How things stood before the command: what taking it back must lead to. */
export type Before = {
  readonly stay?: ReservationCard | undefined;
  readonly condition?: RoomCondition | undefined;
  readonly guest?: GuestProfile | undefined;
  readonly today?: HotelDay;
  /** The rates of the nights that the command is about. */
  readonly rates?: RatesGrid;
  /** The roles of the colleague that the command is about. */
  readonly roles?: readonly StaffRole[];
};

/** For each command of a context, the commands that lead back from it; none: it cannot be taken back. */
export type Compensations<Command extends { readonly type: string }> = {
  readonly [Type in Command['type']]: (
    command: Extract<Command, { type: Type }>,
    before: Before,
  ) => readonly HotelCommand[];
};

/** People see to it another way. */
export const cannotBeTakenBack = (): readonly HotelCommand[] => [];
