import type { FastifyInstance } from 'fastify';

/** One line per answer, without anything that is about a person: no address, no header, no cookie, no body, no query. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
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
