import { basename, extname } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { sendError } from './send-error.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const ASK_EVERY_TIME = 'no-cache';

/** The built page, in the compressed form the browser knows; every address of a screen is answered with the page itself. */
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
    if (pageFolder && isScreen(request)) return reply.sendFile('index.html');
    return sendError(reply, 404, { error: 'not-found', message: 'There is nothing at this address.' });
  });
}

/** Vite puts a hash of the content into the names of all it makes: such a file never changes. */
function isHashed(path: string): boolean {
  return path.includes('/assets/') && /-[\w-]{8}\.\w+(?:\.map)?(?:\.br|\.gz)?$/.test(basename(path));
}

function isScreen({ method, url }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  return (method === 'GET' || method === 'HEAD') && !path.startsWith('/api/') && extname(path) === '';
}
