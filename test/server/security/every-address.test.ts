import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import type { Enrolment } from '#contract/sync-protocol.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { routesOf, type Route } from '#test/server/support/routes-of.ts';
import { DOORS, type Door } from './doors.ts';

const password = 'correct horse battery';

/** Two hotels of two owners, and what each has in its hands. */
async function openTwoHotels() {
  const app = await openApp();
  const [own, foreign] = [await openHotel(app, 'ada'), await openHotel(app, 'eve')];
  return { app, own, foreign };
}

async function openHotel(app: FastifyInstance, login: string) {
  const desk = new Browser(app);
  const enrolment = await desk.enrol('hotels');
  await desk.post(`/api/hotels/${enrolment.hotelId}/owner`, { login, password });
  const signedIn = await new Browser(app).post('/api/owner/sign-in', { login, password });
  return { enrolment, credential: desk.cookieOf(enrolment), session: signedIn.cookies[0]?.value ?? '' };
}

async function routesBehind(app: FastifyInstance, ...doors: readonly Door[]): Promise<readonly Route[]> {
  return (await routesOf(app)).filter(({ method, path }) => doors.includes(DOORS[`${method} ${path}`] ?? 'open'));
}

const ask = async (app: FastifyInstance, { method, path }: Route, hotelId: string, cookie: string) =>
  app.inject({
    method,
    url: path.replaceAll(':hotel', hotelId).replaceAll(/:\w+/g, 'one'),
    payload: method === 'GET' ? '' : '{"deviceName":"spare"}',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
  });

const cookieOf = ({ hotelId }: Enrolment, credential: string) => `keyrack_${hotelId}=${credential}`;

test('of every address it is written down who may come in', async () => {
  const found = (await routesOf(await openApp())).map(({ method, path }) => `${method} ${path}`);
  expect(found.toSorted()).toEqual(Object.keys(DOORS).toSorted());
});

test('a device of one hotel, and an owner of one, find nothing at any address of another', async () => {
  const { app, own, foreign } = await openTwoHotels();
  const { hotelId } = own.enrolment;
  const strangers = [
    '',
    cookieOf(foreign.enrolment, foreign.credential),
    cookieOf(own.enrolment, foreign.credential),
    `${cookieOf(own.enrolment, '')}; keyrack_owner=${foreign.session}`,
    // Nor does the owner's own session open what is a device's business.
    `keyrack_owner=${own.session}`,
  ];
  for (const cookie of strangers) {
    for (const route of await routesBehind(app, 'device', 'key')) {
      expect([route, cookie, (await ask(app, route, hotelId, cookie)).statusCode]).toEqual([route, cookie, 401]);
    }
  }
});

test('what is an owner’s no device opens, and no owner of another hotel', async () => {
  const { app, own, foreign } = await openTwoHotels();
  const { hotelId } = own.enrolment;
  for (const route of await routesBehind(app, 'owner')) {
    for (const cookie of ['', cookieOf(own.enrolment, own.credential), `keyrack_owner=${own.credential}`]) {
      expect([route, cookie, (await ask(app, route, hotelId, cookie)).statusCode]).toEqual([route, cookie, 401]);
    }
    const answer = await ask(app, route, hotelId, `keyrack_owner=${foreign.session}`);
    if (route.path.includes(':hotel')) expect([route, answer.statusCode]).toEqual([route, 404]);
    expect(answer.body).not.toContain(hotelId);
  }
});

test('another site moves nothing at any address, whatever cookies the browser would send', async () => {
  const { app, own } = await openTwoHotels();
  const { hotelId } = own.enrolment;
  const cookie = `${cookieOf(own.enrolment, own.credential)}; keyrack_owner=${own.session}`;
  const routes = (await routesOf(app)).filter(({ method }) => method !== 'GET');
  const strangers: readonly Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];
  for (const { method, path } of routes) {
    const url = path.replaceAll(':hotel', hotelId);
    for (const stranger of strangers) {
      const headers = { 'content-type': 'application/json', cookie, ...stranger };
      const answer = await app.inject({ method, url, payload: '{}', headers });
      expect([method, path, stranger, answer.statusCode]).toEqual([method, path, stranger, 403]);
    }
  }
  expect((await app.inject({ url: '/api/owner/me', headers: { cookie } })).statusCode).toBe(200);
});

test('an address that is a secret is not guessed from the hotel’s name', async () => {
  const { app, own } = await openTwoHotels();
  for (const { path } of await routesBehind(app, 'secret-address')) {
    for (const guess of ['one', '..', `${own.enrolment.hotelId}.ics`, `${'A'.repeat(43)}.ics`]) {
      const url = path.replace(/:\w+/, own.enrolment.hotelId).replace(/:\w+/, guess);
      const { statusCode, body } = await app.inject({ url });
      expect([url, statusCode]).toEqual([url, 404]);
      expect(body).not.toContain('BEGIN');
    }
  }
});

test('nothing that is asked for can be kept by a cache on the way, and no other site may read it', async () => {
  const { app, own } = await openTwoHotels();
  const cookie = `${cookieOf(own.enrolment, own.credential)}; keyrack_owner=${own.session}`;
  for (const route of await routesBehind(app, 'device', 'owner')) {
    if (route.path.endsWith('/live')) continue;
    const { headers } = await ask(app, route, own.enrolment.hotelId, cookie);
    expect([route, headers['cache-control']]).toEqual([route, expect.stringMatching(/no-store|private/)]);
    expect([route, headers['access-control-allow-origin']]).toEqual([route, undefined]);
  }
});
