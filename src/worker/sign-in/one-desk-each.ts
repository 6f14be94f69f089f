import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { SignInDesk } from './sign-in-desk.ts';

/** Its code is fetched when the first hotel is open: nobody types a PIN before. */
export type OpenSignInDesk = (hotelId: HotelId) => Promise<SignInDesk>;

/** The same desk to everybody who asks for that of a hotel. */
export function oneDeskEach(open: OpenSignInDesk): OpenSignInDesk {
  const desks = new Map<HotelId, Promise<SignInDesk>>();
  return (hotelId) => {
    const desk = desks.get(hotelId) ?? open(hotelId);
    desks.set(hotelId, desk);
    return desk;
  };
}
