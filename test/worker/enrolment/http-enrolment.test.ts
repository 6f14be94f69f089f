import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import { HotelRegistry } from '#worker/enrolment/hotel-registry.ts';
import { httpEnrolment } from '#worker/enrolment/http-enrolment.ts';
import { says, saysPage, startSpokenServer, type SpokenServer } from '#test/worker/sync/spoken-server.ts';

let server: SpokenServer;
let now = 1 as Instant;
beforeAll(async () => {
  server = await startSpokenServer();
});
afterAll(() => server.close());
beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
});

const enrolled = { hotelId: 'aurora', deviceId: 'd1', deviceName: 'Front desk', scope: 'desk', epoch: 'e1' };

function enrolment(origin = server.origin) {
  return httpEnrolment({ registry: new HotelRegistry(), clock: () => now, origin });
}

test('a browser that enrols knows its hotel, also after it was closed', async () => {
  let asked = '';
  server.speaks = (request, response) => {
    asked = `${request.method} ${request.url}`;
    says(201, enrolled)(request, response);
  };
  expect(await enrolment().enrolByCode('ABCD-2345', 'Front desk')).toEqual({ ok: true, hotelId: 'aurora' });
  expect(asked).toBe('POST /api/join');
  expect(await enrolment().hotels()).toMatchObject([{ hotelId: 'aurora', deviceId: 'd1', isDemo: false }]);
});

test('a browser that has cleared what it kept is the same device again, in the demo hotel too', async () => {
  let asked = '';
  server.speaks = (request, response) => {
    asked = `${request.method} ${request.url}`;
    says(200, { ...enrolled, hotelId: 'demo-2026-05-14' })(request, response);
  };
  const hotelId = 'demo-2026-05-14' as HotelId;
  expect(await enrolment().enrolAgain(hotelId)).toEqual({ ok: true, hotelId });
  expect(asked).toBe('GET /api/hotels/demo-2026-05-14/this-device');
  expect(await enrolment().hotels()).toMatchObject([{ hotelId, deviceId: 'd1', isDemo: true }]);
});

test('the hotel that was opened last comes first', async () => {
  server.speaks = says(201, enrolled);
  await enrolment().enrolInNewHotel('Front desk');
  server.speaks = says(201, { ...enrolled, hotelId: 'demo' });
  now = 2 as Instant;
  await enrolment().enrolInDemo('Front desk');
  expect((await enrolment().hotels()).map(({ hotelId }) => hotelId)).toEqual(['demo', 'aurora']);
  now = 3 as Instant;
  await enrolment().opened('aurora' as HotelId);
  expect((await enrolment().hotels()).map(({ hotelId }) => hotelId)).toEqual(['aurora', 'demo']);
});

test.each([
  ['code-unknown', says(404, { error: 'code-unknown', message: 'No hotel has this code now.', field: 'code' })],
  ['device-revoked', says(410, { error: 'device-revoked', message: 'This device was removed.' })],
  ['server-misbehaves', says(400, { error: 'malformed', message: 'deviceName' })],
  ['server-misbehaves', says(201, { hotelId: 'aurora' })],
  ['no-connection', saysPage(200)],
  ['no-connection', saysPage(502)],
] as const)('an enrolment that fails says %s, and no hotel is known', async (failure, speaks) => {
  server.speaks = speaks;
  expect(await enrolment().enrolByCode('ABCD-2345', 'Front desk')).toEqual({ ok: false, failure });
  expect(await enrolment().hotels()).toEqual([]);
});

test('without a connection there is no code and no list of devices', async () => {
  const gone = await startSpokenServer();
  await gone.close();
  const offline = enrolment(gone.origin);
  expect(await offline.joinCode('aurora' as HotelId, 'desk')).toBeUndefined();
  expect(await offline.devices('aurora' as HotelId)).toBeUndefined();
});

test('another device joins with a code', async () => {
  server.speaks = says(200, { code: 'ABCD2345', scope: 'desk', validUntil: 9 });
  expect(await enrolment().joinCode('aurora' as HotelId, 'desk')).toEqual({
    code: 'ABCD2345',
    scope: 'desk',
    validUntil: 9,
  });
});
