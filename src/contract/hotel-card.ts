import type { DayTurns } from '#domain/business-day/day-turns.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId, RoomTypeId, StaffId, TermsId } from '#domain/kernel/identifiers.ts';
import type { BookingTerms } from '#domain/rates/booking-terms.ts';
import type { RatePlan } from '#domain/rates/rate-plan.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';

export type StaffCard = {
  readonly staffId: StaffId;
  readonly name: string;
  /** In the order in which people speak of them; none: they have left. */
  readonly roles: readonly StaffRole[];
};

export type HotelCard = {
  /** What the device is for that asks. */
  readonly deviceScope: DeviceScope;
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  /** The hotel's day now, in its own time zone. */
  readonly businessDate: HotelDay;
  /** What makes the next day of this one; absent: the calendar. */
  readonly dayTurns?: DayTurns;
  readonly roomTypes: readonly {
    readonly roomTypeId: RoomTypeId;
    readonly name: string;
    readonly code: string;
    readonly sleeps: number;
    readonly standardPriceMinor: number;
    readonly overbookingLimit: number;
    /** Rooms that the hotel has today. */
    readonly rooms: number;
  }[];
  /** Those too that the hotel has no longer: history speaks of them. */
  readonly rooms: readonly {
    readonly roomId: RoomId;
    readonly number: string;
    readonly roomTypeId: RoomTypeId;
    /** The first night on which the hotel has it no longer. */
    readonly retiredFrom?: HotelDay;
  }[];
  /** The base plan first, then the others in the order in which they were added, retired ones too. */
  readonly ratePlans: readonly (RatePlan & { readonly termsId?: TermsId })[];
  /** Every version of the hotel's booking terms, the earliest first under each name. */
  readonly terms: readonly BookingTerms[];
  /** Of the whole house; undefined: the limits of its types are enough. */
  readonly overbookingLimit?: number;
  /** Who works here, and who did. */
  readonly staff: readonly StaffCard[];
};

export type HotelQuestion = {
  /** Undefined until the hotel has been set up or its set-up has been pulled. */
  readonly Hotel: { readonly asks: Record<string, never>; readonly answers: HotelCard | undefined };
};
