import type { HotelState } from '../hotel-state.ts';
import type { OpenCase } from './case.ts';
import type { CaseOption } from './case-options.ts';
import { offer } from './offer.ts';

/**
 * One of the values that two desks gave a field is right: the one that was said later first, for that is the guest's latest
 * word. The log does not know the values, so it speaks of the corrections; where its value stands already, nothing is done.
 */
export function offerWhatIsRight(
  hotel: HotelState,
  { guestId, field, corrections = [] }: OpenCase,
): readonly CaseOption[] {
  if (!guestId || !field) return [offer({ code: 'keep-as-is' })];
  const standing = hotel.guests.get(guestId)?.corrections?.[field];
  // A correction's id is made in order of time, which here picks no more than the order of the choices.
  return corrections
    .toSorted()
    .toReversed()
    .map((correctionId) => {
      const choice = { code: 'value-is-right', guestId, field, correctionId } as const;
      if (correctionId === standing) return offer(choice);
      return offer(choice, { type: 'RestoreGuestDetails', guestId, correctionId, fields: [field] });
    });
}
