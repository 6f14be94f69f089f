import { currentBusinessDate } from '#domain/business-day/business-day.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { BoundedMap } from '#server/bounded-map.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { ZoneCalendar } from './zone-calendar.ts';

export type HotelDaysParts = { readonly store: EventStore; readonly now: () => Instant };

/** How the days of a hotel turn, as of a position of its log. */
type Turning = {
  readonly position: Position;
  /** The open business day; undefined: the calendar says which day it is. */
  readonly open: HotelDay | undefined;
  readonly calendar: ZoneCalendar;
};

/** Where so much has happened since, the image is as near. */
const EVENTS_MAX = 1_000;
/** Of so many hotels it is remembered. */
const HOTELS_MAX = 1_000;

/**
 * Which day it is at each hotel. The image of a hotel would say so each time, for some thirty milliseconds; what has been
 * added to its log since says in one whether anything about its days has changed.
 */
export class HotelDays {
  readonly #parts: HotelDaysParts;
  readonly #turning = new BoundedMap<HotelId, Turning>(HOTELS_MAX);

  constructor(parts: HotelDaysParts) {
    this.#parts = parts;
  }

  /** The business day that is open; where the calendar turns it, the day at this moment in the hotel's own time zone. */
  async today(hotelId: HotelId): Promise<HotelDay> {
    const turning = (await this.#stillTrue(hotelId)) ?? (await this.#load(hotelId));
    this.#turning.set(hotelId, turning);
    return turning.open ?? turning.calendar.dayAt(this.#parts.now());
  }

  /** Undefined where nothing is known, or more than is worth reading has happened, or something that turns days. */
  async #stillTrue(hotelId: HotelId): Promise<Turning | undefined> {
    const known = this.#turning.get(hotelId);
    if (!known) return undefined;
    const events = await this.#parts.store.readAfter(hotelId, known.position, EVENTS_MAX);
    if (events.length === EVENTS_MAX || events.some(({ event }) => isAboutDays(event))) return undefined;
    return { ...known, position: events.at(-1)?.position ?? known.position };
  }

  async #load(hotelId: HotelId): Promise<Turning> {
    const image = await HotelImage.load(this.#parts.store, hotelId);
    const hotel = image.fork();
    const timeZone = hotel.property.get('property')?.timeZone ?? 'UTC';
    return { position: image.position, open: currentBusinessDate(hotel), calendar: new ZoneCalendar(timeZone) };
  }
}

function isAboutDays({ type }: HotelEvent): boolean {
  return type === 'HotelSetUp' || type === 'DayTurnChosen' || type === 'BusinessDayClosed';
}
