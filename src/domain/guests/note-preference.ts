import { accept, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { Preference, PreferenceNoted } from './guests-events.ts';
import { notKnown, type NotKnown } from './known-guest.ts';

export type NotePreference = {
  readonly type: 'NotePreference';
  readonly guestId: GuestId;
  readonly preference: Preference;
};

export type NotePreferenceRefusal = NotKnown;

/** The guest likes it so. What two desks note is noted both. */
export function notePreference(
  hotel: HotelState,
  { guestId, preference }: NotePreference,
): Decision<PreferenceNoted, NotePreferenceRefusal> {
  const guest = hotel.guests.get(guestId);
  if (!guest || guest.forgotten) return notKnown(hotel, guestId);
  if (guest.preferences?.includes(preference)) return accept();
  return accept({ type: 'PreferenceNoted', guestId, preference });
}
