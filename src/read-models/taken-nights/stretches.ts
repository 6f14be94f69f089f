import { addDays, type HotelDay, type Interval } from '#domain/kernel/hotel-day.ts';

/** Nights, in order, as stretches of nights that follow each other: where one guest ends and the next begins is not told. */
export function stretches(nights: readonly HotelDay[]): readonly Interval[] {
  const found: Interval[] = [];
  for (const night of nights) {
    const last = found.at(-1);
    const departure = addDays(night, 1);
    if (last?.departure === night) found[found.length - 1] = { arrival: last.arrival, departure };
    else found.push({ arrival: night, departure });
  }
  return found;
}
