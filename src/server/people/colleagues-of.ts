import type { Roster } from '#contract/roster.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { rolesOf } from '#domain/staff/roles-of.ts';
import type { Colleague } from '#domain/staff/sign-in-way.ts';

/** Everybody of the house, and who of them has a PIN. */
export function colleaguesOf(hotel: HotelState, roster: Roster): readonly Colleague[] {
  const withPin = new Set(roster.map(({ staffId }) => staffId));
  return [...hotel.staff.values()].map(({ staffId }) => ({
    staffId,
    roles: rolesOf(hotel, staffId),
    hasPin: withPin.has(staffId),
  }));
}
