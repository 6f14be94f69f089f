import type { FastifyReply } from 'fastify';
import type { Malformed } from '#contract/parsing/shape.ts';
import type { ErrorBody } from '#contract/sync-protocol.ts';

export const ABOUT_TO_STOP = { error: 'unavailable', message: 'The server is about to stop; ask again.' };

/** Answers with the one shape that every error of this server has. */
export function sendError(
  reply: FastifyReply,
  status: number,
  body: ErrorBody & Record<string, unknown>,
): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').send(body);
}

export function sendMalformed(reply: FastifyReply, { field, message }: Malformed): FastifyReply {
  const named = field === '' ? 'The request' : field;
  return sendError(reply, 400, { error: 'malformed', message: `${named} ${message}.`, field });
}
