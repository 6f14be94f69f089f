import type { FastifyInstance } from 'fastify';
import { BoardPictures } from '#server/board/board-pictures.ts';
import { entityTag, isKnown } from './entity-tag.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

const RETRY_SECONDS = 5;

/** The house at a glance, for a board on the wall; a board that has this picture already is told so and no more. */
export function boardRoute(app: FastifyInstance, surroundings: Surroundings): void {
  const boards = new BoardPictures(surroundings);
  app.get('/board', async (request, reply) => {
    const picture = await boards.of(request.hotelId);
    if (!picture) {
      const message = 'The picture is being made. Come again in a moment.';
      return sendError(reply.header('retry-after', RETRY_SECONDS), 503, { error: 'not-ready', message });
    }
    const tag = entityTag(JSON.stringify(picture));
    reply.header('etag', tag).header('cache-control', 'private, no-cache');
    return isKnown(tag, request.headers['if-none-match']) ? reply.code(304).send() : picture;
  });
}
