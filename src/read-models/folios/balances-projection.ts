import type { PostedEvent } from '#contract/commands.ts';
import { balanceChanges, foliosTouched } from '#domain/folios/balance-changes.ts';
import type { FolioKind, FoliosEvent } from '#domain/folios/folios-events.ts';
import { isFoliosEvent } from '#domain/folios/is-folios-event.ts';
import type { FolioId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

export type BalanceRow = {
  readonly folioId: FolioId;
  readonly kind: FolioKind;
  readonly label?: string;
  readonly reservationId?: ReservationId;
  readonly isClosed?: true;
  readonly balanceMinor: number;
  readonly depositsMinor: number;
};

export const BALANCES_PAGE: PageKey = 'open';

/** Folios that are not settled, and accounts: a page whose size follows the open business of the hotel. */
export const balancesModel: ReadModel<BalanceRow> = { name: 'balances', revision: 1, pagesOf, fold };

function pagesOf({ event }: PostedEvent): readonly PageKey[] {
  return isFoliosEvent(event) && foliosTouched(event).length > 0 ? [BALANCES_PAGE] : [];
}

function fold(rows: RowWriter<BalanceRow>, { event }: PostedEvent): void {
  if (!isFoliosEvent(event)) return;
  for (const { folioId, balanceMinor, depositsMinor } of changesOf(event)) {
    const row = rows.get(BALANCES_PAGE, folioId) ?? { folioId, kind: 'guest', balanceMinor: 0, depositsMinor: 0 };
    const next = {
      ...row,
      ...factsIn(event, folioId),
      balanceMinor: row.balanceMinor + balanceMinor,
      depositsMinor: row.depositsMinor + depositsMinor,
    };
    if (isSettled(next)) rows.delete(BALANCES_PAGE, folioId);
    else rows.put(BALANCES_PAGE, folioId, event.type === 'FolioReopened' ? reopened(next) : next);
  }
}

function changesOf(event: FoliosEvent) {
  const changes = balanceChanges(event);
  const untouched = foliosTouched(event).filter((folioId) => changes.every((change) => change.folioId !== folioId));
  return [...changes, ...untouched.map((folioId) => ({ folioId, balanceMinor: 0, depositsMinor: 0 }))];
}

function factsIn(event: FoliosEvent, folioId: FolioId): Partial<BalanceRow> {
  if (event.type === 'FolioClosed') return { isClosed: true };
  if (event.type !== 'FolioOpened') return {};
  const { kind, label, reservationId } = event;
  return { folioId, kind, ...(label === undefined ? {} : { label }), ...(reservationId ? { reservationId } : {}) };
}

/** A guest's bill is gone when nothing is open; an account stays until it is closed. */
function isSettled({ kind, label, isClosed, balanceMinor, depositsMinor }: BalanceRow): boolean {
  const isAccount = (kind !== 'guest' || label !== undefined) && !isClosed;
  return balanceMinor === 0 && depositsMinor === 0 && !isAccount;
}

function reopened({ isClosed: _, ...row }: BalanceRow): BalanceRow {
  return row;
}
