import { expect, test } from 'vitest';
import type { CalendarMade } from '#contract/calendars-out.ts';
import type { Claim } from '#contract/claim.ts';
import type { Collaborator, CollaboratorMade } from '#contract/collaborators.ts';
import type { Webhook, WebhookMade } from '#contract/webhooks.ts';
import type { FollowedCalendar } from '#contract/followed-calendars.ts';
import { doubleRoom, staff } from '#test/support/hotel-aurora.ts';
import { pinOf } from '#test/support/pins.ts';
import { Browser } from '#test/server/support/browser.ts';
import { thisMachine } from '#test/server/support/webhook-hotel.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';

/** Public, so that it is not refused for itself; nothing is ever sent there, because nothing happens in these hotels. */
const HARMLESS = 'https://1.1.1.1/';

/** It is asked for at once, and nobody is there. */
const followed = { channel: 'airbnb', roomTypeId: doubleRoom, closedAreStays: false, url: 'http://127.0.0.1:1/' };

/** A hotel with two managers, of whom Mia has a PIN, and a receptionist. */
async function openRunHotel() {
  const desk = new Browser(await openApp({ outgoing: { ownNetworks: thisMachine, callsWebhooks: true } }));
  const enrolment = await desk.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  const joins = (name: string, role: 'manager' | 'receptionist') =>
    replica.says({ type: 'AddStaffMember', staffId: staff(name), name, role }, { actor: staff('Mia') });
  await desk.push(enrolment, [
    replica.says({ type: 'SetUpHotel', name: 'Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' }),
    joins('Mia', 'manager'),
    joins('Max', 'manager'),
    joins('Rita', 'receptionist'),
  ]);
  const base = `/api/hotels/${enrolment.hotelId}`;
  const { verifier, proof } = pinOf('2468');
  await desk.post(`${base}/pins`, { staffId: staff('Mia'), by: staff('Mia'), pin: verifier });
  const calendar = await desk.post(`${base}/calendars`, { roomTypeId: doubleRoom, by: staff('Mia'), proof });
  const follows = await desk.post(`${base}/followed-calendars`, { ...followed, by: staff('Mia'), proof });
  const [calendarId] = follows.json<FollowedCalendar[]>().map((one) => one.calendarId);
  const service = await desk.post(`${base}/collaborators`, {
    name: 'Laundry',
    opens: ['events'],
    by: staff('Mia'),
    proof,
  });
  const webhook = await desk.post(`${base}/webhooks`, { url: HARMLESS, types: [], by: staff('Mia'), proof });
  expect([calendar.statusCode, follows.statusCode, service.statusCode, webhook.statusCode]).toEqual([
    201, 201, 201, 201,
  ]);
  const { feedId } = calendar.json<CalendarMade>();
  const made = service.json<CollaboratorMade>();
  const { webhookId } = webhook.json<WebhookMade>();
  return { desk, base, feedId, calendarId, made, webhookId, proof, deviceId: enrolment.deviceId };
}

/** All that opens the hotel to others, or closes it to them. */
const tasksOf = ({ feedId, calendarId, made, webhookId, deviceId }: Awaited<ReturnType<typeof openRunHotel>>) =>
  [
    ['calendars', { roomTypeId: doubleRoom }],
    [`calendars/${feedId}/revoke`, {}],
    ['followed-calendars', followed],
    [`followed-calendars/${calendarId}/switch`, { isOn: false }],
    [`followed-calendars/${calendarId}/remove`, {}],
    ['collaborators', { name: 'Laundry', opens: ['events'] }],
    [`collaborators/${made.collaboratorId}/revoke`, {}],
    ['webhooks', { url: HARMLESS, types: [] }],
    [`webhooks/${webhookId}/switch`, { isOn: false }],
    [`webhooks/${webhookId}/secret`, {}],
    [`webhooks/${webhookId}/secret/end-old`, {}],
    [`webhooks/${webhookId}/remove`, {}],
    ['devices/revoke', { deviceId }],
  ] as const;

test('a desk alone opens the hotel to nobody: a manager shows who they are', async () => {
  const hotel = await openRunHotel();
  const { desk, base, proof } = hotel;
  const strangers: readonly Claim[] = [
    { by: staff('nobody') },
    { by: staff('Rita') },
    { by: staff('Rita'), proof },
    // A name alone must not open what a PIN protects.
    { by: staff('Max') },
    { by: staff('Mia') },
  ];
  for (const claim of strangers) {
    for (const [path, asked] of tasksOf(hotel)) {
      const { statusCode } = await desk.post(`${base}/${path}`, { ...asked, ...claim });
      // The fourth wrong PIN of Mia’s waits.
      expect([403, 429]).toContain(statusCode);
    }
  }
  expect((await desk.get(`${base}/calendars`)).json()).toHaveLength(1);
  expect((await desk.get(`${base}/collaborators`)).json()).toHaveLength(1);
  expect((await desk.get(`${base}/followed-calendars`)).json()).toMatchObject([{ isOn: true }]);
  const [webhook, ...more] = (await desk.get(`${base}/webhooks`)).json<Webhook[]>();
  expect([webhook?.url, webhook?.off, more]).toEqual([HARMLESS, undefined, []]);
  expect((await desk.get(`${base}/devices`)).json()).toMatchObject([{ deviceId: hotel.deviceId }]);
});

test('a manager takes back what was given, and a wrong PIN makes them wait', async () => {
  const { desk, base, feedId, made, proof } = await openRunHotel();
  const claim = { by: staff('Mia'), proof };
  expect((await desk.post(`${base}/calendars/${feedId}/revoke`, claim)).json()).toEqual([]);
  expect((await desk.post(`${base}/collaborators/${made.collaboratorId}/revoke`, claim)).json()).toEqual([]);
  const wrong = { name: 'Thief', opens: ['events'], by: staff('Mia'), proof: 'AAAA' };
  const answers = [];
  for (let tries = 0; tries < 4; tries++) answers.push((await desk.post(`${base}/collaborators`, wrong)).statusCode);
  expect(answers).toEqual([403, 403, 403, 429]);
  expect((await desk.post(`${base}/collaborators`, { ...wrong, proof })).statusCode).toBe(429);
});

test('the hotel sees which keys are in use', async () => {
  const { desk, base, made } = await openRunHotel();
  const used = async () => (await desk.get(`${base}/collaborators`)).json<Collaborator[]>()[0]?.usedAt;
  expect(await used()).toBeUndefined();
  await desk.get(`${base}/integration-events`, { authorization: `Bearer ${made.key}` });
  expect(await used()).toEqual(expect.any(Number));
});
