import { cases } from './cases/cases-query.ts';
import { hotel } from './hotel/hotel-query.ts';
import type { Queries } from './query.ts';
import { rack } from './rack/rack-query.ts';
import { reservation } from './reservations/reservation-query.ts';
import { today } from './today/today-query.ts';

/** What a desk asks before anybody has touched it. All other questions may come a moment later. */
export const FIRST_QUERIES = {
  Hotel: hotel,
  Rack: rack,
  Today: today,
  Reservation: reservation,
  Cases: cases,
} as const satisfies Partial<Queries>;
