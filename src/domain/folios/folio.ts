import type { ChargeItemId, FolioId, PostingId, ReservationId, ShiftId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { ReservationTables } from '../reservations/reservation.ts';
import type { CashShift } from './cash-shift.ts';
import type { ChargeItemAdded, FolioKind } from './folios-events.ts';
import { EFFECTS, type Posting } from './posting.ts';

export type Folio = {
  readonly folioId: FolioId;
  readonly kind: FolioKind;
  readonly isClosed?: true;
  readonly label?: string;
  readonly reservationId?: ReservationId;
  /** What is owed; below zero: what the hotel owes. */
  readonly balanceMinor: number;
  /** Deposits held and not applied yet. */
  readonly depositsMinor: number;
  /** Its lines in the order they were written, gone ones too. */
  readonly postings: readonly PostingId[];
};

export type ChargeItem = Omit<ChargeItemAdded, 'type'> & {
  /** It is charged no longer. */
  readonly retired?: true;
};

/** Open accounts and their lines. Sums are kept as lines are written, so that no decision adds up a bill. */
export type FolioTables = {
  readonly chargeItems: Table<ChargeItemId, ChargeItem>;
  readonly folios: Table<FolioId, Folio>;
  readonly postings: Table<PostingId, Posting>;
  readonly shifts: Table<ShiftId, CashShift>;
};

/** The folio that every reservation has without anybody opening it. */
export function guestFolioId(reservationId: ReservationId): FolioId {
  return reservationId as string as FolioId;
}

/** The reservation whose own folio this is, if it is one. */
export function ownerOfFolio(tables: ReservationTables, folioId: FolioId): ReservationId | undefined {
  const reservationId = folioId as string as ReservationId;
  return tables.reservations.has(reservationId) ? reservationId : undefined;
}

/** A folio that was opened, or a guest's own one; undefined: the hotel knows of none. */
export function folioOf(tables: FolioTables & ReservationTables, folioId: FolioId): Folio | undefined {
  return tables.folios.get(folioId) ?? (ownerOfFolio(tables, folioId) && emptyFolio(folioId));
}

/** What is owed on a folio; nothing on one that nobody has written to. */
export function folioBalance(tables: FolioTables, folioId: FolioId): number {
  return tables.folios.get(folioId)?.balanceMinor ?? 0;
}

/** Deposits held for a stay and not applied to its bill yet, in the order they came. */
export function heldDeposits(tables: FolioTables, folioId: FolioId): readonly Posting[] {
  const postings = (tables.folios.get(folioId)?.postings ?? []).map((id) => tables.postings.get(id));
  return postings.filter(
    (posting): posting is Posting =>
      posting?.kind === 'deposit' && !posting.isGone && posting.grossMinor > posting.correctedMinor,
  );
}

export function changeFolio(tables: FolioTables, folioId: FolioId, change: (folio: Folio) => Folio): void {
  tables.folios.set(folioId, change(tables.folios.get(folioId) ?? emptyFolio(folioId)));
}

/** Writes or changes a line and keeps every sum that it counts in true. The only writer of postings. */
export function putPosting(tables: FolioTables, next: Posting): void {
  const previous = tables.postings.get(next.postingId);
  if (previous) count(tables, previous, -1);
  tables.postings.set(next.postingId, next);
  count(tables, next, 1);
  listOn(tables, next, previous?.folioId);
}

function emptyFolio(folioId: FolioId): Folio {
  return { folioId, kind: 'guest', balanceMinor: 0, depositsMinor: 0, postings: [] };
}

function count(tables: FolioTables, posting: Posting, sign: 1 | -1): void {
  if (posting.isGone) return;
  const { folioId, kind, grossMinor, method, shiftId, againstId, isGiven } = posting;
  const { balance, deposits, money } = EFFECTS[kind];
  changeFolio(tables, folioId, (folio) => ({
    ...folio,
    balanceMinor: folio.balanceMinor + sign * balance * grossMinor,
    depositsMinor: folio.depositsMinor + sign * deposits * grossMinor,
  }));
  const shift = shiftId && method === 'cash' ? tables.shifts.get(shiftId) : undefined;
  if (shift) {
    const expectedMinor = shift.expectedMinor + sign * money * grossMinor;
    tables.shifts.set(shift.shiftId, { ...shift, expectedMinor });
  }
  const against = againstId && tables.postings.get(againstId);
  if (against) {
    const correctedMinor = against.correctedMinor + sign * grossMinor;
    const given = isGiven ? { givenMinor: (against.givenMinor ?? 0) + sign * grossMinor } : {};
    tables.postings.set(against.postingId, { ...against, correctedMinor, ...given });
  }
}

function listOn(tables: FolioTables, { postingId, folioId }: Posting, before: FolioId | undefined): void {
  if (before === folioId) return;
  if (before) changeFolio(tables, before, (folio) => without(folio, postingId));
  changeFolio(tables, folioId, (folio) => ({ ...folio, postings: [...folio.postings, postingId] }));
}

function without(folio: Folio, postingId: PostingId): Folio {
  return { ...folio, postings: folio.postings.filter((id) => id !== postingId) };
}
