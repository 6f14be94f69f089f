import { expect, test } from 'vitest';
import type { DeviceSeen } from '#contract/sync-protocol.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { LAST_HOTEL_COOKIE } from '#contract/last-hotel.ts';
import { Browser } from '#test/server/support/browser.ts';
import { hashOfCode } from '#server/access/join-codes.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { openStores } from '#test/server/support/open-stores.ts';

test('a new hotel is empty, and the browser that asked for it is its first device', async () => {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels', { deviceName: '  Reception  ' });
  expect(enrolment.deviceName).toBe('Reception');
  const devices = (await browser.get(`/api/hotels/${enrolment.hotelId}/devices`)).json<{ name: string }[]>();
  expect(devices.map(({ name }) => name)).toEqual(['Reception']);
  expect((await browser.pull(enrolment)).head).toMatchObject({ head: 0 });
});

test('the credential is out of reach of scripts and other sites, and goes to its own hotel only', async () => {
  const app = await openApp({ trustProxy: true });
  const answer = await new Browser(app).post('/api/hotels', { deviceName: 'desk' });
  const { hotelId } = answer.json<{ hotelId: string }>();
  const path = `/api/hotels/${hotelId}`;
  expect(answer.cookies[0]).toMatchObject({ name: `keyrack_${hotelId}`, path, httpOnly: true, sameSite: 'Strict' });
  expect(answer.cookies[0]).not.toHaveProperty('secure');
  const overTls = await new Browser(app).post('/api/hotels', { deviceName: 'desk' }, { 'x-forwarded-proto': 'https' });
  expect(overTls.cookies).toMatchObject([{ secure: true }, { secure: true }]);
});

test('a browser that has cleared all but its cookies learns which device it is, and nobody else does', async () => {
  const app = await openApp();
  const browser = new Browser(app);
  const { hotelId, deviceId } = await browser.enrol('hotels', { deviceName: 'Reception' });
  const roster = await browser.get(`/api/hotels/${hotelId}/roster`);
  const remembered = roster.cookies.find(({ name }) => name === LAST_HOTEL_COOKIE);
  expect(remembered).toMatchObject({ value: hotelId, path: '/', sameSite: 'Strict' });
  expect(remembered).not.toHaveProperty('httpOnly');
  const address = `/api/hotels/${hotelId}/this-device`;
  expect((await browser.get(address)).json()).toMatchObject({
    hotelId,
    deviceId,
    deviceName: 'Reception',
    scope: 'desk',
  });
  expect((await new Browser(app).get(address)).statusCode).toBe(401);
});

test('the server keeps nothing that would let a thief of its data speak for a device', async () => {
  const stores = openStores();
  const browser = new Browser(await openApp({}, stores));
  const enrolment = await browser.enrol('hotels');
  const credential = browser.cookieOf(enrolment);
  expect(Buffer.from(credential, 'base64url')).toHaveLength(32);
  expect(await stores.access.deviceByCredential(enrolment.hotelId, credential)).toBeUndefined();
});

test('a browser that is no device of the hotel learns nothing, not even whether it exists', async () => {
  const app = await openApp();
  const enrolment = await new Browser(app).enrol('hotels');
  const stranger = new Browser(app);
  const other = await stranger.enrol('hotels');
  for (const hotelId of [enrolment.hotelId, 'no-such-hotel' as HotelId]) {
    for (const what of ['events', 'live', 'bootstrap', 'devices']) {
      const answer = await stranger.get(`/api/hotels/${hotelId}/${what}`, {
        cookie: `keyrack_${hotelId}=${stranger.cookieOf(other)}`,
      });
      expect([what, answer.statusCode]).toEqual([what, 401]);
      expect(answer.json()).toMatchObject({ error: 'device-not-enrolled' });
    }
    expect((await stranger.push({ ...enrolment, hotelId }, [])).statusCode).toBe(401);
  }
});

test('a code is typed as people type, and lets one device in, as what it was made for', async () => {
  const app = await openApp();
  const desk = new Browser(app);
  const { hotelId } = await desk.enrol('hotels');
  const { code, validUntil } = await desk.joinCode(hotelId, 'housekeeping');
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  expect(validUntil - Date.now()).toBeLessThanOrEqual(10 * 60_000);
  const typed = ` ${code.slice(0, 4).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')}-${code.slice(4)}`;
  const joined = await new Browser(app).enrol('join', { deviceName: 'phone', code: typed });
  expect(joined).toMatchObject({ hotelId, scope: 'housekeeping' });
  expect((await new Browser(app).post('/api/join', { deviceName: 'second', code })).statusCode).toBe(404);
});

test('a code that nobody has, or whose time is over, opens nothing', async () => {
  const stores = openStores();
  const app = await openApp({}, stores);
  const { hotelId } = await new Browser(app).enrol('hotels');
  const over = (Date.now() - 1) as Instant;
  await stores.access.addEnrolmentCode(
    { hotelId, codeHash: hashOfCode('ABCDEFGH'), scope: 'desk', validUntil: over },
    0 as Instant,
  );
  for (const code of ['ABCDEFGH', '00000000', 'ABC', '', 'ÄÖÜÄÖÜÄÖ']) {
    const answer = await new Browser(app).post('/api/join', { deviceName: 'phone', code });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ error: 'code-unknown', field: 'code' });
  }
});

test('codes cannot be tried without end', async () => {
  const browser = new Browser(await openApp());
  const attempts = [];
  for (let attempt = 0; attempt < 31; attempt += 1) {
    attempts.push((await browser.post('/api/join', { deviceName: 'phone', code: '00000000' })).statusCode);
  }
  expect(attempts.at(0)).toBe(404);
  expect(attempts.at(-1)).toBe(429);
});

test('a device without a name is asked for one', async () => {
  const browser = new Browser(await openApp());
  for (const request of [
    {},
    { deviceName: '' },
    { deviceName: '   ' },
    { deviceName: 7 },
    { deviceName: 'x'.repeat(101) },
    null,
    [],
  ]) {
    const answer = await browser.post('/api/hotels', request);
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ error: 'malformed' });
  }
});

test('people see when a device was last heard of, and which version it runs', async () => {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  const before = Date.now();
  const url = `/api/hotels/${enrolment.hotelId}`;
  const seen = async () => (await browser.get(`${url}/devices`)).json<DeviceSeen[]>();
  expect(await seen()).not.toMatchObject([{ appVersion: expect.any(String) }]);
  // An update is seen at once, whenever the device was last written down.
  for (const appVersion of ['1.0.0', '1.0.1']) {
    await browser.get(`${url}/events`, { 'x-app-version': appVersion });
    expect(await seen()).toMatchObject([{ appVersion }]);
  }
  const [device] = await seen();
  expect(device?.lastSeen).toBeGreaterThanOrEqual(before);
});
