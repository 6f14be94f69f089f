import type { GuestId } from '../kernel/identifiers.ts';

export type UnknownGuest = { readonly code: 'unknown-guest'; readonly guestId: GuestId };

export function unknownGuest(guestId: GuestId): { readonly accepted: false; readonly refusal: UnknownGuest } {
  return { accepted: false, refusal: { code: 'unknown-guest', guestId } };
}
