import { distinctUntilChanged, EMPTY, filter, from, map, switchMap, type Observable } from 'rxjs';
import type { HotelWorkerApi } from '#contract/hotel-worker-api.ts';
import type { PeopleHere } from '#contract/sign-in.ts';
import type { CurrentHotel } from '../current-hotel.ts';
import type { OpenHotel } from '../open-hotel.ts';
import type { Watches } from '../watches.ts';
import type { OpenSignInDesk } from './one-desk-each.ts';
import type { SignInDesk } from './sign-in-desk.ts';

type SignInApi = Pick<
  HotelWorkerApi,
  'watchPeople' | 'signIn' | 'choosePin' | 'giveOwner' | 'setAside' | 'removeDevice'
>;

/** How people sign in at this desk, as far as the page may know. */
export function signInHere(current: CurrentHotel, watches: Watches, deskOf: OpenSignInDesk): SignInApi {
  const here = (): Promise<SignInDesk> => deskOf(current.mustBeOpen().hotelId);
  const peopleOf = (hotel: OpenHotel): Observable<PeopleHere> =>
    from(deskOf(hotel.hotelId)).pipe(switchMap((desk) => desk.people$(comesOnline(hotel))));
  return {
    watchPeople: async (onPeople) =>
      watches.start(current.hotel$.pipe(switchMap((hotel) => (hotel ? peopleOf(hotel) : EMPTY))), onPeople),
    signIn: async (staffId, pin) => (await here()).signIn(staffId, pin),
    choosePin: async (choice) => (await here()).choosePin(choice),
    giveOwner: async ({ login, password, by, ownPin }) => {
      const { hotelId } = current.mustBeOpen();
      const proof = await (await here()).proofOfPin(by, ownPin);
      const { giveOwner } = await import('../owner/owner-server.ts');
      return giveOwner(hotelId, { login, password, by, ...proof });
    },
    removeDevice: async (removal) => {
      current.mustSee('manage-people');
      return (await here()).removeDevice(removal);
    },
    setAside: async () => {
      current.mustSee('manage-people');
      return (await here()).setAside();
    },
  };
}

function comesOnline({ sync }: OpenHotel): Observable<unknown> {
  return sync.state$.pipe(
    map(({ connection }) => connection.state === 'online'),
    distinctUntilChanged(),
    filter((isOnline) => isOnline),
  );
}
