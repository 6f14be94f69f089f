import type { DiscrepancyRow, FaultRow } from '#contract/room-troubles.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { allRooms, roomOf } from '../rack/rack-pages.ts';
import { openFaults, roomsAtWork, settledIn } from './work-pages.ts';
import type { BrokenRow, DisagreementRow } from './work-rows.ts';

type OnDay = { readonly day: HotelDay };
type Settled<Row> = { readonly open: readonly Row[]; readonly resolved: readonly Row[] };

export function discrepancies(view: QueryView, { day }: OnDay): Settled<DiscrepancyRow> {
  const workIn = roomsAtWork(view);
  const open = allRooms(view).flatMap(({ roomId, number }): readonly DiscrepancyRow[] => {
    const { discrepancy } = workIn(roomId);
    return discrepancy ? [{ ...discrepancy, number }] : [];
  });
  const named = ({ was }: DisagreementRow): DiscrepancyRow => ({ ...was, ...numberOf(view, was.roomId) });
  return {
    open: open.toSorted((left, right) => left.observedAt - right.observedAt),
    resolved: settledIn(view, day, 'discrepancy')
      .map(named)
      .toSorted((left, right) => right.observedAt - left.observedAt),
  };
}

export function faults(view: QueryView, { day }: OnDay): Settled<FaultRow> {
  const named = ({ kind: _, ...row }: BrokenRow): FaultRow => ({ ...row, ...numberOf(view, row.roomId) });
  return {
    open: openFaults(view)
      .map(named)
      .toSorted((left, right) => Number(right.isUnsafe) - Number(left.isUnsafe) || left.reportedAt - right.reportedAt),
    resolved: settledIn(view, day, 'fault')
      .map(named)
      .toSorted((left, right) => (right.resolved?.at ?? 0) - (left.resolved?.at ?? 0)),
  };
}

function numberOf(view: QueryView, roomId: RoomId | undefined): { readonly number: string } {
  return { number: roomOf(view, roomId)?.number ?? '' };
}
