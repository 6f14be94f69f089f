import type { Takings } from '#contract/takings.ts';
import { isFoliosEvent } from '#domain/folios/is-folios-event.ts';
import { monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { PostedEvent } from '#contract/commands.ts';
import type { ReadModel } from '../read-model.ts';
import { takingsOf } from './takings-of.ts';
import { NO_TAKINGS, takingsSum } from './takings-sum.ts';

export type TakingsRow = { readonly day: HotelDay; readonly takings: Takings };

/** What each business date earned and took: a row a day and a page a month, however many lines were written. */
export const takingsModel: ReadModel<TakingsRow> = {
  name: 'takings',
  revision: 1,
  pagesOf(posted) {
    const counted = countedOn(posted);
    return counted ? [monthOf(counted.day)] : [];
  },
  fold(rows, posted) {
    const counted = countedOn(posted);
    if (!counted) return;
    const { day, takings } = counted;
    const before = rows.get(monthOf(day), String(day))?.takings ?? NO_TAKINGS;
    rows.put(monthOf(day), String(day), { day, takings: takingsSum(before, takings) });
  },
};

function countedOn({ event }: PostedEvent): TakingsRow | undefined {
  if (!isFoliosEvent(event) || !('businessDate' in event)) return undefined;
  const takings = takingsOf(event);
  return takings && { day: event.businessDate, takings };
}
