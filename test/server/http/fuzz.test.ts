import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOORS } from '#test/server/security/doors.ts';
import type { CollaboratorMade } from '#contract/collaborators.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { routesOf, type Route } from '#test/server/support/routes-of.ts';

/** Streams never end: a test that waits for their end would not either. */
const ENDLESS = /\/live$/;

const segment = fc.oneof(
  fc.constantFrom(
    '..',
    '%2e%2e',
    '..%2f..%2fetc%2fpasswd',
    '%00',
    '%0d%0aset-cookie:%20a=b',
    '\\..\\..',
    '%',
    '%ff',
    '~',
  ),
  fc.webPath({ size: 'small' }),
  fc.string({ maxLength: 200 }).map(encodeURIComponent),
);
const header = fc.oneof(
  fc.constantFrom(
    '',
    'x',
    '*/*',
    'a=b; c',
    '__proto__=1',
    'keyrack_=;;;',
    'Bearer ',
    'gzip;q=nothing, br',
    '9'.repeat(50),
  ),
  fc.stringMatching(/^[ -~]{0,80}$/),
);
const NAMES =
  'channel closedAreStays savedUpTo name by proof pin staffId deviceId code scope deviceName login password response roomTypeId roomId position protocol commands epoch replicaId hashes url types isOn'.split(
    ' ',
  );
/** What a body would say, said in the wrong kind: further in than nonsense comes. */
const almostRight = fc
  .dictionary(
    fc.constantFrom(...NAMES),
    fc.oneof(
      fc.constantFrom(
        '',
        'desk',
        '\u0000',
        '\ud800',
        'a\r\nset-cookie: a=b',
        '../../etc/passwd',
        "' OR 1=1 --",
        null,
        true,
      ),
      fc.constantFrom(-1, 1e308, 2 ** 53, [], {}, [[]], { id: 'x', rawId: 7, response: { clientDataJSON: '{' } }),
      fc.string({ maxLength: 120 }),
    ),
    { maxKeys: 6 },
  )
  .map((said) => JSON.stringify(said));
