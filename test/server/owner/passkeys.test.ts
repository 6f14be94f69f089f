import { afterEach, expect, test, vi } from 'vitest';
import type { OwnerSeen } from '#contract/owner.ts';
import type { Passkey } from '#contract/passkeys.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { SoftwareAuthenticator } from '#test/server/support/software-authenticator.ts';

const site = { origin: 'https://desk.example.org', rpId: 'desk.example.org' };
const ada = { login: 'ada', password: 'correct horse battery' };

afterEach(() => vi.useRealTimers());

/** An owner who is signed in. */
async function openOwned(config = { passkeySite: site as typeof site | undefined }) {
  const app = await openApp(config);
  const desk = new Browser(app);
  const { hotelId } = await desk.enrol('hotels');
  await desk.post(`/api/hotels/${hotelId}/owner`, ada);
  const owner = new Browser(app);
  await owner.post('/api/owner/sign-in', ada);
  const options = async (browser: Browser, path: string) =>
    (await browser.post(`/api/owner/${path}/options`, {})).json<{ challenge: string }>();
  const registers = async (passkey: SoftwareAuthenticator, name = 'Laptop') =>
    owner.post('/api/owner/passkeys', { name, response: passkey.makes(await options(owner, 'passkeys')) });
  const elsewhere = new Browser(app);
  const shows = (response: unknown) => elsewhere.post('/api/owner/passkey-sign-in', { response });
  const signsIn = async (passkey: SoftwareAuthenticator) =>
    shows(passkey.shows(await options(elsewhere, 'passkey-sign-in')));
  return { app, hotelId, owner, elsewhere, options, registers, shows, signsIn };
}

test('an owner makes a passkey while signed in, and signs in with it at another browser without a login', async () => {
  const { hotelId, elsewhere, registers, signsIn } = await openOwned();
  const passkey = new SoftwareAuthenticator(site);
  const made = await registers(passkey);
  expect([made.statusCode, made.json<Passkey[]>()]).toMatchObject([201, [{ passkeyId: passkey.id, name: 'Laptop' }]]);
  const seen = await signsIn(passkey);
  expect(seen.json<OwnerSeen>()).toMatchObject({ login: 'ada', hotels: [{ hotelId }] });
  expect((await elsewhere.get('/api/owner/me')).statusCode).toBe(200);
});

test('what was shown once opens nothing a second time, and a challenge is for one thing', async () => {
  const { owner, options, registers, shows, signsIn, elsewhere } = await openOwned();
  const passkey = new SoftwareAuthenticator(site);
  await registers(passkey);
  const response = passkey.shows(await options(elsewhere, 'passkey-sign-in'));
  expect((await shows(response)).statusCode).toBe(200);
  expect((await shows(response)).statusCode).toBe(403);
  expect((await shows(passkey.shows(await options(owner, 'passkeys')))).statusCode).toBe(403);
  expect((await shows(passkey.shows({ challenge: 'made-up' }))).statusCode).toBe(403);
  const second = new SoftwareAuthenticator(site);
  const made = second.makes(await options(elsewhere, 'passkey-sign-in'));
  expect((await owner.post('/api/owner/passkeys', { name: 'x', response: made })).statusCode).toBe(403);
  expect((await signsIn(passkey)).statusCode).toBe(200);
});

test('a challenge lasts five minutes', async () => {
  const { options, registers, shows, elsewhere } = await openOwned();
  const passkey = new SoftwareAuthenticator(site);
  await registers(passkey);
  const asked = await options(elsewhere, 'passkey-sign-in');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 5 * 60_000 + 1 });
  expect((await shows(passkey.shows(asked))).statusCode).toBe(403);
});

test('a copy of a passkey is noticed: its counter does not go on', async () => {
  const { registers, signsIn } = await openOwned();
  const passkey = new SoftwareAuthenticator(site);
  await registers(passkey);
  expect((await signsIn(passkey)).statusCode).toBe(200);
  passkey.counter = 0;
  expect((await signsIn(passkey)).statusCode).toBe(403);
  expect((await signsIn(passkey)).statusCode).toBe(200);
});

test.each([
  ['a site that looks like it', { origin: 'https://desk.example.org.evil.example', rpId: 'desk.example.org' }],
  ['another site', { origin: 'https://desk.example.org', rpId: 'evil.example' }],
])('a passkey that was made or shown on %s opens nothing', async (_, elsewhereSite) => {
  const { registers, signsIn } = await openOwned();
  expect((await registers(new SoftwareAuthenticator(elsewhereSite))).statusCode).toBe(403);
  expect((await signsIn(new SoftwareAuthenticator(elsewhereSite))).statusCode).toBe(403);
});

test('a passkey that was removed opens nothing, and nobody removes another’s; the password is always a way in', async () => {
  const { app, owner, registers, signsIn } = await openOwned();
  const passkey = new SoftwareAuthenticator(site);
  await registers(passkey);
  const eve = new Browser(app);
  const { hotelId } = await eve.enrol('hotels');
  await eve.post(`/api/hotels/${hotelId}/owner`, { ...ada, login: 'eve' });
  await eve.post('/api/owner/sign-in', { ...ada, login: 'eve' });
  expect((await eve.post(`/api/owner/passkeys/${passkey.id}/remove`, {})).json()).toEqual([]);
  expect((await signsIn(passkey)).statusCode).toBe(200);
  expect((await owner.post(`/api/owner/passkeys/${passkey.id}/remove`, {})).json()).toEqual([]);
  expect((await signsIn(passkey)).statusCode).toBe(403);
  expect((await new Browser(app).post('/api/owner/sign-in', ada)).statusCode).toBe(200);
});

test('whatever else is shown is refused in the same words', async () => {
  const { shows, signsIn, registers } = await openOwned();
  const passkey = new SoftwareAuthenticator(site);
  await registers(passkey);
  const answers = [
    await signsIn(new SoftwareAuthenticator(site)),
    await shows({ id: passkey.id }),
    await shows({ ...passkey.shows({ challenge: 'x' }), type: 7 }),
    await shows(null),
    await shows('{}'),
  ];
  expect(new Set(answers.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1);
});

test('a server that does not know its site takes no passkeys', async () => {
  const { owner, shows, options, elsewhere } = await openOwned({ passkeySite: undefined });
  expect(await options(elsewhere, 'passkey-sign-in')).toMatchObject({ error: 'passkeys-off' });
  expect((await owner.get('/api/owner/passkeys')).statusCode).toBe(404);
  expect((await shows({})).statusCode).toBe(403);
});
