import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { HotelWriters } from '#server/log/hotel-writers.ts';

export class DemoHotels {
  readonly #keeps: { store: EventStore; access: AccessStore; writers: HotelWriters };
  constructor(keeps: { store: EventStore; access: AccessStore; writers: HotelWriters }) {
    this.#keeps = keeps;
  }
  async ofToday(now: Instant): Promise<HotelId> {
    const hotelId = `demo-${new Date(now).toISOString().slice(0, 10)}` as HotelId;
    await this.#keeps.store.createHotel(hotelId);
    return hotelId;
  }
}
