import type { Claim } from '#contract/claim.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { haveRight } from '#domain/permissions/may.ts';
import type { Right } from '#domain/permissions/rights.ts';
import { holdersOf } from '#domain/staff/roles-of.ts';
import { signInWay } from '#domain/staff/sign-in-way.ts';
import { colleaguesOf } from './colleagues-of.ts';
import { provePerson, type ProofCircumstances, type ProofRefusal } from './prove-person.ts';

export type RightCircumstances = ProofCircumstances & { readonly hotel: HotelState };

export type RightRefusal = ProofRefusal | { readonly refusal: 'not-permitted' };

/**
 * Whether whoever asks holds the right and has shown that they are who they say. Where a manager has a PIN, the name of one
 * without shows nothing: anybody at the desk could say it. Until somebody runs the house everybody may, as with commands.
 */
export function proveRight(
  right: Right,
  { by, proof }: Claim,
  { hotel, ...circumstances }: RightCircumstances,
): 'proven' | RightRefusal {
  if (holdersOf(hotel, 'manager').length === 0) return 'proven';
  const everybody = colleaguesOf(hotel, circumstances.roster);
  const person = everybody.find(({ staffId }) => staffId === by);
  if (!person || !haveRight(person.roles, right) || signInWay(person, everybody) === 'needs-pin') {
    return { refusal: 'not-permitted' };
  }
  return provePerson(person.staffId, proof, circumstances);
}
