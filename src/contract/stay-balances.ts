import type { ReservationId } from '#domain/kernel/identifiers.ts';

/** What a stay has open, over all its folios. */
export type StayBalance = {
  readonly reservationId: ReservationId;
  /** What is owed; below zero: what the hotel owes. */
  readonly balanceMinor: number;
  readonly depositsMinor: number;
};

export type StayBalancesQuestion = {
  /** Every stay that owes, is owed, or has a deposit held: who is not in it is settled. */
  readonly StayBalances: { readonly asks: Record<string, never>; readonly answers: readonly StayBalance[] };
};
