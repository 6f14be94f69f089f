import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';

/** What is to be known of a hotel whose log was restored from a backup. */
export type RestoredHotel = {
  readonly hotelId: HotelId;
  /** Until then nothing is decided, so that devices can give back what the backup does not have. Undefined: nobody has come yet. */
  readonly gathersUntil: Instant | undefined;
  /** The devices that have given back all they have. */
  readonly heard: readonly DeviceId[];
};

/** Which hotels were restored, and how far their devices are with giving back. */
export interface RestoreStore {
  restored(hotelId: HotelId): Promise<RestoredHotel | undefined>;
  putRestored(restored: RestoredHotel): Promise<void>;
}
