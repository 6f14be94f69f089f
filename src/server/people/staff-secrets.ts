import type { PinVerifier, Roster } from '#contract/roster.ts';
import type { HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';

/** What only the people know, as far as a server can check it without knowing it. Kept beside the log, replaced in place. */
export interface StaffSecrets {
  roster(hotelId: HotelId): Promise<Roster>;
  putPin(hotelId: HotelId, secret: StaffSecret): Promise<void>;
}

export type StaffSecret = {
  readonly staffId: StaffId;
  readonly pin: PinVerifier;
  readonly changedBy: StaffId;
  readonly changedAt: Instant;
};
