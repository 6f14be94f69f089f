import { createHash, timingSafeEqual } from 'node:crypto';
import type { PinRefusal, PinRequest, Roster } from '#contract/roster.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { rolesOf } from '#domain/staff/roles-of.ts';
import { mayGivePin, type Colleague } from '#domain/staff/sign-in-way.ts';
import type { PinAttempts } from './pin-attempts.ts';
import type { StaffSecrets } from './staff-secrets.ts';

export type PinCircumstances = {
  readonly hotelId: HotelId;
  readonly hotel: HotelState;
  readonly now: Instant;
  readonly secrets: StaffSecrets;
  readonly attempts: PinAttempts;
};

export type PinAnswer =
  | { readonly kept: true; readonly roster: Roster }
  | { readonly kept: false; readonly refusal: PinRefusal; readonly until?: Instant };

/** Gives somebody a PIN, if whoever wants it may and has shown that they are who they say. */
export async function keepPin(request: PinRequest, circumstances: PinCircumstances): Promise<PinAnswer> {
  const { hotelId, hotel, now, secrets, attempts } = circumstances;
  const { by, staffId, pin } = request;
  const roster = await secrets.roster(hotelId);
  const everybody = colleaguesOf(hotel, roster);
  const person = everybody.find((colleague) => colleague.staffId === by);
  const isKnown = rolesOf(hotel, staffId).length > 0;
  if (!person || !isKnown || !mayGivePin(person, staffId, everybody)) {
    return { kept: false, refusal: 'pin-not-permitted' };
  }
  const own = roster.find((entry) => entry.staffId === by)?.pin;
  if (own) {
    const until = attempts.waitUntil(hotelId, by, now);
    if (until !== undefined) return { kept: false, refusal: 'pin-wait', until };
    attempts.begin(hotelId, by, now);
    if (!proves(request.proof, own.verifier)) return { kept: false, refusal: 'pin-wrong' };
    attempts.right(hotelId, by);
  }
  await secrets.putPin(hotelId, { staffId, pin, changedBy: by, changedAt: now });
  return { kept: true, roster: await secrets.roster(hotelId) };
}

function colleaguesOf(hotel: HotelState, roster: Roster): readonly Colleague[] {
  const withPin = new Set(roster.map(({ staffId }) => staffId));
  return [...hotel.staff.values()].map(({ staffId }) => ({
    staffId,
    roles: rolesOf(hotel, staffId),
    hasPin: withPin.has(staffId),
  }));
}

/** In a time that does not depend on where the two differ. */
function proves(proof: string | undefined, verifier: string): boolean {
  const shown = createHash('sha256')
    .update(Buffer.from(proof ?? '', 'base64url'))
    .digest();
  const kept = Buffer.from(verifier, 'base64url');
  return shown.length === kept.length && timingSafeEqual(shown, kept);
}
