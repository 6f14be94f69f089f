import { fastify, type FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { API_RESOURCES } from '#server/api/all-resources.ts';
import { listed } from '#server/api/api-resource.ts';
import { openApiOf } from '#server/api/open-api.ts';
import { record, text } from '#server/api/schema.ts';
import { apiRoutes } from '#server/http/api-routes.ts';
import { Collaborators } from '#server/integrations/collaborators.ts';
import { PagesNow } from '#server/projector/pages-now.ts';
import { hashOfSecret } from '#server/access/new-secret.ts';
import { HotelDays } from '#server/zones/hotel-days.ts';
import type { Surroundings } from '#server/http/surroundings.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { aurora, openAuroraStores } from '#test/server/support/open-stores.ts';
import { routesOf } from '#test/server/support/routes-of.ts';
import { hotelAurora } from '#test/support/hotel-aurora.ts';
import { openHotel } from './open-hotel.ts';

type Operation = {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly responses: Readonly<Record<string, { readonly content?: { 'application/json': { schema: object } } }>>;
};
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
};

const document = async (app: FastifyInstance): Promise<Document> => (await app.inject('/api/v1/openapi.json')).json();

/** The schema with everything in it that it refers to. */
function whole(schema: unknown, { components }: Document): unknown {
  return JSON.parse(JSON.stringify(schema), (_, value: { readonly $ref?: string } | null) => {
    const name = value?.$ref?.split('/').at(-1);
    return name === undefined ? value : whole(components.schemas[name], { components } as Document);
  });
}

/** What a schema has against a value, by the very checker that requests go through; undefined: nothing. */
async function flawIn(value: unknown, schema: unknown): Promise<string | undefined> {
  const checker = fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } });
  checker.post('/', { schema: { body: schema } }, () => 'fine');
  const { statusCode, body } = await checker.inject({ method: 'POST', url: '/', payload: value as object });
  await checker.close();
  return statusCode === 200 ? undefined : body;
}

test('every address of the API stands in the document, and the document has no other', async () => {
  const app = await openApp();
  const routes = (await routesOf(app)).filter(({ path }) => path.startsWith('/api/v1/hotels'));
  const answered = routes.map(({ method, path }) => `${method} ${path.replace(':hotel', '{hotel}')}`);
  const documented = Object.entries((await document(app)).paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.toSorted()).toEqual(answered.toSorted());
  expect(documented.length).toBeGreaterThan(9);
});

test('every answer is what the document says of it, and so is every refusal', async () => {
  const { app, ask, keyFor } = await openHotel();
  const told = await document(app);
  const less = await keyFor();
  for (const [path, { get }] of Object.entries(told.paths)) {
    if (!get) continue;
    const { responses, parameters } = get;
    const days = parameters.some(({ name }) => name === 'from') ? '?from=2026-05-01&to=2026-05-31' : '';
    const address = path.replace('/api/v1/hotels/{hotel}', '');
    const answers = [
      await ask(address + days),
      await ask(`${address}?limit=none`),
      await ask(address, { key: '' }),
      await ask(address, { key: less }),
    ];
    expect([path, answers.map(({ statusCode }) => statusCode)]).toEqual([path, [200, 400, 401, 403]]);
    for (const answer of answers) {
      const schema = whole(responses[String(answer.statusCode)]?.content?.['application/json'].schema, told);
      const body = answer.json<{ readonly items?: readonly object[] }>();
      expect([path, answer.statusCode, await flawIn(body, schema)]).toEqual([path, answer.statusCode, undefined]);
      if (body.items) expect([path, body.items.length > 0]).toEqual([path, true]);
    }
  }
});

test('the checker that finds nothing would find a field too many, and one too few', async () => {
  const { app, ask } = await openHotel();
  const told = await document(app);
  const schema = whole({ $ref: '#/components/schemas/Hotel' }, told);
  const { name: _, ...nameless } = (await ask('')).json<{ readonly name: string }>();
  expect(await flawIn(nameless, schema)).toContain("must have required property 'name'");
  expect(await flawIn({ ...nameless, name: 'Aurora', guest: 'García' }, schema)).toContain('additional');
});

test('a field that no schema names never leaves, whatever a row has in it', async () => {
  const { store, projections, sql } = await openAuroraStores();
  await appendEvents(store, aurora, hotelAurora);
  const key = 'k'.repeat(43);
  const collaborators = new Collaborators(sql);
  const made = { collaboratorId: 'one' as never, name: 'One', keyHash: hashOfSecret(key), madeBy: 'desk' as never };
  await collaborators.add(aurora, { ...made, opens: ['house'], madeAt: 0 as never });
  const now = () => 0 as never;
  const projector = { wanted: () => undefined, caughtUp: async () => undefined };
  const pages = new PagesNow({ store, projections, projector, now });
  const leaky = listed({
    path: '/leaky',
    summary: 'More than is said',
    opens: 'house',
    models: [],
    query: {},
    item: record<{ readonly number: string }>({ title: 'Leaky' }, { number: text('A number') }),
    things: () => [{ number: '101', guest: 'Lucía García' }],
    keyOf: ({ number }) => number,
    tell: (row) => row,
  });
  const app = fastify();
  await app.register(
    async (hotel) =>
      apiRoutes(hotel, { days: new HotelDays({ store, now }), pages, collaborators, now } as unknown as Surroundings, [
        leaky,
      ]),
    {
      prefix: '/:hotel',
    },
  );
  const { body } = await app.inject({ url: `/${aurora}/leaky`, headers: { authorization: `Bearer ${key}` } });
  expect(body).toBe('{"items":[{"number":"101"}]}');
});

test('the document refers to what it has, and names each address once', () => {
  const told = openApiOf(API_RESOURCES, 'test') as Document;
  const letters = JSON.stringify(told);
  const referred = new Set([...letters.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = '']) => name));
  expect([...referred].toSorted()).toEqual(Object.keys(told.components.schemas).toSorted());
  const names = Object.values(told.paths).flatMap((one) => Object.values(one).map(({ operationId }) => operationId));
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('getRoomTypes');
});
