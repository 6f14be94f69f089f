import { expect, test } from 'vitest';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { SignOfLife } from '#server/access/access-store.ts';
import { LastSeen } from '#server/access/last-seen.ts';
import { openStores } from '#test/server/support/open-stores.ts';

const hotelId = 'aurora' as HotelId;
const deviceId = 'front desk' as DeviceId;

async function openLastSeen() {
  const { access } = openStores();
  await access.addDevice({
    hotelId,
    deviceId,
    name: 'Front desk',
    scope: 'desk',
    credentialHash: 'hash',
    enrolledAt: 0 as Instant,
  });
  const lastSeen = new LastSeen(access);
  const saw = (seconds: number, told: Omit<SignOfLife, 'at'> = {}) =>
    lastSeen.saw(hotelId, deviceId, { at: (seconds * 1000) as Instant, ...told });
  return { saw, written: async () => (await access.devices(hotelId))[0] };
}

test('a device that speaks all the time is written down once a minute', async () => {
  const { saw, written } = await openLastSeen();
  for (const second of [100, 101, 159]) await saw(second);
  expect(await written()).toMatchObject({ lastSeen: 100_000 });
  await saw(160);
  expect(await written()).toMatchObject({ lastSeen: 160_000 });
});

test('a device that says no version keeps the one it had', async () => {
  const { saw, written } = await openLastSeen();
  await saw(100, { appVersion: '1.0.0' });
  await saw(200);
  expect(await written()).toMatchObject({ lastSeen: 200_000, appVersion: '1.0.0' });
});

test('a clock that is set is written down at once, and what a request is longer on the way is not', async () => {
  const { saw, written } = await openLastSeen();
  await saw(100, { clockOffsetMs: -200 });
  await saw(101, { clockOffsetMs: -4_000 });
  expect(await written()).toMatchObject({ lastSeen: 100_000, clockOffsetMs: -200 });
  await saw(102, { clockOffsetMs: 3_600_000 });
  await saw(103);
  expect(await written()).toMatchObject({ lastSeen: 102_000, clockOffsetMs: 3_600_000 });
});
