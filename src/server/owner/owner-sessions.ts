import type { Instant } from '#domain/kernel/identifiers.ts';
import { hashOfSecret, newSecret } from '#server/access/new-secret.ts';
import type { OwnerId, OwnerSession, OwnerStore } from './owner-store.ts';

/** A working day: an owner signs in to put something right, not to work. */
const LIFE_MS = 12 * 60 * 60 * 1000;

export type BegunSession = { readonly token: string; readonly session: OwnerSession };

/** A sign-in always makes a new token and ends the one that was there: nobody can choose the token of another. */
export async function beginSession(
  owners: OwnerStore,
  ownerId: OwnerId,
  now: Instant,
  presentToken: string | undefined,
): Promise<BegunSession> {
  if (presentToken) await owners.endSession(hashOfSecret(presentToken));
  const { secret: token, hash: tokenHash } = newSecret();
  const session = { tokenHash, ownerId, validUntil: (now + LIFE_MS) as Instant };
  await owners.addSession(session, now);
  return { token, session };
}

/** Whose token it is, while it lasts. */
export async function sessionOf(
  owners: OwnerStore,
  token: string | undefined,
  now: Instant,
): Promise<OwnerSession | undefined> {
  return token ? owners.session(hashOfSecret(token), now) : undefined;
}
