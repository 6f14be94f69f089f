import type { PinRefusal, PinRequest, Roster } from '#contract/roster.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { rolesOf } from '#domain/staff/roles-of.ts';
import { mayGivePin } from '#domain/staff/sign-in-way.ts';
import type { WrongAttempts } from '#server/access/wrong-attempts.ts';
import { colleaguesOf } from './colleagues-of.ts';
import { provePerson } from './prove-person.ts';
import type { StaffSecrets } from './staff-secrets.ts';

export type PinCircumstances = {
  readonly hotelId: HotelId;
  readonly hotel: HotelState;
  readonly now: Instant;
  readonly secrets: StaffSecrets;
  readonly attempts: WrongAttempts;
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
  const shown = provePerson(by, request.proof, { hotelId, roster, now, attempts });
  if (shown !== 'proven') return { kept: false, ...shown };
  await secrets.putPin(hotelId, { staffId, pin, changedBy: by, changedAt: now });
  return { kept: true, roster: await secrets.roster(hotelId) };
}
