import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CrashPoint } from '#worker/crash-points/crash-points.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { modelKey } from '#read-models/read-model.ts';
import { newBooking, newGuest, SET_UP } from './support/aurora-for-crashes.ts';
import { buildForCrashes } from './support/build-for-crashes.ts';
import { DoomedDevice, KILLS, type Kill } from './support/doomed-device.ts';
import { commandsOf, flawsOf } from './support/flaws-of-disk.ts';
import { HotelServer } from './support/hotel-server.ts';
import { eventsOn } from './support/read-disk.ts';
import { RestorableServer } from './support/restorable-server.ts';

/** `KEYRACK_CRASHES=all` kills in every way at every point, and otherwise in one. */
const IS_THOROUGH = process.env['KEYRACK_CRASHES'] === 'all';

/** Events, and segments of the log, for which a device writes more than pages. */
const WORTH_AN_IMAGE = 500;
const WORTH_JOINING = 17;

/** What makes the next start fast is written after a pause. */
type WrittenLater = 'pages/rows-without-checkpoint' | 'image/before-commit' | 'compact/segments-gone';

type Elsewhere =
  | WrittenLater
  | 'dispatch-after-news/before-commit'
  | 'begin/pages-without-head'
  | 'history/segment-without-head'
  | 'follow/log-without-head';

/** The way of one command from the click to the confirmed log, and by what its device dies on it. */
const WAY_OF_A_COMMAND: Record<Exclude<CrashPoint, Elsewhere>, Kill> = {
  'fence/before-commit': 'tab',
  'dispatch/before-transaction': 'renderer',
  'dispatch/rows-without-head': 'tab',
  'dispatch/before-commit': 'browser',
  'dispatch/before-receipt': 'renderer',
  'push/before-request': 'worker',
  'push/after-answer': 'renderer',
  'apply/before-transaction': 'tab',
  'apply/events-without-outbox': 'renderer',
  'apply/outbox-without-cursor': 'browser',
  'apply/before-commit': 'renderer',
  'apply/after-commit': 'tab',
};
const crashes = (Object.entries(WAY_OF_A_COMMAND) as [CrashPoint, Kill][]).flatMap(([point, only]) =>
  (IS_THOROUGH ? KILLS : [only]).map((kill) => ({ point, kill })),
);

const unseen = Object.keys(WAY_OF_A_COMMAND).filter((point) => !point.startsWith('dispatch')) as CrashPoint[];

let settings: NodeJS.ProcessEnv;
let server: RestorableServer;
let device: DoomedDevice;
beforeAll(async () => {
  settings = { KEYRACK_PAGE: await buildForCrashes() };
  server = await RestorableServer.start(settings);
  device = await DoomedDevice.switchedOn(server);
  await device.entersNewHotel();
  await device.gives(...SET_UP);
});
afterAll(async () => {
  await device.leave();
  await server.stop();
});

test.each(crashes)('at $point the $kill is killed: what was saved is there, and goes up once', async (crash) => {
  await device.findsAnotherDay();
  await device.diesAt(crash.point, crash.kill, async () => {
    await device.opens();
    await device.gives(...newBooking());
  });
  await device.isWhole();
  await device.comesBack();
});

test('of two tabs one is about to write what it decided anew, and the browser is killed', async () => {
  await device.diesAt('dispatch-after-news/before-commit', 'browser', () => device.givesInTwoTabs(newGuest));
  await device.isWhole();
  await device.comesBack();
});

test.each(IS_THOROUGH ? unseen : (['apply/outbox-without-cursor'] as const))(
  'while no window is open, the service worker is killed at %s',
  async (point) => {
    device.line.holdPushes();
    await device.gives(...newBooking());
    await device.findsAnotherDay();
    device.line.letPushes();
    await device.diesUnseenAt(point);
    await device.isWhole();
    await device.comesBack();
  },
);

