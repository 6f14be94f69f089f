import type { OwnerHere } from '#contract/owner-here.ts';
import type { CurrentHotel } from '../current-hotel.ts';

/** What an owner does at this browser. Rare, so its code is fetched when it is first done. */
export function ownerHere(current: CurrentHotel): Omit<OwnerHere, 'giveOwner'> {
  const server = () => import('./owner-server.ts');
  return {
    ownerSignIn: async (asked) => (await server()).signInOwner(asked),
    passkeyOptions: async (wanted) => (await server()).passkeyOptions(wanted),
    passkeySignIn: async (shown) => (await server()).signInOwner(shown),
    passkeys: async () => (await server()).passkeys(),
    addPasskey: async (made) => (await server()).passkeys(made),
    removePasskey: async (passkeyId) => (await server()).removePasskey(passkeyId),
    ownerSignOut: async () => (await server()).signOutOwner(),
    hasOwner: async () => (await server()).hasOwner(current.mustBeOpen().hotelId),
  };
}
