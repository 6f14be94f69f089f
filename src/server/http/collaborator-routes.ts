import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { parseClaim } from '#contract/claim.ts';
import { COLLABORATORS_MAX, parseCollaboratorRequest, type CollaboratorMade } from '#contract/collaborators.ts';
import type { CollaboratorId } from '#domain/kernel/identifiers.ts';
import { API_PREFIX } from '#server/api/open-api.ts';
import { newSecret } from '#server/access/new-secret.ts';
import { sendError, sendMalformed } from './send-error.ts';
import { showsRight } from './shows-right.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: more than any hotel needs in a minute, and too few to try PINs by. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** Which other services read what the hotel publishes: whoever runs the house gives one a key, and takes it back. */
export function collaboratorRoutes(app: FastifyInstance, surroundings: Surroundings): void {
  const { collaborators, now } = surroundings;
  app.get('/collaborators', async (request) => collaborators.of(request.hotelId));

  app.post('/collaborators', few, async (request, reply) => {
    const parsed = parseCollaboratorRequest(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    if (!(await showsRight(reply, 'run-the-house', parsed.value, surroundings))) return reply;
    const { hotelId, deviceId } = request;
    if ((await collaborators.of(hotelId)).length >= COLLABORATORS_MAX) {
      return sendError(reply, 409, {
        error: 'too-many',
        message: `At most ${COLLABORATORS_MAX} services read a hotel.`,
      });
    }
    const collaboratorId = uuidv7() as CollaboratorId;
    const { secret: key, hash: keyHash } = newSecret();
    const { name, opens } = parsed.value;
    await collaborators.add(hotelId, { collaboratorId, name, opens, keyHash, madeBy: deviceId, madeAt: now() });
    reply.code(201);
    return { collaboratorId, key, path: API_PREFIX.replace(':hotel', hotelId) } satisfies CollaboratorMade;
  });

  app.post<OfOne>('/collaborators/:collaborator/revoke', few, async (request, reply) => {
    const parsed = parseClaim(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    if (!(await showsRight(reply, 'run-the-house', parsed.value, surroundings))) return reply;
    await collaborators.revoke(request.hotelId, request.params.collaborator as CollaboratorId);
    return collaborators.of(request.hotelId);
  });
}

type OfOne = { Params: { collaborator: string } };
