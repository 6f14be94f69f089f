import type { TurnawayLine } from '#contract/turnaways.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';
import type { ReadModel } from '../read-model.ts';

/** Requests that came to nothing, by the month of the arrival that was asked for. */
export const turnawaysModel: ReadModel<TurnawayLine> = {
  name: 'turnaways',
  revision: 1,
  pagesOf: ({ event }) => (event.type === 'TurnawayRecorded' ? [monthOf(event.stay.arrival)] : []),
  fold(rows, { event, businessDate, actor }) {
    if (event.type !== 'TurnawayRecorded') return;
    const { type: _, ...turnaway } = event;
    rows.put(monthOf(event.stay.arrival), event.turnawayId, { ...turnaway, recordedOn: businessDate, actor });
  },
};
