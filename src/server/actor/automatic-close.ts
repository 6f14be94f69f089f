import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import type { HotelWriters } from '#server/log/hotel-writers.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import { ZoneCalendar } from '#server/zones/zone-calendar.ts';
import { askingHotels, type AskingHotel } from './asking-hotels.ts';
import { closingCommand } from './closing-command.ts';
import { lastDayDue } from '#domain/business-day/last-day-due.ts';

export type AutomaticCloseParts = {
  readonly sql: SqlConnection;
  readonly store: EventStore;
  readonly writers: Pick<HotelWriters, 'of'>;
  readonly now: () => Instant;
  readonly report: (trouble: unknown) => void;
};

const EVERY_MS = 30_000;

/** What this process has done about a hotel; forgotten with the process, because the command's id remembers it. */
type Tried = { readonly zone: ZoneCalendar; readonly due: HotelDay };

/**
 * Closes the days of hotels that have asked for it, by the ordinary command and the ordinary decision: what is left open
 * keeps the day open, and waits for a person. Each night is tried once; days that a stopped server has missed follow in order.
 */
export class AutomaticClose {
  readonly #parts: AutomaticCloseParts;
  readonly #tried = new Map<HotelId, Tried>();
  #looking: Promise<void> | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(parts: AutomaticCloseParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), EVERY_MS).unref();
  }

  /** Resolved when nothing is being closed any more; nothing more will be. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
  }

  /** Closes what is due now; whoever asks meanwhile waits for the same look. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  async #look(): Promise<void> {
    try {
      for (const hotel of await askingHotels(this.#parts.sql)) await this.#lookAt(hotel);
    } catch (error) {
      // Nothing is lost: what was not closed is still due at the next look.
      this.#parts.report(error);
    }
  }

  async #lookAt({ hotelId, automaticAt }: AskingHotel): Promise<void> {
    const at = this.#parts.now();
    const tried = this.#tried.get(hotelId);
    if (tried && lastDayDue(tried.zone.wallTimeAt(at), automaticAt) <= tried.due) return;
    const image = await HotelImage.load(this.#parts.store, hotelId);
    const hotel = image.fork();
    const zone = new ZoneCalendar(hotel.property.get('property')?.timeZone ?? 'UTC');
    const due = lastDayDue(zone.wallTimeAt(at), automaticAt);
    const open = currentBusinessDate(hotel);
    if (open === undefined) return;
    const isTried = await this.#closeDays(open, { hotelId, due, at, position: image.position });
    if (isTried) this.#tried.set(hotelId, { zone, due });
  }

  /** False where the server could not even be asked: it is tried again. */
  async #closeDays(open: HotelDay, circumstances: Omit<Parameters<typeof closingCommand>[0], 'day'>): Promise<boolean> {
    for (let day = open; day <= circumstances.due; day = addDays(day, 1)) {
      const pushed = await this.#parts.writers
        .of(circumstances.hotelId)
        .push([closingCommand({ ...circumstances, day })]);
      if (pushed.answer !== 'recorded') return false;
      if (pushed.outcomes.some(({ verdict }) => verdict !== 'accepted')) return true;
    }
    return true;
  }
}
