import type { FastifyInstance } from 'fastify';
import type { Surroundings } from './surroundings.ts';

/** One line per answer, without anything that is about a person: no address, no header, no cookie, no body, no query. */
export function logRequests(app: FastifyInstance, { metrics }: Surroundings): void {
  app.addHook('onResponse', async (request, reply) => {
    metrics.answers.add(`${Math.floor(reply.statusCode / 100)}xx`);
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        hotelId: request.hotelId,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'answered',
    );
  });
}
