import type { StayBalance } from '#contract/stay-balances.ts';
import type { ReservationId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { BALANCES_PAGE, balancesModel, type BalanceRow } from './balances-projection.ts';

/** What is open by stay: its own folio and those that were opened for it. Only open business is read, never a history. */
export function stayBalances(view: Pick<QueryView, 'rows'>): readonly StayBalance[] {
  const sums = new Map<ReservationId, StayBalance>();
  for (const row of view.rows(balancesModel, BALANCES_PAGE).values()) {
    const reservationId = stayOf(row);
    if (!reservationId) continue;
    const known = sums.get(reservationId) ?? { reservationId, balanceMinor: 0, depositsMinor: 0 };
    sums.set(reservationId, {
      reservationId,
      balanceMinor: known.balanceMinor + row.balanceMinor,
      depositsMinor: known.depositsMinor + row.depositsMinor,
    });
  }
  return [...sums.values()].filter(({ balanceMinor, depositsMinor }) => balanceMinor !== 0 || depositsMinor !== 0);
}

/** A folio without a name and without a stay that it was opened for is a guest's own: it has the id of the stay. */
function stayOf({ folioId, kind, label, reservationId }: BalanceRow): ReservationId | undefined {
  if (kind === 'company') return undefined;
  const isOwn = kind === 'guest' && label === undefined;
  return reservationId ?? (isOwn ? (folioId as string as ReservationId) : undefined);
}
