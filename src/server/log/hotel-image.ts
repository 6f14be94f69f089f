import type { RecordedEvent } from '#contract/commands.ts';
import { evolve } from '#domain/evolve.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import {
  createHotelState,
  forkHotelState,
  HOTEL_STATE_REVISION,
  packHotelState,
  unpackHotelState,
  type HotelState,
} from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import type { EventStore } from './event-store.ts';

const EVENTS_PER_READ = 2_000;
/** A cold start then reads at most about this many events, some 20 ms. */
const EVENTS_BETWEEN_SNAPSHOTS = 5_000;

/** The write image of one hotel at one position of its log. */
export class HotelImage {
  readonly #store: EventStore;
  readonly #hotelId: HotelId;
  readonly #state: HotelState;
  #position: Position;
  #keptAt: Position;
  /** The hotel's day as its latest command saw it: read from the log, so that no clock decides what is forgotten. */
  #businessDate: HotelDay | undefined;

  private constructor(store: EventStore, hotelId: HotelId, state: HotelState, position: Position) {
    this.#store = store;
    this.#hotelId = hotelId;
    this.#state = state;
    this.#position = position;
    this.#keptAt = position;
  }

  /** From the last snapshot and the events after it, or from the first event on. */
  static async load(store: EventStore, hotelId: HotelId): Promise<HotelImage> {
    const kept = await store.image(hotelId);
    const usable = kept?.revision === HOTEL_STATE_REVISION ? kept : undefined;
    const state = usable ? unpackHotelState(usable.packed) : createHotelState();
    const image = new HotelImage(store, hotelId, state, usable?.position ?? (0 as Position));
    await image.catchUp();
    return image;
  }

  get position(): Position {
    return this.#position;
  }

  fork(): HotelState {
    return forkHotelState(this.#state);
  }

  async catchUp(): Promise<void> {
    for (;;) {
      const events = await this.#store.readAfter(this.#hotelId, this.#position, EVENTS_PER_READ);
      this.fold(events);
      if (events.length < EVENTS_PER_READ) return;
    }
  }

  /** Throws where the log has a gap: nothing may ever be decided on a history with a hole. */
  fold(events: readonly RecordedEvent[]): void {
    for (const recorded of events) {
      const { position, businessDate, event } = recorded;
      if (position !== this.#position + 1) {
        throw new Error(`The log of ${this.#hotelId} goes from ${this.#position} to ${position}`);
      }
      evolve(this.#state, event, recorded);
      this.#position = position;
      this.#businessDate = businessDate;
    }
  }

  /** Keeps a snapshot now and then. */
  async keepIfDue(): Promise<void> {
    if (this.#position - this.#keptAt < EVENTS_BETWEEN_SNAPSHOTS) return;
    const packed = packHotelState(this.#remembered());
    await this.#store.keepImage(this.#hotelId, { position: this.#position, revision: HOTEL_STATE_REVISION, packed });
    this.#keptAt = this.#position;
  }

  #remembered(): HotelState {
    return this.#businessDate === undefined ? this.#state : forgetDeparted(this.#state, this.#businessDate);
  }
}
