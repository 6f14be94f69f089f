import type { FastifyReply } from 'fastify';
import type { OwnerSeen, OwnerSignIn, OwnerWait } from '#contract/owner.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { beginSession } from '#server/owner/owner-sessions.ts';
import type { OwnerId, OwnerSession, OwnerStore } from '#server/owner/owner-store.ts';
import { parseLogin } from '#server/owner/parse-login.ts';
import { giveSession, tokenOf } from './owner-cookie.ts';
import { sendError, sendMalformed } from './send-error.ts';

type OwnerAnswerParts = { readonly owners: OwnerStore; readonly now: () => Instant };

/** Signs an owner in and says what is theirs. */
export async function beginAndTell(
  reply: FastifyReply,
  ownerId: OwnerId,
  { owners, now }: OwnerAnswerParts,
): Promise<OwnerSeen | FastifyReply> {
  const at = now();
  const { token, session } = await beginSession(owners, ownerId, at, tokenOf(reply.request));
  giveSession(reply, token, session.validUntil, at);
  return tellOwner(reply, session, owners);
}

export async function tellOwner(
  reply: FastifyReply,
  { ownerId, validUntil }: OwnerSession,
  owners: OwnerStore,
): Promise<OwnerSeen | FastifyReply> {
  const owner = await owners.owner(ownerId);
  if (!owner) return sendNotSignedIn(reply);
  reply.header('cache-control', 'no-store');
  return { login: owner.login, hotels: await owners.hotelsOf(ownerId), signedInUntil: validUntil };
}

export function sendNotSignedIn(reply: FastifyReply): FastifyReply {
  return sendError(reply, 401, { error: 'owner-not-signed-in', message: 'No owner is signed in here.' });
}

export function sendOwnerWait(reply: FastifyReply, until: Instant): FastifyReply {
  const wait: OwnerWait = { error: 'owner-wait', message: 'That was wrong too often; please wait.', until };
  return sendError(reply, 429, wait);
}

/** The login as it is kept; what cannot be one is nobody's, and said to be as wrong as any other. */
export function withParsedLogin<Asked extends OwnerSignIn>(asked: Asked): Asked | undefined {
  const login = parseLogin(asked.login);
  return login === undefined ? undefined : { ...asked, login };
}

export function sendBadLogin(reply: FastifyReply): FastifyReply {
  const message = 'must be an e-mail address or a name of 3 to 120 letters and digits';
  return sendMalformed(reply, { field: 'login', message });
}
