import {
  parseCalendarMade,
  parseCalendarsOut,
  type CalendarMade,
  type CalendarOut,
  type CalendarWanted,
} from '#contract/calendars-out.ts';
import type { Parsed } from '#contract/parsing/shape.ts';
import type { CalendarFeedId, HotelId } from '#domain/kernel/identifiers.ts';
import { requestJson } from '../enrolment/request-json.ts';

/** The calendars that the hotel's server writes for channels; every answer is undefined without a connection. */
export class CalendarsOut {
  readonly #base: string;

  constructor(hotelId: HotelId) {
    this.#base = `/api/hotels/${encodeURIComponent(hotelId)}/calendars`;
  }

  list(): Promise<readonly CalendarOut[] | undefined> {
    return ask(this.#base, undefined, parseCalendarsOut);
  }

  make(wanted: CalendarWanted): Promise<CalendarMade | undefined> {
    return ask(this.#base, wanted, parseCalendarMade);
  }

  /** Answers with those that are left. */
  revoke(feedId: CalendarFeedId): Promise<readonly CalendarOut[] | undefined> {
    return ask(`${this.#base}/${encodeURIComponent(feedId)}/revoke`, {}, parseCalendarsOut);
  }
}

async function ask<Value>(
  url: string,
  said: unknown,
  parse: (body: unknown) => Parsed<Value>,
): Promise<Value | undefined> {
  const answer = await requestJson(url, said);
  const parsed = answer.is === 'success' ? parse(answer.body) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}
