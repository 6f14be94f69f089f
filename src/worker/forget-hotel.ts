import { Dexie } from 'dexie';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { HotelRegistry } from './enrolment/hotel-registry.ts';
import { HotelDatabase } from './journal/hotel-database.ts';
import { SignInRows } from './sign-in/sign-in-rows.ts';

/**
 * Takes a hotel off this browser's disk: its log, its guests, its pages, its people's PINs, and that it was ever here.
 * Whatever breaks off, the list of hotels goes last, so that it is tried again when the hotel is opened next.
 */
export async function forgetHotel(hotelId: HotelId, registry: HotelRegistry): Promise<void> {
  await Dexie.delete(new HotelDatabase(hotelId).name);
  const rows = new SignInRows();
  await rows.forget(hotelId);
  rows.close();
  await registry.remove(hotelId);
}
