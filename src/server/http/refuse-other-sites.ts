import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from './send-error.ts';

/**
 * Other sites may not act in a browser's name. The cookies are SameSite=Strict already; this also covers a neighbour on the
 * same site (another port or subdomain), and browsers that are careless with one of the two.
 */
export function refuseOtherSites(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'GET' || request.method === 'HEAD' || isOwnPage(request)) return;
    return sendError(reply, 403, { error: 'other-site', message: 'Only the pages of this server may do this.' });
  });
}

/** What is no browser sends neither header, and carries no cookie that it was not told to carry. */
function isOwnPage({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host);
}
