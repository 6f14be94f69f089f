import { describe, expect, test } from 'vitest';
import type { DeviceId, HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
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
    scope: device === 'phone' ? ('housekeeping' as const) : ('desk' as const),
    credentialHash: `hash of ${device}`,
    enrolledAt: at(enrolledAt),
  });

  describe(`an access store: ${name}`, () => {
    test('a device is found by its credential, in its own hotel only', async () => {
      const access = await open();
      await access.addDevice(deviceOf(aurora, 'desk'));
      expect(await access.deviceByCredential(aurora, 'hash of desk')).toEqual({
        deviceId: 'desk',
        scope: 'desk',
        revokedAt: undefined,
      });
      expect(await access.deviceByCredential(aurora, 'hash of phone')).toBeUndefined();
      expect(await access.deviceByCredential(borealis, 'hash of desk')).toBeUndefined();
    });

    test('the devices of a hotel are listed in the order in which they came, with what was last heard of them', async () => {
      const access = await open();
      await access.addDevice(deviceOf(aurora, 'phone', today + 2));
      await access.addDevice(deviceOf(aurora, 'desk', today + 1));
      await access.addDevice(deviceOf(borealis, 'tablet'));
      await access.sawDevice(aurora, 'desk' as DeviceId, {
        at: at(today + 5),
        appVersion: '1.2.0',
        clockOffsetMs: -300,
      });
      await access.sawDevice(aurora, 'desk' as DeviceId, { at: at(today + 6) });
      expect(await access.devices(aurora)).toEqual([
        {
          deviceId: 'desk',
          name: 'the desk',
          scope: 'desk',
          lastSeen: today + 6,
          appVersion: '1.2.0',
          clockOffsetMs: -300,
        },
        { deviceId: 'phone', name: 'the phone', scope: 'housekeeping', lastSeen: undefined, appVersion: undefined },
      ]);
    });

    test('a device of a hotel is never made twice', async () => {
      const access = await open();
      await access.addDevice(deviceOf(aurora, 'desk'));
      await expect(access.addDevice(deviceOf(aurora, 'desk'))).rejects.toThrow();
    });

    test('a device is removed once and stays known, and no other one with it', async () => {
      const access = await open();
      await access.addDevice(deviceOf(aurora, 'desk'));
      await access.addDevice(deviceOf(aurora, 'phone', today + 1));
      await access.revokeDevice(aurora, 'phone' as DeviceId, 'boss' as StaffId, at(today + 5));
      await access.revokeDevice(aurora, 'phone' as DeviceId, 'boss' as StaffId, at(today + 9));
      await access.revokeDevice(borealis, 'desk' as DeviceId, 'boss' as StaffId, at(today + 5));
      expect(await access.deviceByCredential(aurora, 'hash of phone')).toMatchObject({ revokedAt: today + 5 });
      expect(await access.devices(aurora)).toMatchObject([{ deviceId: 'desk' }, { revokedAt: today + 5 }]);
      expect((await access.devices(aurora))[0]).not.toHaveProperty('revokedAt');
    });

    test('a code lets one device in, however many bring it at once, and nobody when its time is over', async () => {
      const access = await open();
      const code = { hotelId: aurora, scope: 'housekeeping' as const, validUntil: at(today + 10) };
      await access.addEnrolmentCode({ ...code, codeHash: 'first' }, at(today));
      await access.addEnrolmentCode({ ...code, codeHash: 'second' }, at(today));
      const doors = await Promise.all([1, 2, 3].map(() => access.takeEnrolmentCode('first', at(today + 9))));
      expect(doors.filter((door) => door !== undefined)).toEqual([{ hotelId: aurora, scope: 'housekeeping' }]);
      expect(await access.takeEnrolmentCode('second', at(today + 10))).toBeUndefined();
      // What is over is forgotten with the next code that is made.
      await access.addEnrolmentCode({ ...code, codeHash: 'third', validUntil: at(today + 30) }, at(today + 20));
      expect(await access.takeEnrolmentCode('second', at(today))).toBeUndefined();
      expect(await access.takeEnrolmentCode('third', at(today + 21))).toBeDefined();
    });
  });
}
