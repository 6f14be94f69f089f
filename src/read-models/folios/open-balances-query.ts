import type { OpenBalance } from '#contract/folio.ts';
import type { QueryView } from '../query.ts';
import { BALANCES_PAGE, balancesModel, type BalanceRow } from './balances-projection.ts';
import { folioOwner } from './folio-owner.ts';

export function openBalances(view: QueryView): readonly OpenBalance[] {
  const rows = [...view.rows(balancesModel, BALANCES_PAGE).values()];
  return rows.toSorted(largestFirst).map(({ folioId, kind, label, reservationId, balanceMinor, depositsMinor }) => ({
    folioId,
    kind,
    label,
    owner: kind === 'guest' || reservationId ? folioOwner(view, folioId, reservationId) : undefined,
    balanceMinor,
    depositsMinor,
  }));
}

function largestFirst(left: BalanceRow, right: BalanceRow): number {
  return right.balanceMinor - left.balanceMinor || (left.folioId < right.folioId ? -1 : 1);
}
