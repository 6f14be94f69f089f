import { expect, test } from 'vitest';
import type { Collaborator, CollaboratorMade } from '#contract/collaborators.ts';
import type { IntegrationEvents } from '#server/http/integration-event-routes.ts';
import { bookRoom101, openAurora } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';

/** A hotel with a booking, and a service that it has given a key. */
async function openHotel() {
  const app = await openApp();
  const desk = new Browser(app);
  const enrolment = await desk.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  await desk.push(
    enrolment,
    [...openAurora, bookRoom101('one')].map((command) => replica.says(command)),
  );
  const base = `/api/hotels/${enrolment.hotelId}`;
  const made = (
    await desk.post(`${base}/collaborators`, { name: 'Laundry', opens: ['events'] })
  ).json<CollaboratorMade>();
  // A program, not a browser: no cookies, and it says nothing of where it comes from.
  const ask = async (query = '', key = made.key) =>
    app.inject({ url: `${base}/integration-events${query}`, headers: { authorization: `Bearer ${key}` } });
  const read = async (query = '') => (await ask(query)).json<IntegrationEvents>();
  const moveTo = async (position: unknown) =>
    app.inject({
      method: 'PUT',
      url: `${base}/integration-events/checkpoint`,
      headers: { authorization: `Bearer ${made.key}` },
      payload: { position },
    });
  const collaborators = async () => (await desk.get(`${base}/collaborators`)).json<Collaborator[]>();
  return { desk, base, made, ask, read, moveTo, collaborators };
}

test('a service reads what the hotel publishes, in order, and is told where the next stretch begins', async () => {
  const { read } = await openHotel();
  const all = await read();
  expect(all.events.map(({ type }) => type)).toEqual(['stay.booked.v1', 'stay.rooms-changed.v1']);
  expect(all).toMatchObject({ next: all.head });
  const stretches: IntegrationEvents[] = [];
  for (let after = 0; after < all.head; after = stretches.at(-1)?.next ?? all.head) {
    stretches.push(await read(`?after=${after}&limit=2`));
  }
  expect(stretches.flatMap(({ events }) => events)).toEqual(all.events);
});

test('what a service has taken is remembered for it, and it may go back and read again', async () => {
  const { read, moveTo, collaborators } = await openHotel();
  const { events, next } = await read();
  expect((await moveTo(next)).statusCode).toBe(204);
  expect(await read()).toMatchObject({ events: [], next });
  expect(await collaborators()).toMatchObject([{ name: 'Laundry', checkpoint: next }]);
  await moveTo(0);
  expect((await read()).events).toEqual(events);
  expect((await moveTo(next + 1)).statusCode).toBe(409);
  expect((await moveTo('far')).statusCode).toBe(400);
});

test('a key opens its own hotel, until the hotel takes it back, and is told once', async () => {
  const { desk, base, made, ask, collaborators } = await openHotel();
  const other = await openHotel();
  expect((await ask('', other.made.key)).statusCode).toBe(401);
  expect((await ask('', '')).statusCode).toBe(401);
  expect(JSON.stringify(await collaborators())).not.toContain(made.key);
  expect((await ask()).statusCode).toBe(200);
  const revoked = await desk.post(`${base}/collaborators/${made.collaboratorId}/revoke`, {});
  expect(revoked.json()).toEqual([]);
  expect((await ask()).statusCode).toBe(401);
});
