import type { AlertRow, Logbook, LostItemRow } from '#contract/logbook.ts';
import { addDays, monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { PageKey } from '../read-model.ts';
import { logbookModel } from './logbook-projection.ts';
import { WAITING, type LogbookRow } from './logbook-rows.ts';

/** What a shift can be expected to read back. */
const DAYS_OF_NOTES = 7;

export function logbook(view: QueryView, { day }: { readonly day: HotelDay }): Logbook {
  const since = addDays(day, 1 - DAYS_OF_NOTES);
  const months = [...new Set([monthOf(since), monthOf(day)])];
  const notes = months.flatMap((month) => ofKind(view, month, 'note')).filter(({ loggedOn }) => loggedOn >= since);
  return {
    notes: notes.toSorted((left, right) => right.at - left.at),
    traces: ofKind(view, WAITING, 'trace').toSorted((left, right) => left.dueOn - right.dueOn || left.at - right.at),
    calls: ofKind(view, WAITING, 'call').toSorted((left, right) => left.on - right.on || left.minute - right.minute),
  };
}

export function alerts(
  view: QueryView,
  { reservationId }: { readonly reservationId: ReservationId },
): readonly AlertRow[] {
  return ofKind(view, WAITING, 'alert').filter((alert) => alert.reservationId === reservationId);
}

export function lostAndFound(
  view: QueryView,
  { day }: { readonly day: HotelDay },
): { readonly kept: readonly LostItemRow[]; readonly returned: readonly LostItemRow[] } {
  return {
    kept: ofKind(view, WAITING, 'item').toSorted((left, right) => right.foundAt - left.foundAt),
    returned: ofKind(view, monthOf(day), 'item').toSorted(
      (left, right) => (right.returned?.at ?? 0) - (left.returned?.at ?? 0),
    ),
  };
}

function ofKind<Kind extends LogbookRow['kind']>(
  view: QueryView,
  page: PageKey,
  kind: Kind,
): readonly Omit<Extract<LogbookRow, { kind: Kind }>, 'kind'>[] {
  const rows = [...view.rows(logbookModel, page).values()];
  return rows
    .filter((row): row is Extract<LogbookRow, { kind: Kind }> => row.kind === kind)
    .map(({ kind: _, ...row }) => row);
}
