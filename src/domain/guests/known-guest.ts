import { refuse } from '../kernel/decider.ts';
import type { GuestId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';

/** The hotel does not know the guest, or knew them and was told to forget. */
export type NotKnown =
  | { readonly code: 'unknown-guest'; readonly guestId: GuestId }
  | { readonly code: 'guest-forgotten'; readonly guestId: GuestId };

export function notKnown(
  { guests }: Pick<HotelState, 'guests'>,
  guestId: GuestId,
): { readonly accepted: false; readonly refusal: NotKnown } {
  return refuse<NotKnown>({ code: guests.has(guestId) ? 'guest-forgotten' : 'unknown-guest', guestId });
}

/** The first of these guests of whom nothing may be said. */
export function firstNotKnown(
  { guests }: Pick<HotelState, 'guests'>,
  guestIds: readonly GuestId[],
): GuestId | undefined {
  return guestIds.find((guestId) => {
    const guest = guests.get(guestId);
    return !guest || guest.forgotten;
  });
}
