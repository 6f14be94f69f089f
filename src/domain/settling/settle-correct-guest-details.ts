import { correctedEvent, correctionsUnseen, type CorrectGuestDetails } from '../guests/correct-guest-details.ts';
import { isDecidedByPeople } from '../guests/guest-details.ts';
import { standsFor } from '../guests/same-person.ts';
import type { HotelRefusal } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { aCase, keep, moot, type Kept } from './settlement.ts';

/**
 * K37: two desks corrected one field. The one that the server hears later stands, and what it replaces is kept. Of a name, a
 * tax number or a document people must say which is right.
 */
export function settleCorrectGuestDetails(
  hotel: HotelState,
  command: CorrectGuestDetails,
  refusal: HotelRefusal,
): Kept {
  if (refusal.code !== 'corrected-meanwhile') return moot;
  const { guestId, correctionId } = command;
  const cases = correctionsUnseen(hotel, command)
    .filter(({ field }) => isDecidedByPeople(field))
    .map((other) =>
      aCase('guest-details-differ', [], [], {
        guestId: standsFor(hotel, guestId),
        field: other.field,
        corrections: [other.correctionId, correctionId].toSorted(),
      }),
    );
  return keep([correctedEvent(command)], ...cases);
}
