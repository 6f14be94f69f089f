import type { GroupLine } from '#contract/group-cards.ts';
import { addDays, monthsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { GroupId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { groupLine, groupOf } from './group-line.ts';
import { groupsModel, monthPage } from './groups-projection.ts';

/** A group stays for days, not for months: whoever arrived longer ago has left. */
const DAYS_BEFORE = 60;
const DAYS_AHEAD = 366;

export function groups(view: QueryView, { from }: { readonly from: HotelDay }): readonly GroupLine[] {
  const first = addDays(from, -DAYS_BEFORE);
  const ids = new Set<GroupId>();
  for (const month of monthsOf({ arrival: first, departure: addDays(from, DAYS_AHEAD) })) {
    for (const { groupId } of view.rows(groupsModel, monthPage(month)).values()) ids.add(groupId);
  }
  return [...ids]
    .flatMap((groupId) => {
      const known = groupOf(view, groupId);
      return known && known.stays.length > 0 ? [groupLine(view, known)] : [];
    })
    .filter(({ stay }) => stay.departure >= from)
    .toSorted((left, right) => left.stay.arrival - right.stay.arrival || (left.groupId < right.groupId ? -1 : 1));
}
