import type { OwnerHere } from '#contract/owner-here.ts';
import type { CurrentHotel } from '../current-hotel.ts';

/** What an owner does at this browser. Rare, so its code is fetched when it is first done. */
export function ownerHere(current: CurrentHotel): Omit<OwnerHere, 'giveOwner'> {
  const server = () => import('./owner-server.ts');
  return {
    ownerSignIn: async (asked) => (await server()).signInOwner(asked),
    ownerSignOut: async () => (await server()).signOutOwner(),
    hasOwner: async () => (await server()).hasOwner(current.mustBeOpen().hotelId),
  };
}
