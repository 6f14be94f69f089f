import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Preference, PreferenceDropped } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';

export type DropPreference = {
  readonly type: 'DropPreference';
  readonly guestId: GuestId;
  readonly preference: Preference;
};

export type DropPreferenceRefusal = NotKnown;

/** The guest does not like it so any more. */
export function dropPreference(
  hotel: HotelState,
  { guestId, preference }: DropPreference,
): Decision<PreferenceDropped, DropPreferenceRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  if (!guest.preferences?.includes(preference)) return accept();
  return accept({ type: 'PreferenceDropped', guestId, preference });
}
