import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { Clock } from '../clock.ts';
import { httpPeopleServer } from './people-server.ts';
import { SignInDesk } from './sign-in-desk.ts';
import { SignInRows } from './sign-in-rows.ts';

let rows: SignInRows | undefined;

/** On this browser's disk and by the page's own server. */
export function openSignInDesk(hotelId: HotelId, clock: Clock): SignInDesk {
  rows ??= new SignInRows();
  return new SignInDesk({ hotelId, rows, server: httpPeopleServer(), clock });
}
