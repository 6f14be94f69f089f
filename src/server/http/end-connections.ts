import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { ABOUT_TO_STOP, sendError } from './send-error.ts';

/** What an answer may still take once the server is about to stop. Devices ask again for what was cut, piece by piece. */
const LAST_ANSWER_MS = 10_000;

/** The next request goes to another process, or to this one when it is back. */
const RETRY_SECONDS = 1;

/**
 * Ends the connections of a server that stops as soon as no answer is under way. Node closes those by itself that have had
 * an answer; a browser also opens some in advance, and those would hold up the end until their minute without a word is over.
 */
export function endConnections(app: FastifyInstance): void {
  const underWay = new Set<ServerResponse>();
  let isStopping = false;
  const endIfQuiet = (): void => {
    if (isStopping && underWay.size === 0) app.server.closeAllConnections();
  };
  app.server.on('request', (_request, response: ServerResponse) => {
    underWay.add(response);
    response.once('close', () => {
      underWay.delete(response);
      endIfQuiet();
    });
  });
  // Whoever still speaks on a connection that was kept ready is sent away in words that a device knows.
  app.addHook('onRequest', async (_, reply) =>
    isStopping ? sendError(reply.header('retry-after', RETRY_SECONDS), 503, ABOUT_TO_STOP) : undefined,
  );
  app.addHook('preClose', async () => {
    isStopping = true;
    setTimeout(() => app.server.closeAllConnections(), LAST_ANSWER_MS).unref();
    endIfQuiet();
  });
}
