import type { FastifyInstance } from 'fastify';
import {
  PIECES_BYTES,
  PIECES_MAX,
  type BootstrapManifest,
  type DeliveredPiece,
  type GuestsHead,
} from '#contract/bootstrap.ts';
import { parseGuestsWanted, parsePiecesWanted } from '#contract/parse-bootstrap.ts';
import { SYNC_PROTOCOL } from '#contract/sync-protocol.ts';
import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import type { GuestId, HotelId } from '#domain/kernel/identifiers.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { modelKey } from '#read-models/read-model.ts';
import { generationOf } from '#server/projector/generation.ts';
import { eventsBehind, IMAGE_MODEL } from '#server/projector/hotel-projector.ts';
import { sendError, sendMalformed } from './send-error.ts';
import { sendLines } from './send-lines.ts';
import type { Surroundings } from './surroundings.ts';

/** A log that is shorter comes in one or two pulls: nothing is faster. */
const WORTH_IT_EVENTS = 4_000;
/** Pages that lag further behind are no start: what is missing would have to be pulled, and they are being made anew. */
const LAG_MAX_EVENTS = 20_000;
const GUESTS_MAX = 5_000;
const MODEL_KEYS = READ_MODELS.map(({ name, revision }) => modelKey(name, revision));

/** Where a new device finds what it can start from. The pages hold names and amounts: every device but a desk pulls its log. */
export function bootstrapRoute(app: FastifyInstance, surroundings: Surroundings): void {
  app.get('/bootstrap', async (request, reply) => {
    const manifest = request.scope === 'desk' ? await manifestOf(surroundings, request.hotelId) : undefined;
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

/** Undefined where pulling is as good; then pages may be on their way. */
async function manifestOf(
  { store, projections, projector, now }: Surroundings,
  hotelId: HotelId,
): Promise<BootstrapManifest | undefined> {
  const head = (await store.head(hotelId)) ?? 0;
  if (head < WORTH_IT_EVENTS) return undefined;
  const behind = await eventsBehind({ store, projections, now }, hotelId);
  // Whoever comes next begins where the log ends, also where a server was stopped before its pages were made.
  if (behind > 0) projector.wanted(hotelId);
  if (behind > LAG_MAX_EVENTS) return undefined;
  const { position, models } = await projections.manifest({ hotelId, generation: generationOf(store.epoch) });
  const image = models.get(IMAGE_MODEL)?.[0];
  if (!image) return undefined;
  return {
    protocol: SYNC_PROTOCOL,
    epoch: store.epoch,
    position,
    serverTime: now(),
    image: { hash: image.hash, bytes: image.bytes, revision: HOTEL_STATE_REVISION },
    // Also those without a row: that nothing has happened is known as of the position, too.
    models: MODEL_KEYS.map((model) => ({ model, pages: models.get(model) ?? [] })),
  };
}
