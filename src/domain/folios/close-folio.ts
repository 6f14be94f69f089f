import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { FolioId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { folioOf } from './folio.ts';
import type { UnknownFolio } from './folio-refusals.ts';
import type { FolioClosed } from './folios-events.ts';

/** Ends a folio that is settled: nothing more is written on it. */
export type CloseFolio = { readonly type: 'CloseFolio'; readonly folioId: FolioId };

export type BalanceNotZero = {
  readonly code: 'balance-not-zero';
  readonly folioId: FolioId;
  /** What is owed, the nights that are charged at once included; below zero: what the hotel owes. */
  readonly balanceMinor: number;
  readonly depositsMinor: number;
};

export type CloseFolioRefusal = UnknownFolio | BalanceNotZero;

export function closeFolio(hotel: HotelState, { folioId }: CloseFolio): Decision<FolioClosed, CloseFolioRefusal> {
  const folio = folioOf(hotel, folioId);
  if (!folio) return refuse({ code: 'unknown-folio', folioId });
  if (folio.isClosed) return accept();
  const { balanceMinor, depositsMinor } = folio;
  if (balanceMinor !== 0 || depositsMinor !== 0) {
    return refuse({ code: 'balance-not-zero', folioId, balanceMinor, depositsMinor });
  }
  return accept({ type: 'FolioClosed', folioId });
}
