import { basename, extname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from './send-error.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const ASK_EVERY_TIME = 'no-cache';

/**
 * The built page, in the compressed form the browser knows; every address of a screen is answered with the page itself, and
 * that of the board with the board.
 */
export async function pageRoutes(app: FastifyInstance, pageFolder: string | undefined): Promise<void> {
  if (pageFolder) {
    await app.register(fastifyStatic, {
      root: pageFolder,
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', isHashed(path) ? IMMUTABLE : ASK_EVERY_TIME);
        response.setHeader('vary', 'accept-encoding');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (pageFolder && isScreen(request))
      return reply.sendFile(pathOf(request) === '/board' ? 'board.html' : 'index.html');
    return sendError(reply, 404, { error: 'not-found', message: 'There is nothing at this address.' });
  });
}

/** Vite puts a hash of the content into the names of all it makes: such a file never changes. */
function isHashed(path: string): boolean {
  return path.includes('/assets/') && /-[\w-]{8}\.\w+(?:\.map)?(?:\.br|\.gz)?$/.test(basename(path));
}

function isScreen(request: FastifyRequest): boolean {
  const path = pathOf(request);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  return isRead && !path.startsWith('/api/') && extname(path) === '';
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? '';
}
