import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

const unlimited = { config: { rateLimit: false as const } };
const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * The metrics in Prometheus' text format: with a token for whoever has it; without one, for programs of this machine only,
 * and never for what a proxy on this machine passes on.
 */
export function metricsRoute(
  app: FastifyInstance,
  { store, metrics }: Surroundings,
  metricsToken: string | undefined,
): void {
  app.get('/metrics', unlimited, async (request, reply) => {
    const isAllowed = metricsToken === undefined ? isFromThisMachine(request) : hasToken(request, metricsToken);
    if (!isAllowed) return sendError(reply, 404, { error: 'not-found', message: 'There is nothing at this address.' });
    reply.type('text/plain; version=0.0.4; charset=utf-8').header('cache-control', 'no-store');
    return metrics.text((hotelId) => store.head(hotelId));
  });
}

function isFromThisMachine({ headers, raw }: FastifyRequest): boolean {
  const isPassedOn = headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined;
  return !isPassedOn && LOOPBACK.has(raw.socket.remoteAddress ?? '');
}

function hasToken({ headers }: FastifyRequest, token: string): boolean {
  // Hashed first, so that both have one length and the time tells nothing.
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
