import { describe, expect, test } from 'vitest';
import type { DeviceId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from '#server/access/access-store.ts';

const aurora = 'aurora' as HotelId;
const borealis = 'borealis' as HotelId;
const at = (moment: number): Instant => moment as Instant;
/** Milliseconds since 1970 do not fit into 32 bits. */
const today = 1_795_000_000_000;

/** What every keeper of devices and codes must do, whatever database it speaks to. */
export function accessStoreContract(name: string, open: () => Promise<AccessStore>): void {
  const deviceOf = (hotelId: HotelId, device: string, enrolledAt = today) => ({
    hotelId,
    deviceId: device as DeviceId,
    name: `the ${device}`,
    credentialHash: `hash of ${device}`,
    enrolledAt: at(enrolledAt),
  });

  describe(`an access store: ${name}`, () => {
    test('a device is found by its credential, in its own hotel only', async () => {
      const access = await open();
      await access.addDevice(deviceOf(aurora, 'desk'));
      expect(await access.deviceByCredential(aurora, 'hash of desk')).toBe('desk');
      expect(await access.deviceByCredential(aurora, 'hash of phone')).toBeUndefined();
      expect(await access.deviceByCredential(borealis, 'hash of desk')).toBeUndefined();
    });

    test('the devices of a hotel are listed in the order in which they came, with what was last heard of them', async () => {
      const access = await open();
      await access.addDevice(deviceOf(aurora, 'phone', today + 2));
      await access.addDevice(deviceOf(aurora, 'desk', today + 1));
      await access.addDevice(deviceOf(borealis, 'tablet'));
      await access.sawDevice(aurora, 'desk' as DeviceId, at(today + 5), '1.2.0');
      await access.sawDevice(aurora, 'desk' as DeviceId, at(today + 6), undefined);
      expect(await access.devices(aurora)).toEqual([
        { deviceId: 'desk', name: 'the desk', lastSeen: today + 6, appVersion: '1.2.0' },
        { deviceId: 'phone', name: 'the phone', lastSeen: undefined, appVersion: undefined },
      ]);
    });

    test('a device of a hotel is never made twice', async () => {
      const access = await open();
      await access.addDevice(deviceOf(aurora, 'desk'));
      await expect(access.addDevice(deviceOf(aurora, 'desk'))).rejects.toThrow();
    });

    test('a join code leads to its hotel until it has had its day or another takes its place', async () => {
      const access = await open();
      await access.putJoinCode(aurora, { code: 'FIRST', validUntil: at(today + 10) });
      expect(await access.joinCode(aurora, at(today))).toEqual({ code: 'FIRST', validUntil: today + 10 });
      expect(await access.hotelOfJoinCode('FIRST', at(today + 9))).toBe(aurora);
      expect(await access.hotelOfJoinCode('FIRST', at(today + 10))).toBeUndefined();
      await access.putJoinCode(aurora, { code: 'SECOND', validUntil: at(today + 20) });
      expect(await access.hotelOfJoinCode('FIRST', at(today))).toBeUndefined();
      expect(await access.hotelOfJoinCode('SECOND', at(today))).toBe(aurora);
      expect(await access.joinCode(borealis, at(today))).toBeUndefined();
    });
  });
}