const body = fc.oneof(
  { arbitrary: almostRight, weight: 3 },
  fc.json({ maxDepth: 4 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    '{"__proto__":{"admin":true}}',
    '{"constructor":{"prototype":{}}}',
    '[',
    'null',
    '"' + 'x'.repeat(5_000) + '"',
  ),
);
const headers = fc.dictionary(
  fc.constantFrom(
    'cookie',
    'accept',
    'accept-encoding',
    'authorization',
    'x-app-version',
    'x-forwarded-for',
    'last-event-id',
    'if-none-match',
    'range',
    'origin',
  ),
  header,
  { maxKeys: 4 },
);

type Answer = { readonly statusCode: number; readonly headers: Record<string, unknown>; readonly body: string };

/** What no answer may be, whatever was asked. */
function mustBeDecent(asked: unknown, { statusCode, headers: answered, body: said }: Answer): void {
  expect([asked, statusCode]).toEqual([asked, expect.toSatisfy((status: number) => status < 500 || status === 503)]);
  expect([asked, said]).toEqual([
    asked,
    expect.not.stringMatching(/\n\s+at |node_modules|node:internal|\/src\/|SQLITE|root:/),
  ]);
  if (statusCode >= 400) {
    const own = { error: expect.any(String), message: expect.any(String) };
    expect([asked, JSON.parse(said)]).toEqual([asked, expect.objectContaining(own)]);
    expect([asked, JSON.parse(said)]).toEqual([asked, expect.not.objectContaining({ code: expect.any(String) })]);
  }
  expect([asked, answered['set-cookie'] ?? []]).toEqual([asked, expect.not.stringContaining('a=b')]);
}

type Look = (route: Route, browser: Browser, hotelId: string, key: { readonly authorization: string }) => Promise<void>;

async function ofEveryRoute(look: Look): Promise<number> {
  const app = await openApp({ passkeySite: { origin: 'https://desk.example.org', rpId: 'desk.example.org' } });
  const routes = (await routesOf(app)).filter(({ path }) => !ENDLESS.test(path));
  const browser = new Browser(app);
  const { hotelId } = await browser.enrol('hotels');
  const owner = { login: 'ada', password: 'correct horse battery' };
  await browser.post(`/api/hotels/${hotelId}/owner`, owner);
  await browser.post('/api/owner/sign-in', owner);
  const service = { name: 'Odd', opens: ['events', 'house', 'money'] };
  const { key } = (await browser.post(`/api/hotels/${hotelId}/collaborators`, service)).json<CollaboratorMade>();
  const shown = { authorization: `Bearer ${key}` };
  // Whoever signs out knocks at the doors of owners in vain.
  for (const route of routes)
    await look(route, route.path.endsWith('/sign-out') ? new Browser(app) : browser, hotelId, shown);
  return routes.length;
}

test(
  'every address answers whatever is sent to it in its own words, and never falls over',
  { timeout: 60_000 },
  async () => {
    const looked = await ofEveryRoute(async ({ method, path }, browser, hotelId, key) => {
      const address = fc.oneof(
        fc.constant(path.replaceAll(':hotel', hotelId)),
        fc.constant(`${path.replaceAll(':hotel', hotelId)}?after=1e9&limit=-1&after=__proto__`),
        fc.constant(`${path.replaceAll(':hotel', hotelId)}?from=2026-02-28&to=2026-03-01&cursor=_w`),
        segment.map((odd) => path.replaceAll(/:\w+/g, odd)),
        segment.map((odd) => `${path.replaceAll(':hotel', hotelId)}/${odd}`),
      );
      await fc.assert(
        fc.asyncProperty(address, headers, body, async (url, odd, text) => {
          const sent = { ...key, ...odd };
          const filled = url.replaceAll(/:\w+/g, 'one');
          const answer =
            method === 'GET' ? await browser.get(filled, sent) : await browser.send(method, filled, text, sent);
          mustBeDecent([method, filled, sent, text], answer);
        }),
        // The addresses of the read API are one table and one function.
        { numRuns: path.startsWith('/api/v1/') ? 8 : 40 },
      );
    });
    expect(looked).toBeGreaterThan(8);
  },
);

test('every address that takes something takes JSON only, and not without end', async () => {
  await ofEveryRoute(async ({ method, path }, browser, hotelId, key) => {
    if (method === 'GET') return;
    // Of whoever shows no key nothing is read.
    if (DOORS[`${method} ${path}`] === 'key') return;
    const url = path.replaceAll(':hotel', hotelId).replaceAll(/:\w+/g, 'one');
    const statusOf = async (payload: string, type: string) =>
      (await browser.send(method, url, payload, { ...key, 'content-type': type })).statusCode;
    expect([path, await statusOf('a=b', 'application/x-www-form-urlencoded')]).toEqual([path, 415]);
    expect([path, await statusOf('{"deviceName":', 'application/json')]).toEqual([path, 400]);
    expect([path, await statusOf(JSON.stringify('x'.repeat(9_000_000)), 'application/json')]).toEqual([path, 413]);
  });
});

test('every answer, of whatever address, forbids the page what it does not need', async () => {
  await ofEveryRoute(async ({ method, path }, browser, hotelId) => {
    const url = path.replaceAll(':hotel', hotelId).replaceAll(/:\w+/g, 'one');
    const answer = method === 'GET' ? await browser.get(url) : await browser.send(method, url, '{}', {});
    expect([path, answer.headers]).toEqual([
      path,
      expect.objectContaining({
        'content-security-policy': expect.stringContaining("default-src 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': expect.any(String),
      }),
    ]);
    expect(answer.headers['server'] ?? answer.headers['x-powered-by']).toBeUndefined();
  });
});
