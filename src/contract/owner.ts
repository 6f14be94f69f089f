import type { Claim } from './claim.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';

/** POST /api/owner/sign-in. */
export type OwnerSignIn = { readonly login: string; readonly password: string };

/** POST /api/hotels/:hotel/owner, from a device of the hotel: the hotel gets its owner, a new one or one who has others. */
export type OwnerSignUp = OwnerSignIn & Claim;

/** GET /api/owner/me, and what every sign-in is answered with. */
export type OwnerSeen = {
  readonly login: string;
  readonly hotels: readonly NamedHotel[];
  readonly signedInUntil: Instant;
};

export type OwnedHotel = { readonly hotelId: HotelId; readonly since: Instant };

/** Empty where it was never set up. */
export type NamedHotel = OwnedHotel & { readonly name: string };

/** GET /api/hotels/:hotel/owner. Not who it is: a desk need not know. */
export type OwnerKnown = { readonly hasOwner: boolean };

/** 429 to whoever was wrong too often. */
export type OwnerWait = { readonly error: 'owner-wait'; readonly message: string; readonly until: Instant };
