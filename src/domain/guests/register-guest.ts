import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { GuestDetails } from './guest-details.ts';
import type { GuestRegistered } from './guests-events.ts';

/** The details travel with the command to the details store; the event says only that this guest is known. */
export type RegisterGuest = {
  readonly type: 'RegisterGuest';
  readonly guestId: GuestId;
  readonly details: GuestDetails;
};

export type RegisterGuestRefusal = { readonly code: 'name-missing' };

export function registerGuest(
  hotel: HotelState,
  { guestId, details }: RegisterGuest,
): Decision<GuestRegistered, RegisterGuestRefusal> {
  if (hotel.guests.has(guestId)) return accept();
  if (details.name.trim() === '') return refuse({ code: 'name-missing' });
  return accept({ type: 'GuestRegistered', guestId });
}
