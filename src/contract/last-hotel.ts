import type { HotelId } from '#domain/kernel/identifiers.ts';

/**
 * The name of a cookie that says of which hotel this browser was a device last. It is no secret and opens nothing: where a
 * browser has cleared all that it kept, it tells the page where to ask, and the device's own credential does the rest.
 */
export const LAST_HOTEL_COOKIE = 'keyrack_last_hotel';

const DEMO = 'demo-';

/** The demo hotel of a day, `2026-05-14`. */
export function demoHotelOf(day: string): HotelId {
  return `${DEMO}${day}` as HotelId;
}

export function isDemoHotel(hotelId: HotelId): boolean {
  return hotelId.startsWith(DEMO);
}
