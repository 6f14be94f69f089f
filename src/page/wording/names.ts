import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DeviceId, RatePlanId, ReservationId, RoomId, RoomTypeId, StaffId } from '#domain/kernel/identifiers.ts';

/** What sentences call things. Each name is a word a person would use, also where the thing is not known here. */
export interface Names {
  roomNumber(roomId: RoomId): string;
  typeName(roomTypeId: RoomTypeId): string;
  planName(ratePlanId: RatePlanId): string;
  guestOf(reservationId: ReservationId): string;
  staffName(staffId: StaffId): string;
  deviceName(deviceId: DeviceId): string;
  /** Minor units in the hotel's currency: '1.240,00 €'. */
  money(minor: number): string;
  readonly businessDate: HotelDay | undefined;
}
