import type { FastifyInstance } from 'fastify';
import { PIECES_BYTES, PIECES_MAX, type DeliveredPiece, type GuestsHead } from '#contract/bootstrap.ts';
import { parseGuestsWanted, parsePiecesWanted } from '#contract/parse-bootstrap.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { bootstrapManifest } from '#server/projector/bootstrap-manifest.ts';
import { sendError, sendMalformed } from './send-error.ts';
import { sendLines } from './send-lines.ts';
import type { Surroundings } from './surroundings.ts';

/** A log that is shorter comes in one or two pulls: nothing is faster. */
const WORTH_IT_EVENTS = 4_000;
const GUESTS_MAX = 5_000;

/** Where a new device finds what it can start from. The pages hold names and amounts: every device but a desk pulls its log. */
export function bootstrapRoute(app: FastifyInstance, surroundings: Surroundings): void {
  app.get('/bootstrap', async (request, reply) => {
    const isDesk = request.scope === 'desk';
    const manifest = isDesk ? await bootstrapManifest(surroundings, request.hotelId, WORTH_IT_EVENTS) : undefined;
    return manifest ?? reply.code(204).send();
  });
}

/** What a new desk starts from instead of the whole log: the server's own pages, by names made of their content. */
export function bootstrapPieceRoutes(app: FastifyInstance, { projections }: Surroundings): void {
  app.post('/bootstrap/pieces', async (request, reply) => {
    const wanted = parsePiecesWanted(request.body);
    if (!wanted.ok) return sendMalformed(reply, wanted.malformed);
    const pieces: DeliveredPiece[] = [];
    let letters = 0;
    for (const hash of wanted.value.hashes.slice(0, PIECES_MAX)) {
      const packed = letters < PIECES_BYTES ? await projections.content(request.hotelId, hash) : undefined;
      if (packed === undefined) continue;
      pieces.push({ hash, packed });
      letters += packed.length;
    }
    return sendLines(request, reply, pieces);
  });

  app.get<{ Querystring: { after?: unknown } }>('/bootstrap/guests', async (request, reply) => {
    const { after = '' } = request.query;
    if (typeof after !== 'string' || after.length > 100) {
      return sendError(reply, 400, { error: 'malformed', message: 'after must be the id of a guest.', field: 'after' });
    }
    const said = await projections.saidOfGuests(request.hotelId, after as GuestId | '', GUESTS_MAX);
    const isMore = new Set(said.map(({ guestId }) => guestId)).size === GUESTS_MAX;
    const head: GuestsHead = isMore ? { last: said.at(-1)?.guestId ?? ('' as GuestId) } : {};
    return sendLines(request, reply, [head, ...said]);
  });

  app.post('/bootstrap/guests', async (request, reply) => {
    const wanted = parseGuestsWanted(request.body);
    if (!wanted.ok) return sendMalformed(reply, wanted.malformed);
    return sendLines(request, reply, await projections.saidOf(request.hotelId, wanted.value.guestIds));
  });
}
