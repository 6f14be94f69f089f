import type { FastifyInstance } from 'fastify';
import { parseOwnerSignIn } from '#contract/parse-owner.ts';
import { hashOfSecret } from '#server/access/new-secret.ts';
import { checkPassword } from '#server/owner/check-password.ts';
import { sessionOf } from '#server/owner/owner-sessions.ts';
import {
  beginAndTell,
  sendBadLogin,
  sendNotSignedIn,
  sendOwnerWait,
  tellOwner,
  withParsedLogin,
} from './owner-answers.ts';
import { takeSession, tokenOf } from './owner-cookie.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: a person mistypes, a program guesses. */
const few = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } };

/** Who owns hotels here, whatever browser they sit at. */
export function ownerRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { owners, attempts, now } = surroundings;
  app.post('/api/owner/sign-in', few, async (request, reply) => {
    const parsed = parseOwnerSignIn(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const asked = withParsedLogin(parsed.value);
    if (!asked) return sendBadLogin(reply);
    const answer = await checkPassword(asked, { owners, now: now(), attempts });
    if ('ownerId' in answer) return beginAndTell(reply, answer.ownerId, surroundings);
    if (answer.refusal === 'owner-wait') return sendOwnerWait(reply, answer.until);
    return sendError(reply, 403, { error: answer.refusal, message: 'Login or password are wrong.' });
  });

  app.post('/api/owner/sign-out', async (request, reply) => {
    const token = tokenOf(request);
    if (token) await owners.endSession(hashOfSecret(token));
    takeSession(reply);
    return reply.code(200).header('cache-control', 'no-store').send({});
  });

  app.get('/api/owner/me', async (request, reply) => {
    const session = await sessionOf(owners, tokenOf(request), now());
    return session ? tellOwner(reply, session, surroundings) : sendNotSignedIn(reply);
  });
}
