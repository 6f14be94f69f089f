import type { Enrolled, KnownHotel } from '#contract/hotel-worker-api.ts';
import type { DeviceSeen, JoinCode } from '#contract/sync-protocol.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';

/** How this browser becomes a device of a hotel, and which hotels it is a device of already. */
export interface Enrolment {
  /** The one opened last first. Rejects where the browser stores nothing. */
  hotels(): Promise<readonly KnownHotel[]>;
  enrolInDemo(deviceName: string): Promise<Enrolled>;
  enrolInNewHotel(deviceName: string): Promise<Enrolled>;
  enrolByCode(code: string, deviceName: string): Promise<Enrolled>;
  enrolAsOwner(hotelId: HotelId, deviceName: string): Promise<Enrolled>;
  /** This browser has cleared what it kept, and may still be a device of the hotel. */
  enrolAgain(hotelId: HotelId): Promise<Enrolled>;
  /** Notes that the hotel was opened now. */
  opened(hotelId: HotelId): Promise<void>;
  /** Undefined without a connection. */
  joinCode(hotelId: HotelId, scope: DeviceScope): Promise<JoinCode | undefined>;
  devices(hotelId: HotelId): Promise<readonly DeviceSeen[] | undefined>;
}
