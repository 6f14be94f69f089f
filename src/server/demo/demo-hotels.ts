import { demoHotelOf } from '#contract/last-hotel.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import { newSecret } from '#server/access/new-secret.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { HotelWriters } from '#server/log/hotel-writers.ts';
import { DemoClock } from './demo-clock.ts';
import { HOUSEKEEPING_PHONE, RECEPTION_PC } from './demo-house.ts';
import { tellDemo } from './tell-demo.ts';

/** Few enough that the server's other hotels are answered in between. */
const COMMANDS_PER_PUSH = 100;

export type DemoSurroundings = {
  readonly store: EventStore;
  readonly access: AccessStore;
  readonly writers: HotelWriters;
};

/** One demo hotel for each day of the calendar, made when the first visitor asks for it. */
export class DemoHotels {
  readonly #surroundings: DemoSurroundings;
  readonly #made = new Map<HotelId, Promise<void>>();

  constructor(surroundings: DemoSurroundings) {
    this.#surroundings = surroundings;
  }

  async ofToday(now: Instant): Promise<HotelId> {
    const hotelId = demoHotelOf(formatHotelDay(new DemoClock(now).today));
    const making = this.#made.get(hotelId) ?? this.#make(hotelId, now);
    this.#made.set(hotelId, making);
    try {
      await making;
      return hotelId;
    } catch (error) {
      this.#made.delete(hotelId);
      throw error;
    }
  }

  /** What a server that was stopped in the middle has left is completed: the same commands have the same ids. */
  async #make(hotelId: HotelId, now: Instant): Promise<void> {
    const { store, writers } = this.#surroundings;
    await store.createHotel(hotelId);
    await this.#enrolDevices(hotelId, now);
    const commands = await tellDemo(now);
    const last = commands.at(-1);
    if (!last || (await store.outcomesOf(hotelId, [last.commandId])).size > 0) return;
    for (let from = 0; from < commands.length; from += COMMANDS_PER_PUSH) {
      const { answer } = await writers.of(hotelId).push(commands.slice(from, from + COMMANDS_PER_PUSH));
      if (answer === 'unavailable') throw new Error(`The demo ${hotelId} could not be written`);
      // Another version of this server has made today's hotel, by a story of its own: that one stays.
      if (answer === 'seq-gap') return;
    }
  }

  /** Devices that nobody holds: their credentials are forgotten as soon as they are made. */
  async #enrolDevices(hotelId: HotelId, enrolledAt: Instant): Promise<void> {
    const { access } = this.#surroundings;
    const enrolled = new Set((await access.devices(hotelId)).map(({ deviceId }) => deviceId));
    for (const { deviceId, name } of [RECEPTION_PC, HOUSEKEEPING_PHONE]) {
      if (enrolled.has(deviceId)) continue;
      const { hash: credentialHash } = newSecret();
      await access.addDevice({ hotelId, deviceId, name, scope: 'desk', credentialHash, enrolledAt });
      await access.sawDevice(hotelId, deviceId, { at: enrolledAt });
    }
  }
}
