import { beforeEach, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import type { DeviceSeen, Enrolment, PushResponse } from '#contract/sync-protocol.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { bookRoom101, openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openAddresses } from '#test/server/support/open-addresses.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';
import { noonPlus, room } from '#test/support/hotel-aurora.ts';

let app: FastifyInstance;
let desk: Browser;
let hotel: Enrolment;
let deskReplica: Replica;
let phone: Browser;
let onPhone: Enrolment;
beforeEach(async () => {
  app = await openApp();
  [desk, phone] = [new Browser(app), new Browser(app)];
  hotel = await desk.enrol('hotels');
  deskReplica = new Replica(hotel.deviceId);
  const commands = [...openAurora, bookRoom101('first')].map((command) => deskReplica.says(command));
  await desk.push(hotel, commands);
  const { code } = await desk.joinCode(hotel.hotelId, 'housekeeping');
  onPhone = await phone.enrol('join', { deviceName: 'phone', code });
});

const conditionOf101 = {
  type: 'ReportRoomCondition',
  roomId: room('101'),
  condition: 'clean',
  observedAt: noonPlus(1),
} as const;

const verdictsOf = (answer: { json<Body>(): Body }) =>
  answer.json<PushResponse>().outcomes.map(({ verdict }) => verdict);

describe('a housekeeping device', () => {
  test('is told of every position, of no name and of no price', async () => {
    const [all, told] = [await desk.pull(hotel), await phone.pull(onPhone)];
    expect(told.events.map(({ position }) => position)).toEqual(all.events.map(({ position }) => position));
    expect(JSON.stringify(all.events)).toMatch(/García.*9000|9000.*García/s);
    const bytes = JSON.stringify(told);
    for (const secret of ['Lucía', '+34 000 123 456']) expect(bytes).not.toContain(secret);
    // As a number: the letters of an id may say so by chance.
    expect(bytes).not.toMatch(/[:[,]9000\b/);
    expect(JSON.stringify(all.events)).toMatch(/[:[,]9000\b/);
    expect(bytes).toContain('ReservationBooked');
  });

  test("may report rooms, and nothing that is a desk's", async () => {
    const replica = new Replica(onPhone.deviceId);
    const given = [replica.says(conditionOf101), replica.says(registerGuest('Forged'))];
    expect(verdictsOf(await phone.push(onPhone, given))).toEqual(['accepted', 'quarantined']);
  });

  test('gains nothing by saying that a desk gave a command', async () => {
    const asTheDesk = new Replica(hotel.deviceId);
    expect(verdictsOf(await phone.push(onPhone, [asTheDesk.says(registerGuest('Forged'))]))).toEqual(['quarantined']);
  });

  test('is told by no other address than those of its work', async () => {
    const open = await openAddresses(app, phone, onPhone.hotelId);
    expect(open).toEqual(['GET /board', 'GET /bootstrap', 'GET /events', 'GET /this-device', 'POST /commands']);
  });
});

test('no housekeeping device is told of pages to begin with: it pulls its own log', async () => {
  expect((await phone.get(`/api/hotels/${onPhone.hotelId}/bootstrap`)).statusCode).toBe(204);
});

describe('a device that a manager has removed', () => {
  const revoke = (by: StaffId) =>
    desk.post(`/api/hotels/${hotel.hotelId}/devices/revoke`, { deviceId: onPhone.deviceId, by });

  test('is told nothing any more, and what it still sends is kept for a manager', async () => {
    const devices = (await revoke('Ada' as StaffId)).json<readonly DeviceSeen[]>();
    expect(devices.find(({ deviceId }) => deviceId === onPhone.deviceId)?.revokedAt).toBeGreaterThan(0);
    const refused = await phone.get(`/api/hotels/${onPhone.hotelId}/events?after=0`);
    expect([refused.statusCode, refused.json<{ error: string }>().error]).toEqual([410, 'device-revoked']);
    const replica = new Replica(onPhone.deviceId);
    expect(verdictsOf(await phone.push(onPhone, [replica.says(conditionOf101)]))).toEqual(['quarantined']);
    const { events } = await desk.pull(hotel);
    expect(events.at(-1)?.event).toEqual({ type: 'CommandQuarantined', reason: 'device-revoked' });
  });

  test('is removed by who manages people, and by nobody else', async () => {
    const ben = { type: 'AddStaffMember', staffId: 'Ben' as StaffId, name: 'Ben', role: 'receptionist' } as const;
    const ada = { type: 'AddStaffMember', staffId: 'Ada' as StaffId, name: 'Ada', role: 'manager' } as const;
    await desk.push(hotel, [deskReplica.says(ada), deskReplica.says(ben)]);
    expect((await revoke('Ben' as StaffId)).statusCode).toBe(403);
    expect((await phone.get(`/api/hotels/${onPhone.hotelId}/events?after=0`)).statusCode).toBe(200);
    expect((await revoke('Ada' as StaffId)).statusCode).toBe(200);
  });
});
