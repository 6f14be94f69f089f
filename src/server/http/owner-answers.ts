import type { FastifyReply } from 'fastify';
import type { OwnerSeen, OwnerSignIn, OwnerWait } from '#contract/owner.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { beginSession } from '#server/owner/owner-sessions.ts';
import type { OwnerId, OwnerSession } from '#server/owner/owner-store.ts';
import { parseLogin } from '#server/owner/parse-login.ts';
import { giveSession, tokenOf } from './owner-cookie.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

type OwnerAnswerParts = Pick<Surroundings, 'owners' | 'store' | 'now'>;

/** Signs an owner in and says what is theirs. */
export async function beginAndTell(
  reply: FastifyReply,
  ownerId: OwnerId,
  parts: OwnerAnswerParts,
): Promise<OwnerSeen | FastifyReply> {
  const { owners, now } = parts;
  const at = now();
  const { token, session } = await beginSession(owners, ownerId, at, tokenOf(reply.request));
  giveSession(reply, token, session.validUntil, at);
  return tellOwner(reply, session, parts);
}

export async function tellOwner(
  reply: FastifyReply,
  { ownerId, validUntil }: OwnerSession,
  { owners, store }: OwnerAnswerParts,
): Promise<OwnerSeen | FastifyReply> {
  const owner = await owners.owner(ownerId);
  if (!owner) return sendNotSignedIn(reply);
  reply.header('cache-control', 'no-store');
  const owned = await owners.hotelsOf(ownerId);
  const hotels = await Promise.all(
    owned.map(async (hotel) => ({ ...hotel, name: await nameOf(store, hotel.hotelId) })),
  );
  return { login: owner.login, hotels, signedInUntil: validUntil };
}

async function nameOf(store: EventStore, hotelId: HotelId): Promise<string> {
  return (await HotelImage.load(store, hotelId)).fork().property.get('property')?.name ?? '';
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
