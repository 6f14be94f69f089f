import type { FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { COLLABORATORS_MAX, parseCollaboratorWanted, type CollaboratorMade } from '#contract/collaborators.ts';
import type { CollaboratorId } from '#domain/kernel/identifiers.ts';
import { newSecret } from '#server/access/new-secret.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Which other services read what the hotel publishes: a desk gives one a key, and takes it back. */
export function collaboratorRoutes(app: FastifyInstance, { collaborators, now }: Surroundings): void {
  app.get('/collaborators', async (request) => collaborators.of(request.hotelId));

  app.post('/collaborators', async (request, reply) => {
    const parsed = parseCollaboratorWanted(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { hotelId, deviceId } = request;
    if ((await collaborators.of(hotelId)).length >= COLLABORATORS_MAX) {
      return sendError(reply, 409, {
        error: 'too-many',
        message: `At most ${COLLABORATORS_MAX} services read a hotel.`,
      });
    }
    const collaboratorId = uuidv7() as CollaboratorId;
    const { secret: key, hash: keyHash } = newSecret();
    const { name } = parsed.value;
    await collaborators.add(hotelId, { collaboratorId, name, keyHash, madeBy: deviceId, madeAt: now() });
    reply.code(201);
    return { collaboratorId, key } satisfies CollaboratorMade;
  });

  app.delete<{ Params: { collaborator: string } }>('/collaborators/:collaborator', async (request, reply) => {
    await collaborators.revoke(request.hotelId, request.params.collaborator as CollaboratorId);
    return reply.code(204).send();
  });
}
