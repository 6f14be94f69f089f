import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomWorkRow } from '../work/work-rows.ts';

/** A sign on the door says nothing about another day. */
export function requestOn({ request }: RoomWorkRow, day: HotelDay): HousekeepingRow['request'] {
  if (!request || request.date !== day || request.request === 'none') return undefined;
  return request.request;
}

export function workOn({ work }: RoomWorkRow, day: HotelDay): HousekeepingRow['work'] {
  if (!work || work.date !== day) return undefined;
  const { date: _, ...step } = work;
  return step;
}

/** The closure that ends last, where more than one thing does not work. */
export function outOfServiceOn({ outOfService = [] }: RoomWorkRow, day: HotelDay): HousekeepingRow['outOfService'] {
  const [last] = outOfService
    .filter(({ nights }) => nights.arrival <= day && day < nights.departure)
    .toSorted((left, right) => right.nights.departure - left.nights.departure);
  if (!last) return undefined;
  const { closureId, reason, nights } = last;
  return { closureId, reason, from: nights.arrival, until: nights.departure };
}
