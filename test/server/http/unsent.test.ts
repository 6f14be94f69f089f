import { expect, test } from 'vitest';
import type { DeviceSeen, Enrolment } from '#contract/sync-protocol.ts';
import type { CommandEnvelope } from '#contract/commands.ts';
import { openAurora } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { Replica } from '#test/server/support/replica.ts';

/** A desk of a hotel, and another one that looks at the list of devices. */
async function openHotel() {
  const app = await openApp();
  const desk = new Browser(app);
  const enrolment = await desk.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  const unsent = async (): Promise<DeviceSeen['unsent']> => {
    const devices = (await desk.get(`/api/hotels/${enrolment.hotelId}/devices`)).json<DeviceSeen[]>();
    return devices.find(({ deviceId }) => deviceId === enrolment.deviceId)?.unsent;
  };
  const sends = async (commands: readonly CommandEnvelope[], savedUpTo: number, as: Partial<Enrolment> = {}) =>
    (await desk.push({ ...enrolment, ...as }, commands, { savedUpTo })).statusCode;
  return { replica, unsent, sends };
}

test('a device tells how many commands it has, and those that have not come are counted until they come', async () => {
  const { replica, unsent, sends } = await openHotel();
  const [first, second, third, fourth] = openAurora.map((command) => replica.says(command));
  expect(await sends([first!, second!], 4)).toBe(200);
  expect(await unsent()).toMatchObject({ count: 2, at: expect.any(Number) });
  expect(await sends([third!, fourth!], 4)).toBe(200);
  expect(await unsent()).toBeUndefined();
});

test('a device whose pushes are refused is seen to have work that nobody else has', async () => {
  const { replica, unsent, sends } = await openHotel();
  const [first, ...more] = openAurora.map((command) => replica.says(command));
  expect(await sends([first!], 1)).toBe(200);
  expect(await unsent()).toBeUndefined();
  expect(await sends(more.slice(1), 4)).toBe(409);
  expect(await unsent()).toMatchObject({ count: 3 });
  expect(await sends(more, 4, { epoch: 'of another log' })).toBe(409);
  expect(await unsent()).toMatchObject({ count: 3 });
  expect(await sends(more, 4)).toBe(200);
  expect(await unsent()).toBeUndefined();
});

test('a queue that is counted anew ends what was told of the one before', async () => {
  const { replica, unsent, sends } = await openHotel();
  const [first] = openAurora.map((command) => replica.says(command));
  expect(await sends([first!], 3)).toBe(200);
  expect(await unsent()).toMatchObject({ count: 2 });
  const anew = new Replica(replica.device);
  expect(
    await sends(
      openAurora.slice(0, 2).map((command) => anew.says(command)),
      2,
    ),
  ).toBe(200);
  expect(await unsent()).toBeUndefined();
});

test('a device of before that tells nothing is told nothing about', async () => {
  const app = await openApp();
  const desk = new Browser(app);
  const enrolment = await desk.enrol('hotels');
  const replica = new Replica(enrolment.deviceId);
  expect(
    (await desk.push(enrolment, [replica.says(openAurora[0]!), replica.says(openAurora[1]!)].slice(1))).statusCode,
  ).toBe(409);
  const [device] = (await desk.get(`/api/hotels/${enrolment.hotelId}/devices`)).json<DeviceSeen[]>();
  expect(device).not.toHaveProperty('unsent');
});
