import { LAST_HOTEL_COOKIE } from '#contract/last-hotel.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';

/** The hotel of which this browser was a device, as its cookies remember; undefined: of none. */
export function lastHotel(): HotelId | undefined {
  const cookies = document.cookie.split('; ').map((cookie) => cookie.split('='));
  const value = cookies.find(([name]) => name === LAST_HOTEL_COOKIE)?.[1];
  return value === undefined ? undefined : (decodeURIComponent(value) as HotelId);
}

/** It is none of its devices any more. */
export function forgetLastHotel(): void {
  document.cookie = `${LAST_HOTEL_COOKIE}=; path=/; max-age=0`;
}
