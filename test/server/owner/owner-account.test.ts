import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import type { OwnerSeen } from '#contract/owner.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';
import { staff } from '#test/support/hotel-aurora.ts';
import { pinOf } from '#test/support/pins.ts';

const ada = { login: 'Ada@Example.com ', password: 'correct horse battery' };

async function hotelOf(app: FastifyInstance) {
  const desk = new Browser(app);
  const enrolment = await desk.enrol('hotels');
  return { desk, enrolment, signsUp: (body: object) => desk.post(`/api/hotels/${enrolment.hotelId}/owner`, body) };
}

/** A hotel with an owner. */
async function openOwned(app?: FastifyInstance) {
  const server = app ?? (await openApp());
  const hotel = await hotelOf(server);
  expect((await hotel.signsUp(ada)).statusCode).toBe(201);
  return { app: server, ...hotel };
}

const statusAndError = (answer: { statusCode: number; json: <T>() => T }) => [
  answer.statusCode,
  answer.json<{ error?: string }>().error,
];

test('the owner of a hotel signs in at any browser and sees his hotels, until he signs out', async () => {
  const { app, enrolment } = await openOwned();
  const elsewhere = new Browser(app);
  const seen = await elsewhere.post('/api/owner/sign-in', { ...ada, login: 'ADA@example.com' });
  expect(seen.json<OwnerSeen>()).toMatchObject({ login: 'ada@example.com', hotels: [{ hotelId: enrolment.hotelId }] });
  expect((await elsewhere.get('/api/owner/me')).json<OwnerSeen>()).toEqual(seen.json<OwnerSeen>());
  await elsewhere.post('/api/owner/sign-out', {});
  expect(statusAndError(await elsewhere.get('/api/owner/me'))).toEqual([401, 'owner-not-signed-in']);
});

test('a hotel gets one owner, and a login stays its own', async () => {
  const { app, signsUp } = await openOwned();
  expect(statusAndError(await signsUp({ login: 'eve', password: ada.password }))).toEqual([409, 'hotel-owned']);
  const second = await hotelOf(app);
  const wrong = await second.signsUp({ ...ada, password: 'another long password' });
  expect(statusAndError(wrong)).toEqual([403, 'login-or-password-wrong']);
  expect((await second.signsUp(ada)).statusCode).toBe(201);
  const seen = await new Browser(app).post('/api/owner/sign-in', ada);
  expect(seen.json<OwnerSeen>().hotels).toHaveLength(2);
});

test('once a hotel has people, a manager gives it its owner, with their PIN where they have one', async () => {
  const { desk, enrolment, signsUp } = await hotelOf(await openApp());
  const replica = new Replica(enrolment.deviceId);
  const joins = (name: string, role: 'manager' | 'receptionist') =>
    replica.says({ type: 'AddStaffMember', staffId: staff(name), name, role }, { actor: staff('Mia') });
  await desk.push(enrolment, [
    replica.says({ type: 'SetUpHotel', name: 'Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' }),
    joins('Mia', 'manager'),
    joins('Tom', 'manager'),
    joins('Ben', 'receptionist'),
  ]);
  const mia = pinOf('4711');
  await desk.post(`/api/hotels/${enrolment.hotelId}/pins`, {
    staffId: staff('Mia'),
    pin: mia.verifier,
    by: staff('Mia'),
  });
  for (const by of [undefined, staff('Ben'), staff('Tom')]) {
    expect(statusAndError(await signsUp({ ...ada, by }))).toEqual([403, 'not-a-manager']);
  }
  expect(statusAndError(await signsUp({ ...ada, by: staff('Mia') }))).toEqual([403, 'pin-wrong']);
  expect((await signsUp({ ...ada, by: staff('Mia'), proof: mia.proof })).statusCode).toBe(201);
});

test('a password that can be guessed is not taken', async () => {
  const { signsUp } = await hotelOf(await openApp());
  for (const [login, password] of [
    ['ada', 'short'],
    ['ada-lovelace', 'Ada-Lovelace'],
    ['a b', ada.password],
  ]) {
    expect(statusAndError(await signsUp({ login, password }))).toEqual([400, 'malformed']);
  }
});

