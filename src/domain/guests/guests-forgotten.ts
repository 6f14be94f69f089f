import type { HotelEvent } from '../hotel.ts';
import type { GuestId } from '../kernel/identifiers.ts';

/** Of whom these events say that all that is known of them goes. */
export function guestsForgotten(events: readonly { readonly event: HotelEvent }[]): ReadonlySet<GuestId> {
  return new Set(events.flatMap(({ event }) => (event.type === 'GuestForgotten' ? event.guestIds : [])));
}
