import type { FastifyInstance } from 'fastify';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { API_RESOURCES } from '#server/api/all-resources.ts';
import type { ApiResource, Refused, Told } from '#server/api/api-resource.ts';
import { errorSchema, openApiOf } from '#server/api/open-api.ts';
import { appVersion } from '#server/app-version.ts';
import { entityTag, isKnown } from './entity-tag.ts';
import { requireCollaborator } from './require-collaborator.ts';
import { requireKeyRight } from './require-key-right.ts';
import { sendError } from './send-error.ts';
import type { Surroundings } from './surroundings.ts';

/** Per address and kind of thing: a program that asks five times a second all day does something wrong. */
const REQUESTS_MAX = 300;
const rateLimit = { max: REQUESTS_MAX, timeWindow: '1 minute' };
const RETRY_SECONDS = 5;

/** What the API says of itself, for everybody: it is the same for every hotel. */
export function openApiRoute(app: FastifyInstance): void {
  const document = openApiOf(API_RESOURCES, appVersion);
  app.get('/api/v1/openapi.json', async (_, reply) => reply.header('cache-control', 'no-cache').send(document));
}

/** What a hotel tells the programs of others, out of the server's own pages. */
export function apiRoutes(app: FastifyInstance, surroundings: Surroundings, resources = API_RESOURCES): void {
  requireCollaborator(app, surroundings);
  tagAnswers(app);
  for (const resource of resources) {
    const { path, opens, query, answer } = resource;
    const schema = { querystring: query, response: { 200: answer, '4xx': errorSchema, '5xx': errorSchema } };
    const onRequest = requireKeyRight(opens);
    app.get(path, { schema, onRequest, config: { rateLimit } }, async ({ hotelId, collaborator, query }, reply) => {
      const mayMoney = collaborator.opens.includes('money');
      const told = await readResource(surroundings, hotelId, resource, { query: query as never, mayMoney });
      if (!told) {
        const message = 'The answer is being made. Come again in a moment.';
        return sendError(reply.header('retry-after', RETRY_SECONDS), 503, { error: 'not-ready', message });
      }
      return 'refused' in told ? sendError(reply, 400, told.refused) : told.told;
    });
  }
}

type Asked = { readonly query: never; readonly mayMoney: boolean };

/** Undefined while the pages of the hotel are being made. */
async function readResource(
  { days, pages }: Surroundings,
  hotelId: HotelId,
  { models, read }: ApiResource,
  { query, mayMoney }: Asked,
): Promise<Told | Refused | undefined> {
  const today = await days.today(hotelId);
  const asked = await pages.ask(hotelId, { models, ask: (view) => read(view, query, { today, mayMoney }) });
  return asked?.value;
}

/** An answer has a name that is made of it: whoever has it already is told so and no more. */
function tagAnswers(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const tag = entityTag(payload);
    reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (!isKnown(tag, request.headers['if-none-match'])) return payload;
    reply.code(304).removeHeader('content-type');
    return '';
  });
}
