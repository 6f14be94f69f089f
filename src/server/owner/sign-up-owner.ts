import { v7 as uuidv7 } from 'uuid';
import type { Claim } from '#contract/claim.ts';
import type { OwnerSignUp } from '#contract/owner.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { WrongAttempts } from '#server/access/wrong-attempts.ts';
import type { ProofRefusal } from '#server/people/prove-person.ts';
import { proveRight } from '#server/people/prove-right.ts';
import type { StaffSecrets } from '#server/people/staff-secrets.ts';
import { checkPassword, type Attempted } from './check-password.ts';
import type { OwnerId, OwnerStore } from './owner-store.ts';
import { hashOfPassword } from './passwords.ts';

export type SignUpCircumstances = {
  readonly hotelId: HotelId;
  readonly hotel: HotelState;
  readonly now: Instant;
  readonly secrets: StaffSecrets;
  readonly owners: OwnerStore;
  readonly attempts: WrongAttempts;
};

export type SignUpAnswer = Attempted | ProofRefusal | { readonly refusal: 'hotel-owned' | 'not-a-manager' };

/**
 * Gives a hotel its owner: a new account, or one of somebody who has other hotels and shows its password. Whoever manages the
 * hotel may do it, once; another owner is a matter for whoever runs the server.
 */
export async function signUpOwner(
  { login, password, ...claim }: OwnerSignUp,
  circumstances: SignUpCircumstances,
): Promise<SignUpAnswer> {
  const { hotelId, now, owners, attempts } = circumstances;
  const shown = await proveManager(claim, circumstances);
  if (shown !== 'proven') return shown;
  if (await owners.hasOwner(hotelId)) return { refusal: 'hotel-owned' };
  if (!(await owners.ownerByLogin(login))) {
    const ownerId = uuidv7() as OwnerId;
    const passwordHash = await hashOfPassword(password);
    const added = await owners.addOwner({ ownerId, login, passwordHash, createdAt: now }, hotelId);
    if (added === 'added') return { ownerId };
    if (added === 'hotel-owned') return { refusal: 'hotel-owned' };
  }
  const checked = await checkPassword({ login, password }, { owners, now, attempts });
  if ('refusal' in checked) return checked;
  return (await owners.giveHotel(checked.ownerId, hotelId, now)) ? checked : { refusal: 'hotel-owned' };
}

async function proveManager(
  claim: Claim,
  { secrets, ...circumstances }: SignUpCircumstances,
): Promise<'proven' | Exclude<SignUpAnswer, Attempted>> {
  const roster = await secrets.roster(circumstances.hotelId);
  const shown = proveRight('manage-people', claim, { ...circumstances, roster });
  return shown !== 'proven' && shown.refusal === 'not-permitted' ? { refusal: 'not-a-manager' } : shown;
}
