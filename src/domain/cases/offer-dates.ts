import type { HotelState } from '../hotel-state.ts';
import { sameDates, type HotelDay, type Interval } from '../kernel/hotel-day.ts';
import { changeStayDates, type ChangeStayDates } from '../reservations/change-stay-dates.ts';
import type { Reservation } from '../reservations/reservation.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/** The dates that one desk was told, or those of the other, or the nights of both: as far as they can still be had. */
export function offerDates(
  hotel: HotelState,
  { dates = [] }: OpenCase,
  stay: Reservation,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const [longer, other] = dates;
  const together = longer && other && combined(longer, other);
  return [
    ...dates.flatMap((one) => offerToTake('take-dates', hotel, stay, one, businessDate)),
    ...(together && !dates.some((one) => sameDates(one, together))
      ? offerToTake('combine-dates', hotel, stay, together, businessDate)
      : []),
  ];
}

/** The longer stay first: of two that are as long, the one that begins earlier. Which of them was heard first plays no part. */
export function byLength(left: Interval, right: Interval): number {
  return right.departure - right.arrival - (left.departure - left.arrival) || left.arrival - right.arrival;
}

/** Two stays that have no night in common, and none in between, are two stays and not one. */
function combined(one: Interval, other: Interval): Interval | undefined {
  if (one.departure < other.arrival || other.departure < one.arrival) return undefined;
  return {
    arrival: Math.min(one.arrival, other.arrival) as HotelDay,
    departure: Math.max(one.departure, other.departure) as HotelDay,
  };
}

function offerToTake(
  code: 'take-dates' | 'combine-dates',
  hotel: HotelState,
  { reservationId, stay: now }: Reservation,
  stay: Interval,
  businessDate: HotelDay,
): readonly CaseOption[] {
  const choice = { code, reservationId, ...stay };
  if (sameDates(stay, now)) return [offer(choice)];
  const change: ChangeStayDates = { type: 'ChangeStayDates', reservationId, stay, before: now };
  return changeStayDates(hotel, change, { businessDate }).accepted ? [offer(choice, change)] : [];
}
