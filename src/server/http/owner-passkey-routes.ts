import type { FastifyInstance, FastifyReply } from 'fastify';
import { PASSKEYS_MAX, parsePasskeyMade, parsePasskeyShown } from '#contract/passkeys.ts';
import type { Owner } from '#server/owner/owner-store.ts';
import { sessionOf } from '#server/owner/owner-sessions.ts';
import {
  keepPasskey,
  optionsToRegister,
  optionsToSignIn,
  ownerOfShown,
  type CeremonyParts,
} from '#server/owner/passkey-ceremonies.ts';
import type { PasskeySite } from '#server/owner/passkey-site.ts';
import { beginAndTell, sendNotSignedIn } from './owner-answers.ts';
import { tokenOf } from './owner-cookie.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: a person tries a finger twice, a program guesses. */
const few = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } };

const WRONG = { error: 'passkey-wrong', message: 'This passkey opens nothing here.' };
const OFF = { error: 'passkeys-off', message: 'This server does not say which site it is, so it takes no passkeys.' };

/** How an owner signs in with a passkey instead of the password, and which ones they have. Absent site: nobody does. */
export function ownerPasskeyRoutes(
  app: FastifyInstance,
  surroundings: Surroundings,
  site: PasskeySite | undefined,
): void {
  signInRoutes(app, surroundings, site);
  const { owners, passkeys, now } = surroundings;
  const parts = (at: PasskeySite): CeremonyParts => ({ passkeys, site: at, now: now() });

  /** Whoever is signed in and may have passkeys; otherwise they are answered here. */
  const whoIsHere = async (reply: FastifyReply): Promise<{ owner: Owner; at: PasskeySite } | undefined> => {
    reply.header('cache-control', 'no-store');
    const session = await sessionOf(owners, tokenOf(reply.request), now());
    const owner = session && (await owners.owner(session.ownerId));
    if (!owner) sendNotSignedIn(reply);
    else if (!site) sendError(reply, 404, OFF);
    return owner && site && { owner, at: site };
  };

  app.get('/api/owner/passkeys', async (_request, reply) => {
    const here = await whoIsHere(reply);
    return here ? passkeys.of(here.owner.ownerId, here.at.rpId) : reply;
  });

  app.post('/api/owner/passkeys/options', few, async (_request, reply) => {
    const here = await whoIsHere(reply);
    return here ? optionsToRegister(here.owner, parts(here.at)) : reply;
  });

  app.post('/api/owner/passkeys', few, async (request, reply) => {
    const here = await whoIsHere(reply);
    if (!here) return reply;
    const parsed = parsePasskeyMade(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { owner, at } = here;
    if ((await passkeys.of(owner.ownerId, at.rpId)).length >= PASSKEYS_MAX) {
      return sendError(reply, 409, { error: 'too-many', message: `An owner has ${PASSKEYS_MAX} passkeys at most.` });
    }
    if (!(await keepPasskey(owner.ownerId, parsed.value, parts(at)))) return sendError(reply, 403, WRONG);
    return reply.code(201).send(await passkeys.of(owner.ownerId, at.rpId));
  });

  app.post<OfOne>('/api/owner/passkeys/:passkey/remove', few, async (request, reply) => {
    const here = await whoIsHere(reply);
    if (!here) return reply;
    await passkeys.remove(here.owner.ownerId, request.params.passkey);
    return passkeys.of(here.owner.ownerId, here.at.rpId);
  });
}

function signInRoutes(app: FastifyInstance, surroundings: Surroundings, site: PasskeySite | undefined): void {
  const { passkeys, now } = surroundings;
  const parts = (at: PasskeySite): CeremonyParts => ({ passkeys, site: at, now: now() });

  app.post('/api/owner/passkey-sign-in/options', few, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return site ? optionsToSignIn(parts(site)) : sendError(reply, 404, OFF);
  });

  app.post('/api/owner/passkey-sign-in', few, async (request, reply) => {
    const parsed = parsePasskeyShown(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const ownerId = site && (await ownerOfShown(parsed.value.response, parts(site)));
    return ownerId ? beginAndTell(reply, ownerId, surroundings) : sendError(reply, 403, WRONG);
  });
}

type OfOne = { Params: { passkey: string } };
