import { expect, test } from 'vitest';
import type { PinRequest, Roster } from '#contract/roster.ts';
import type { Enrolment } from '#contract/sync-protocol.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';
import { staff } from '#test/support/hotel-aurora.ts';
import { pinOf } from '#test/support/pins.ts';

const mia = pinOf('4711');
const ben = pinOf('1234');

const joins = (name: string, role: StaffRole): HotelCommand => ({
  type: 'AddStaffMember',
  staffId: staff(name),
  name,
  role,
});

/** A hotel with two managers and two others, whose PINs a desk gives. */
async function openHotel() {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  const desk = new Replica(enrolment.deviceId);
  const people = [joins('Mia', 'manager'), joins('Tom', 'manager'), joins('Ben', 'receptionist')];
  await browser.push(enrolment, [
    desk.says({ type: 'SetUpHotel', name: 'Aurora', timeZone: 'Europe/Madrid', currency: 'EUR' }),
    ...[...people, joins('Eva', 'housekeeper')].map((command) => desk.says(command, { actor: staff('Mia') })),
  ]);
  return { browser, enrolment, gives: giving(browser, enrolment) };
}

const giving =
  (browser: Browser, { hotelId }: Enrolment) =>
  async (to: string, pin: typeof mia, more: object) => {
    const request = { staffId: staff(to), pin: pin.verifier, by: staff(to), ...more } satisfies PinRequest;
    const answer = await browser.post(`/api/hotels/${hotelId}/pins`, request);
    return [answer.statusCode, answer.json<{ error?: string; until?: number }>()] as const;
  };

const byMia = { by: staff('Mia'), proof: mia.proof };

test('the first PIN of a hotel is a manager’s own; then managers give others theirs', async () => {
  const { browser, enrolment, gives } = await openHotel();
  expect((await gives('Ben', ben, {}))[0]).toBe(403);
  expect((await gives('Ben', ben, { by: staff('Mia') }))[0]).toBe(403);
  expect((await gives('Mia', mia, {}))[0]).toBe(200);
  expect((await gives('Ben', ben, byMia))[0]).toBe(200);
  const roster = (await browser.get(`/api/hotels/${enrolment.hotelId}/roster`)).json<Roster>();
  expect(roster.map(({ staffId }) => staffId)).toEqual(['Ben', 'Mia']);
  expect(JSON.stringify(roster)).not.toContain(mia.proof);
});

test('once a manager has a PIN, nobody without one gives any, not even another manager', async () => {
  const { gives } = await openHotel();
  await gives('Mia', mia, {});
  for (const who of ['Tom', 'Ben', 'Eva']) expect((await gives(who, ben, {}))[0]).toBe(403);
});

test('who has a PIN changes it by knowing it, and nobody else’s unless they are a manager', async () => {
  const { gives } = await openHotel();
  await gives('Mia', mia, {});
  await gives('Ben', ben, byMia);
  expect((await gives('Ben', mia, { proof: mia.proof }))[1]).toMatchObject({ error: 'pin-wrong' });
  expect((await gives('Ben', mia, { proof: ben.proof }))[0]).toBe(200);
  expect((await gives('Eva', ben, { by: staff('Ben'), proof: mia.proof }))[1]).toMatchObject({
    error: 'pin-not-permitted',
  });
});

test('what every desk knows of a PIN does not prove that somebody has typed it', async () => {
  const { gives } = await openHotel();
  await gives('Mia', mia, {});
  expect((await gives('Mia', ben, { proof: mia.verifier.verifier }))[1]).toMatchObject({ error: 'pin-wrong' });
});

test('whoever guesses waits longer and longer, also with the right one, and hurts nobody else', async () => {
  const { gives } = await openHotel();
  await gives('Mia', mia, {});
  await gives('Ben', ben, byMia);
  const guesses = await Promise.all(
    Array.from({ length: 10 }, () => gives('Ben', mia, { proof: pinOf('0000').proof })),
  );
  expect(guesses.filter(([status]) => status === 403)).toHaveLength(3);
  const [status, { until }] = await gives('Ben', mia, { proof: ben.proof });
  expect([status, (until ?? 0) > Date.now()]).toEqual([429, true]);
  expect((await gives('Mia', mia, { proof: mia.proof }))[0]).toBe(200);
});

test('nobody who has left gets a PIN, and a stranger’s browser neither reads nor writes any', async () => {
  const { browser, enrolment, gives } = await openHotel();
  await gives('Mia', mia, {});
  await browser.push(enrolment, [
    new Replica(enrolment.deviceId).says(
      { type: 'DismissStaffMember', staffId: staff('Eva') },
      { actor: staff('Mia') },
    ),
  ]);
  expect((await gives('Eva', ben, byMia))[0]).toBe(403);
  const stranger = new Browser(await openApp());
  expect((await stranger.get(`/api/hotels/${enrolment.hotelId}/roster`)).statusCode).toBe(401);
  expect((await giving(stranger, enrolment)('Ben', ben, byMia))[0]).toBe(401);
});
