import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestsToldApart } from './guests-events.ts';
import { unknownGuest, type UnknownGuest } from './known-guest.ts';

/** Two guests who are alike are two people; nobody is asked about them again. */
export type TellGuestsApart = {
  readonly type: 'TellGuestsApart';
  readonly guestId: GuestId;
  readonly otherId: GuestId;
};

export type TellGuestsApartRefusal = UnknownGuest;

export function tellGuestsApart(
  hotel: HotelState,
  { guestId, otherId }: TellGuestsApart,
): Decision<GuestsToldApart, TellGuestsApartRefusal> {
  const [one, other] = guestId < otherId ? [guestId, otherId] : [otherId, guestId];
  const guest = hotel.guests.get(one);
  if (!guest) return unknownGuest(one);
  if (!hotel.guests.has(other)) return unknownGuest(other);
  if (guest.apartFrom?.includes(other)) return accept();
  return accept({ type: 'GuestsToldApart', guestIds: [one, other] });
}
