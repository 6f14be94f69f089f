import { correctionId } from '../folios/correction-id.ts';
import { allowancePosted } from '../folios/post-allowance.ts';
import type { Posting } from '../folios/posting.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Circumstances } from '../kernel/decider.ts';

/** A charge, and how much of it the guest does not owe. */
export type TooMuch = { readonly charge: Posting; readonly amountMinor: number };

/**
 * Takes what the guest does not owe off the bill it is on. Each allowance has the id that every desk would give it, and a
 * bill that was closed meanwhile is open again.
 */
export function takenOffTheBill(
  hotel: HotelState,
  tooMuch: readonly TooMuch[],
  given: Circumstances,
): readonly HotelEvent[] {
  const folios = new Set(tooMuch.map(({ charge }) => charge.folioId));
  const closed = [...folios].filter((folioId) => hotel.folios.get(folioId)?.isClosed);
  return [
    ...closed.map((folioId) => ({ type: 'FolioReopened', folioId }) as const),
    ...tooMuch.map(({ charge, amountMinor }) => {
      const postingId = correctionId('allow', charge);
      const about = { postingId, against: charge.postingId, amountMinor, reason: 'mistake' } as const;
      return allowancePosted(hotel, { type: 'PostAllowance', ...about }, charge, given);
    }),
  ];
}
