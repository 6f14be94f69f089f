import { v7 as uuidv7 } from 'uuid';
import type { OwnerSignUp } from '#contract/owner.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import { signInWay } from '#domain/staff/sign-in-way.ts';
import type { WrongAttempts } from '#server/access/wrong-attempts.ts';
import { colleaguesOf } from '#server/people/colleagues-of.ts';
import { provePerson, type ProofRefusal } from '#server/people/prove-person.ts';
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
  { login, password, by, proof }: OwnerSignUp,
  circumstances: SignUpCircumstances,
): Promise<SignUpAnswer> {
  const { hotelId, now, owners, attempts } = circumstances;
  const shown = await proveManager({ by, proof }, circumstances);
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

type Claim = { readonly by: StaffId | undefined; readonly proof: string | undefined };

/** Where there are no people yet, whoever holds the hotel's device sets it up. */
async function proveManager(
  { by, proof }: Claim,
  { hotelId, hotel, now, secrets, attempts }: SignUpCircumstances,
): Promise<'proven' | Exclude<SignUpAnswer, Attempted>> {
  if (hotel.staff.size === 0) return 'proven';
  const roster = await secrets.roster(hotelId);
  const everybody = colleaguesOf(hotel, roster);
  const person = everybody.find(({ staffId }) => staffId === by);
  if (!person?.roles.includes('manager') || signInWay(person, everybody) === 'needs-pin') {
    return { refusal: 'not-a-manager' };
  }
  return provePerson(person.staffId, proof, { hotelId, roster, now, attempts });
}