test('an account that does not exist is refused in the same words as a wrong password, and waits the same', async () => {
  const { app } = await openOwned();
  const browser = new Browser(app);
  const answers = async (login: string) => {
    const said = [];
    for (let tries = 0; tries < 4; tries++) {
      const answer = await browser.post('/api/owner/sign-in', { login, password: 'not the password' });
      const { until: _, ...words } = answer.json<Record<string, unknown>>();
      said.push([answer.statusCode, words]);
    }
    return said;
  };
  const known = await answers(ada.login);
  expect(known).toEqual(await answers('nobody@example.com'));
  expect(known.at(-1)).toEqual([429, expect.objectContaining({ error: 'owner-wait' })]);
});

test('whoever guesses a password waits, also with the right one', async () => {
  const { app } = await openOwned();
  const browser = new Browser(app);
  for (let tries = 0; tries < 3; tries++)
    await browser.post('/api/owner/sign-in', { ...ada, password: `guess ${tries}` });
  expect(statusAndError(await browser.post('/api/owner/sign-in', ada))).toEqual([429, 'owner-wait']);
});

test('a session is new at every sign-in: one that was planted or is left over opens nothing', async () => {
  const { app } = await openOwned();
  const signIn = (cookie: string) =>
    app.inject({ method: 'POST', url: '/api/owner/sign-in', payload: ada, headers: { cookie } });
  const planted = await signIn('keyrack_owner=planted');
  const first = planted.cookies[0]?.value ?? '';
  expect(first).not.toBe('planted');
  const second = (await signIn(`keyrack_owner=${first}`)).cookies[0]?.value ?? '';
  const me = async (token: string) =>
    (await app.inject({ url: '/api/owner/me', headers: { cookie: `keyrack_owner=${token}` } })).statusCode;
  expect([await me('planted'), await me(first), await me(second)]).toEqual([401, 401, 200]);
});

test('the session is out of reach of scripts, other sites and, behind TLS, other hosts; a thief of the store gets nothing', async () => {
  const stores = openStores();
  const { app } = await openOwned(await openApp({ trustProxy: true }, stores));
  const plain = await new Browser(app).post('/api/owner/sign-in', ada);
  expect(plain.cookies).toMatchObject([
    { name: 'keyrack_owner', path: '/api/owner', httpOnly: true, sameSite: 'Strict' },
  ]);
  const overTls = await new Browser(app).post('/api/owner/sign-in', ada, { 'x-forwarded-proto': 'https' });
  expect(overTls.cookies).toMatchObject([
    { name: '__Host-keyrack_owner', path: '/', secure: true, httpOnly: true, sameSite: 'Strict' },
  ]);
  expect(overTls.cookies[0]).not.toHaveProperty('domain');
  const token = plain.cookies[0]?.value ?? '';
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(await stores.owners.session(token, 0 as never)).toBeUndefined();
  const kept = await stores.owners.ownerByLogin('ada@example.com');
  expect(kept?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('an owner without any device makes a new browser a desk of his hotel, and of no other', async () => {
  const { app, enrolment } = await openOwned();
  const { enrolment: foreign } = await hotelOf(app);
  const elsewhere = new Browser(app);
  const enrols = (hotelId: string) =>
    elsewhere.post(`/api/owner/hotels/${hotelId}/devices`, { deviceName: 'spare laptop' });
  expect(statusAndError(await enrols(enrolment.hotelId))).toEqual([401, 'owner-not-signed-in']);
  await elsewhere.post('/api/owner/sign-in', ada);
  for (const hotelId of [foreign.hotelId, 'nowhere']) {
    expect(statusAndError(await enrols(hotelId))).toEqual([404, 'hotel-not-owned']);
  }
  expect((await enrols(enrolment.hotelId)).statusCode).toBe(201);
  expect((await elsewhere.pull(enrolment)).head).toMatchObject({ head: 0 });
  expect((await elsewhere.get(`/api/hotels/${foreign.hotelId}/events?after=0`)).statusCode).toBe(401);
});
