import type { FastifyInstance, FastifyReply } from 'fastify';
import type { OwnerKnown } from '#contract/owner.ts';
import { parseOwnerSignUp } from '#contract/parse-owner.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { faultOfPassword } from '#server/owner/passwords.ts';
import { signUpOwner, type SignUpAnswer } from '#server/owner/sign-up-owner.ts';
import { sendBadLogin, sendOwnerWait, withParsedLogin } from './owner-answers.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: a hotel gets its owner once. */
const few = { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } };

/** How a device of a hotel gives it an owner. */
export function hotelOwnerRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { store, access, owners, attempts, now } = surroundings;

  app.get('/owner', async (request) => {
    return { hasOwner: await owners.hasOwner(request.hotelId) } satisfies OwnerKnown;
  });

  app.post('/owner', few, async (request, reply) => {
    const parsed = parseOwnerSignUp(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const asked = withParsedLogin(parsed.value);
    if (!asked) return sendBadLogin(reply);
    const fault = faultOfPassword(asked.password, asked.login);
    if (fault !== undefined) return sendMalformed(reply, { field: 'password', message: fault });
    const { hotelId } = request;
    const hotel = (await HotelImage.load(store, hotelId)).fork();
    const circumstances = { hotelId, hotel, now: now(), secrets: access, owners, attempts };
    const answer = await signUpOwner(asked, circumstances);
    if ('refusal' in answer) return sendRefusal(reply, answer);
    return reply.code(201).send({ hasOwner: true } satisfies OwnerKnown);
  });
}

/** No session: a desk is for many, an owner's sign-in is for one. */
function sendRefusal(reply: FastifyReply, answer: Extract<SignUpAnswer, { refusal: string }>): FastifyReply {
  if ('until' in answer) return sendOwnerWait(reply, answer.until);
  const status = answer.refusal === 'hotel-owned' ? 409 : 403;
  return sendError(reply, status, { error: answer.refusal, message: MESSAGES[answer.refusal] });
}

const MESSAGES = {
  'hotel-owned': 'The hotel has an owner already.',
  'not-a-manager': 'A manager of the hotel gives it an owner.',
  'pin-wrong': 'The PIN is wrong.',
  'login-or-password-wrong': 'This login is somebody’s, and the password is not theirs.',
} as const;
