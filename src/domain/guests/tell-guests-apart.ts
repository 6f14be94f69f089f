import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestsToldApart } from './guests-events.ts';
import { firstNotKnown, notKnown, type NotKnown } from './known-guest.ts';

/** Two guests who are alike are two people; nobody is asked about them again. */
export type TellGuestsApart = {
  readonly type: 'TellGuestsApart';
  readonly guestId: GuestId;
  readonly otherId: GuestId;
};

export type TellGuestsApartRefusal = NotKnown;

export function tellGuestsApart(
  hotel: HotelState,
  { guestId, otherId }: TellGuestsApart,
): Decision<GuestsToldApart, TellGuestsApartRefusal> {
  const [one, other] = guestId < otherId ? [guestId, otherId] : [otherId, guestId];
  const guest = hotel.guests.get(one);
  const missing = firstNotKnown(hotel, [one, other]);
  if (missing) return notKnown(hotel, missing);
  if (guest?.apartFrom?.includes(other)) return accept();
  return accept({ type: 'GuestsToldApart', guestIds: [one, other] });
}
