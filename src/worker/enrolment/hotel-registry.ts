import { Dexie, type Table } from 'dexie';
import type { KnownHotel } from '#contract/hotel-worker-api.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';

/** The hotels that this browser is a device of. Outlives every hotel's own database; the service worker reads it too. */
export class HotelRegistry extends Dexie {
  declare readonly hotels: Table<KnownHotel, string>;

  constructor() {
    super('keyrack', { chromeTransactionDurability: 'strict' });
    // stored format: add versions, never change one.
    this.version(1).stores({ hotels: 'hotelId' });
  }

  /** The one opened last first. */
  async known(): Promise<readonly KnownHotel[]> {
    const hotels = await this.hotels.toArray();
    return hotels.toSorted((left, right) => right.lastOpened - left.lastOpened);
  }

  /** A second enrolment in a hotel takes the place of the first: the browser has only one cookie for it. */
  async add(hotel: KnownHotel): Promise<void> {
    await this.hotels.put(hotel);
  }

  async remove(hotelId: HotelId): Promise<void> {
    await this.hotels.delete(hotelId);
  }

  async opened(hotelId: HotelId, at: Instant): Promise<void> {
    await this.hotels.update(hotelId, { lastOpened: at });
  }

  async rename(hotelId: HotelId, name: string): Promise<void> {
    await this.hotels.update(hotelId, { name });
  }
}
