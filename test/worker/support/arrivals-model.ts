import { monthOf, type Interval } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { ReadModel } from '#read-models/read-model.ts';

export type ArrivalRow = {
  readonly reservationId: ReservationId;
  readonly stay: Interval;
  /** How many events were folded into the row: an event that is folded twice, or not, shows. */
  readonly events: number;
};

/** Stays by their month of arrival: a row wanders from page to page when its dates change. */
export const arrivalsModel: ReadModel<ArrivalRow> = {
  name: 'arrivals',
  revision: 1,
  pagesOf({ event }) {
    if (event.type === 'StayDatesChanged') return [...new Set([event.before, event.stay].map(pageOf))];
    return 'stay' in event && 'reservationId' in event ? [pageOf(event.stay)] : [];
  },
  fold(rows, { event }) {
    if (!('stay' in event) || !('reservationId' in event)) return;
    const { reservationId, stay } = event;
    const before = pageOf(event.type === 'StayDatesChanged' ? event.before : stay);
    const known = rows.get(before, reservationId);
    rows.delete(before, reservationId);
    rows.put(pageOf(stay), reservationId, { reservationId, stay, events: (known?.events ?? 0) + 1 });
  },
};

function pageOf({ arrival }: Interval): string {
  return monthOf(arrival);
}
