import { expect, test } from 'vitest';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
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
  const saw = (seconds: number, appVersion?: string) =>
    lastSeen.saw(hotelId, deviceId, (seconds * 1000) as Instant, appVersion);
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
  await saw(100, '1.0.0');
  await saw(200);
  expect(await written()).toMatchObject({ lastSeen: 200_000, appVersion: '1.0.0' });
});
