import type { RecordedEvent } from '#contract/commands.ts';
import { evolve } from '#domain/evolve.ts';
import { createHotelState, packHotelState, type HotelState } from '#domain/hotel-state.ts';
import { inLetters } from './in-letters.ts';

/** What a log says, from its first event on. */
export function imageOf(log: readonly RecordedEvent[]): HotelState {
  const hotel = createHotelState();
  for (const recorded of log) evolve(hotel, recorded.event, recorded);
  return hotel;
}

/** The image as text, whatever order its tables were filled in. */
export function imageAsText(hotel: HotelState): string {
  const tables = Object.entries(packHotelState(hotel)).map(([name, entries]) => [
    name,
    entries
      .map((entry) => (typeof entry === 'string' ? [entry] : entry))
      .map(([key, value]) => [key, Array.isArray(value) ? value.map(String).toSorted(inLetters) : value])
      .toSorted(([left], [right]) => inLetters(String(left), String(right))),
  ]);
  return JSON.stringify(tables);
}
