import type { OwnerSignIn } from '#contract/owner.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { WrongAttempts } from '#server/access/wrong-attempts.ts';
import type { OwnerId, OwnerStore } from './owner-store.ts';
import { isPassword } from './passwords.ts';

export type Attempted =
  | { readonly ownerId: OwnerId }
  | { readonly refusal: 'login-or-password-wrong' }
  | { readonly refusal: 'owner-wait'; readonly until: Instant };

export type PasswordCircumstances = {
  readonly owners: OwnerStore;
  readonly now: Instant;
  readonly attempts: WrongAttempts;
};

/**
 * Whose login and password these are. An account that does not exist is answered as one that does, in words, in time and in
 * the waits that follow.
 */
export async function checkPassword(
  { login, password }: OwnerSignIn,
  { owners, now, attempts }: PasswordCircumstances,
): Promise<Attempted> {
  const key = `owner ${login}`;
  const until = attempts.waitUntil(key, now);
  if (until !== undefined) return { refusal: 'owner-wait', until };
  attempts.begin(key, now);
  const owner = await owners.ownerByLogin(login);
  const right = await isPassword(password, owner?.passwordHash);
  if (!right || !owner) return { refusal: 'login-or-password-wrong' };
  attempts.right(key);
  return { ownerId: owner.ownerId };
}
