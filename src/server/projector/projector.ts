import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { eventsBehind, projectHotel, type ProjectorParts } from './hotel-projector.ts';

/** Pages may lag so far behind the log: a device that starts from them pulls the rest in one go. */
const EVENTS_BEHIND = 2_000;

export type BackgroundParts = ProjectorParts & { readonly report: (trouble: unknown) => void };

/** Keeps the stored pages of all hotels near the ends of their logs: one hotel at a time, beside everything else. */
export class Projector {
  readonly #parts: BackgroundParts;
  /** The head at which each hotel was looked at last. */
  readonly #lookedAt = new Map<HotelId, Position>();
  readonly #waiting = new Set<HotelId>();
  #working: Promise<void> | undefined;
  readonly #closing = new AbortController();

  constructor(parts: BackgroundParts) {
    this.#parts = parts;
  }

  /** The log of a hotel has grown. */
  grew(hotelId: HotelId, head: Position): void {
    if (head - (this.#lookedAt.get(hotelId) ?? 0) < EVENTS_BEHIND) return;
    this.#lookedAt.set(hotelId, head);
    this.wanted(hotelId);
  }

  /** Somebody wants to start from the pages of a hotel. */
  wanted(hotelId: HotelId): void {
    if (this.#closing.signal.aborted) return;
    this.#waiting.add(hotelId);
    this.#working ??= this.#work();
  }

  /** Resolved when the pages of a hotel stand where its log stood when this was asked, or could not be brought there now. */
  async caughtUp(hotelId: HotelId): Promise<void> {
    this.wanted(hotelId);
    await this.#working;
  }

  /** Resolved when nothing is being written any more; nothing more will be. */
  async close(): Promise<void> {
    this.#closing.abort();
    this.#waiting.clear();
    await this.#working;
  }

  async #work(): Promise<void> {
    const { signal } = this.#closing;
    for (const hotelId of this.#waiting) {
      this.#waiting.delete(hotelId);
      try {
        if ((await eventsBehind(this.#parts, hotelId)) > 0) await projectHotel(this.#parts, hotelId, signal);
      } catch (error) {
        // The pages are where they were; the next event, or the next device, tries again.
        this.#lookedAt.delete(hotelId);
        this.#parts.report(error);
      }
    }
    this.#working = undefined;
  }
}
