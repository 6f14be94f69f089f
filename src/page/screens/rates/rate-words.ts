import type { RateCell } from '#contract/rates-grid.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Restrictions } from '#domain/rates/restriction.ts';
import { dayText } from '#page/wording/days.ts';
import type { Names } from '#page/wording/names.ts';
import { restrictionWords } from '#page/wording/rates-words.ts';
import type { RateLine } from './rates-selection.ts';

/** What a screen reader says of a cell: where it is, what it costs, what holds it back. */
export function cellWords(line: RateLine, day: HotelDay, cell: RateCell, names: Names): string {
  const { priceMinor, isSet, restrictions = {} } = cell;
  const price = priceMinor === undefined ? 'no price' : names.money(priceMinor);
  const how = isSet ? ', set for this night' : '';
  const held = restrictionList(restrictions);
  const words = held.length > 0 ? `; ${held.join(', ')}` : '';
  return `${line.typeName}, ${line.planName}, ${dayText(day)}: ${price}${how}${words}`;
}

/** Every restriction in words: 'closed to arrival', 'at least 3 nights'. */
export function restrictionList(restrictions: Restrictions): readonly string[] {
  const { closed, closedToArrival, closedToDeparture, minStay, maxStay } = restrictions;
  return [
    ...(closed ? [restrictionWords('closed')] : []),
    ...(closedToArrival ? [restrictionWords('closed-to-arrival')] : []),
    ...(closedToDeparture ? [restrictionWords('closed-to-departure')] : []),
    ...(minStay ? [restrictionWords('min-stay', minStay)] : []),
    ...(maxStay ? [restrictionWords('max-stay', maxStay)] : []),
  ];
}

/** The same in a few letters, as the trade writes it; whoever does not know them reads the words beside the selection. */
export function restrictionMarks(restrictions: Restrictions): readonly string[] {
  const { closed, closedToArrival, closedToDeparture, minStay, maxStay } = restrictions;
  return [
    ...(closed ? ['CLOSED'] : []),
    ...(closedToArrival ? ['CTA'] : []),
    ...(closedToDeparture ? ['CTD'] : []),
    ...(minStay ? [`≥${minStay}`] : []),
    ...(maxStay ? [`≤${maxStay}`] : []),
  ];
}