test('a device dies while it begins to follow a restored server, and gives it all that it lost', async () => {
  server.backUp();
  await device.gives(...newBooking());
  await device.everythingIsSent();
  device.line.holdPushes();
  await device.gives(...newBooking());
  await device.findsAnotherDay();
  await server.restore();
  device.line.letPushes();
  await device.diesAt('follow/log-without-head', 'renderer', () => device.opens());
  await device.isWhole();
  await device.comesBack();
});

test('a new device dies while it begins with pages, and again while it fetches the history', async () => {
  const demo = await HotelServer.start('dist', settings);
  const newcomer = await DoomedDevice.switchedOn(demo);
  await newcomer.diesAt('begin/pages-without-head', 'renderer', () => newcomer.entersDemo());
  await newcomer.isWhole();
  await newcomer.starts();
  await newcomer.diesAt('history/segment-without-head', 'tab', () => newcomer.opens());
  await newcomer.isWhole();
  await newcomer.comesBack();
  await newcomer.leave();
  await demo.stop();
});

test('three devices die while they write what makes the next start fast, and make do with the log', async () => {
  const [writer, painter] = await Promise.all([joined(), joined()]);
  const dies = async (doomed: DoomedDevice, point: WrittenLater, work: () => Promise<void>): Promise<void> => {
    await doomed.diesAt(point, 'renderer', work);
    await doomed.isWhole();
    await doomed.comesBack();
  };
  await Promise.all([
    dies(writer, 'pages/rows-without-checkpoint', () => writer.gives(...newBooking())),
    dies(painter, 'image/before-commit', () => painter.gives(...Array.from({ length: WORTH_AN_IMAGE }, newGuest))),
    dies(device, 'compact/segments-gone', () => device.pullsInSmallParts(WORTH_JOINING, newGuest)),
  ]);
  await Promise.all([writer.leave(), painter.leave()]);
});

test('after all that the server has each command once, and the device that was killed most has its whole log', async () => {
  const log = await device.serverLog();
  await expect.poll(async () => eventsOn(await device.disk()).length).toBe(log.length);
  const disk = await device.disk();
  expect(eventsOn(disk)).toEqual(log.map(({ details: _, ...event }) => event));
  expect(log.map(({ position }) => position)).toEqual(log.map((_, index) => index + 1));
  const commands = commandsOf(log);
  expect(new Set(commands).size).toBe(commands.length);
});

test('a disk that is not whole is noticed', async () => {
  const disk = await device.disk();
  const [head, [segment]] = [disk.meta[0], disk.log];
  const [saved] = commandsOf(eventsOn(disk));
  if (!head || !segment || !saved) throw new Error('The device has nothing that could be broken.');
  const waiting = { seq: head.lastSeq, commandId: saved, events: [], envelope: {} as never };
  const unwritten = READ_MODELS.map(({ name, revision }) => ({
    model: modelKey(name, revision),
    position: head.cursor,
  }));
  const broken = [
    { ...disk, log: disk.log.slice(1) },
    { ...disk, log: [segment, ...disk.log] },
    { ...disk, meta: [{ ...head, cursor: 1 as never }] },
    { ...disk, details: disk.details.slice(1) },
    { ...disk, outbox: [waiting] },
    { ...disk, outbox: [{ ...waiting, seq: head.lastSeq + 1, commandId: 'another' as never }] },
    { ...disk, checkpoints: unwritten, pages: [] },
    { ...disk, checkpoints: [], pages: [{ model: unwritten[0]?.model ?? '', page: 'one', packed: '[["a",1]]' }] },
    { ...disk, images: [{ name: 'hotel', revision: 1, position: 4 as never, packed: '{}' }] },
  ];
  expect(flawsOf(disk, [saved])).toEqual([]);
  expect(flawsOf(disk, ['never' as never])).not.toEqual([]);
  for (const one of broken) expect(flawsOf(one, [])).not.toEqual([]);
});

async function joined(): Promise<DoomedDevice> {
  const other = await DoomedDevice.switchedOn(server);
  await other.joins(device);
  return other;
}
