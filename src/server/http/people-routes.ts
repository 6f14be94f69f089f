import type { FastifyInstance } from 'fastify';
import type { PinKept, PinWait } from '#contract/roster.ts';
import { parsePinRequest } from '#contract/parse-roster.ts';
import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import type { SetAside, SetAsideCommand } from '#contract/quarantine.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { keepPin } from '#server/people/keep-pin.ts';
import type { ShelvedCommand } from '#server/people/quarantine-shelf.ts';
import { rememberHotel } from './device-cookie.ts';
import { sendError, sendMalformed } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address: whoever changes PINs all day stays below it, and guessing gets nowhere. */
const few = { config: { rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** What the desks must know of the people: who has a PIN, and what of theirs was set aside. */
export function peopleRoutes(app: FastifyInstance, { store, access, attempts, now }: Surroundings): void {
  app.get('/roster', async ({ hotelId }, reply) => {
    rememberHotel(reply, hotelId);
    return access.roster(hotelId);
  });

  app.post('/pins', few, async (request, reply) => {
    const parsed = parsePinRequest(request.body);
    if (!parsed.ok) return sendMalformed(reply, parsed.malformed);
    const { hotelId } = request;
    const hotel = (await HotelImage.load(store, hotelId)).fork();
    const answer = await keepPin(parsed.value, { hotelId, hotel, now: now(), secrets: access, attempts });
    if (answer.kept) return { roster: answer.roster } satisfies PinKept;
    const { refusal, until } = answer;
    if (until === undefined) return sendError(reply, 403, { error: refusal, message: 'The PIN was not changed.' });
    reply.code(429);
    return { error: 'pin-wait', message: 'The PIN was wrong too often.', until } satisfies PinWait;
  });

  app.get('/quarantine', async (request) => {
    const { hotelId } = request;
    const hotel = (await HotelImage.load(store, hotelId)).fork();
    const shelved = await access.setAside(hotelId);
    return shelved
      .filter(({ commandId }) => hotel.quarantined.get(commandId)?.decided === undefined)
      .map(toSetAside) satisfies SetAside;
  });
}

function toSetAside({ commandId, reason, received }: ShelvedCommand): SetAsideCommand {
  const { actor, device, at, offline, command } = received as ReceivedCommand;
  return { commandId, reason, actor, device, at, offline, command };
}
