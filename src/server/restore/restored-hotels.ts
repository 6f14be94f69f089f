import type { OfferRequest, OfferResponse } from '#contract/sync-protocol.ts';
import type { DeviceId, HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { RestoredHotel, RestoreStore } from './restore-store.ts';
import { takeBack } from './take-back.ts';

/** How long a restored server waits for its devices, from the first one that comes. Desks go on meanwhile, as without a line. */
const GATHERS_MS = 2 * 60_000;
/** A device that was silent for longer is not waited for. */
const SILENT_MS = 7 * 24 * 60 * 60_000;

export type RestoredHotelsParts = {
  readonly store: EventStore;
  readonly access: Pick<AccessStore, 'devices' | keyof RestoreStore>;
  readonly now: () => Instant;
};

/**
 * Hotels whose log was restored from a backup. Until all their devices have spoken, or for two minutes, such a hotel takes
 * back what its devices know of the log, event by event as it was, and decides nothing: a decision would stand where a lost
 * event stood, and what devices have told guests since the backup could only be decided anew.
 */
export class RestoredHotels {
  readonly #parts: RestoredHotelsParts;
  /** Nothing of these is gathered any more; most hotels were never restored. */
  readonly #over = new Set<HotelId>();

  constructor(parts: RestoredHotelsParts) {
    this.#parts = parts;
  }

  /** `isDeviceThere`: one of the hotel's devices asks, and not the server itself. */
  async isGathering(hotelId: HotelId, isDeviceThere = true): Promise<boolean> {
    if (this.#over.has(hotelId)) return false;
    const restored = await this.#parts.access.restored(hotelId);
    if (!restored || this.#isOver(restored)) {
      this.#over.add(hotelId);
      return false;
    }
    // Whoever comes first starts the wait, also one that has nothing to give: of the devices of before none may be left.
    if (isDeviceThere && restored.gathersUntil === undefined)
      await this.#parts.access.putRestored({ ...restored, gathersUntil: this.#until() });
    return true;
  }

  /** A device gives back what it has. Throws where its events cannot be a hotel's log. */
  async offer(hotelId: HotelId, deviceId: DeviceId, offer: OfferRequest): Promise<OfferResponse> {
    const { store } = this.#parts;
    const wasGathering = await this.isGathering(hotelId);
    const taken = offer.events.length === 0 || (wasGathering && (await takeBack(store, hotelId, offer)));
    if (wasGathering) await this.#heard(hotelId, taken && offer.isAll ? deviceId : undefined);
    const head = (await store.head(hotelId)) ?? (0 as Position);
    return { taken, isGathering: await this.isGathering(hotelId), head };
  }

  async #heard(hotelId: HotelId, done: DeviceId | undefined): Promise<void> {
    const { access, now } = this.#parts;
    const restored = await access.restored(hotelId);
    if (!restored) return;
    const heard = done ? [...new Set([...restored.heard, done])] : restored.heard;
    const isComplete = done !== undefined && (await this.#areAll(hotelId, heard));
    const gathersUntil = isComplete ? now() : (restored.gathersUntil ?? this.#until());
    await access.putRestored({ hotelId, gathersUntil, heard });
  }

  async #areAll(hotelId: HotelId, heard: readonly DeviceId[]): Promise<boolean> {
    const since = this.#parts.now() - SILENT_MS;
    const awaited = (await this.#parts.access.devices(hotelId)).filter(({ lastSeen = 0 }) => lastSeen >= since);
    return awaited.every(({ deviceId }) => heard.includes(deviceId));
  }

  #until(): Instant {
    return (this.#parts.now() + GATHERS_MS) as Instant;
  }

  #isOver({ gathersUntil }: RestoredHotel): boolean {
    return gathersUntil !== undefined && gathersUntil <= this.#parts.now();
  }
}
