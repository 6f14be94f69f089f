import { expect, test } from 'vitest';
import { SERVER_ACTOR, SERVER_DEVICE } from '#contract/server-actor.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { AutomaticClose } from '#server/actor/automatic-close.ts';
import type { AppStores } from '#server/http/create-app.ts';
import { HotelWriters } from '#server/log/hotel-writers.ts';
import { openAurora } from '#test/server/support/aurora-commands.ts';
import { Browser } from '#test/server/support/browser.ts';
import { openApp } from '#test/server/support/open-app.ts';
import { aurora, openAuroraStores } from '#test/server/support/open-stores.ts';
import { logOf } from '#test/server/support/open-writer.ts';
import { Replica } from '#test/server/support/replica.ts';
import { bookRoom, nights, reservationOf } from '#test/support/hotel-aurora.ts';

/** Madrid is two hours ahead of UTC in May: '05-04T01:00' is three in the morning there. */
const utc = (moment: string): Instant => Date.parse(`2026-${moment}:00Z`) as Instant;

/** One server process over the stores, with a clock that only the test moves. */
function processOn(stores: AppStores) {
  const troubles: unknown[] = [];
  const report = (trouble: unknown): void => void troubles.push(trouble);
  const writers = new HotelWriters({ ...stores, poke: () => undefined, report });
  let now = utc('05-03T12:00');
  const close = new AutomaticClose({ ...stores, writers, now: () => now, report });
  const lookAt = async (moment: string): Promise<void> => {
    now = utc(moment);
    await close.look();
    expect(troubles).toEqual([]);
  };
  return { writers, lookAt };
}

async function openHotel(automaticAt: number | undefined, more: readonly HotelCommand[] = []) {
  const stores = await openAuroraStores();
  const server = processOn(stores);
  const turns = { by: 'night-audit' as const, ...(automaticAt === undefined ? {} : { automaticAt }) };
  const desk = new Replica();
  const says = (commands: readonly HotelCommand[]) =>
    server.writers.of(aurora).push(commands.map((command) => desk.says(command)));
  await says([...openAurora, { type: 'ChooseDayTurn', turns }, ...more]);
  const closedDays = async () =>
    (await logOf(stores.store)).flatMap(({ event }) =>
      event.type === 'BusinessDayClosed' ? formatHotelDay(event.day) : [],
    );
  return { stores, says, closedDays, ...server };
}

const THREE = 3 * 60;

test('a day is closed at the time that the hotel has asked for, on the clocks of its own walls', async () => {
  const { stores, lookAt, closedDays } = await openHotel(THREE);
  await lookAt('05-04T00:59');
  expect(await closedDays()).toEqual([]);
  await lookAt('05-04T01:00');
  expect(await closedDays()).toEqual(['2026-05-03']);
  const closed = (await logOf(stores.store)).find(({ event }) => event.type === 'BusinessDayClosed');
  expect(closed).toMatchObject({ actor: SERVER_ACTOR, device: SERVER_DEVICE, at: utc('05-04T01:00') });
});

test('a time in the evening closes the day on its own evening', async () => {
  const { lookAt, closedDays } = await openHotel(23 * 60 + 30);
  await lookAt('05-03T21:29');
  expect(await closedDays()).toEqual([]);
  await lookAt('05-03T21:30');
  expect(await closedDays()).toEqual(['2026-05-03']);
});

test('a hotel that has not asked, or no longer wants it, closes its days itself', async () => {
  const never = await openHotel(undefined);
  await never.lookAt('05-05T12:00');
  expect(await never.closedDays()).toEqual([]);
  const noLonger = await openHotel(THREE, [{ type: 'ChooseDayTurn', turns: { by: 'night-audit' } }]);
  await noLonger.lookAt('05-05T12:00');
  expect(await noLonger.closedDays()).toEqual([]);
});

test('nights that passed while the server stood still are closed one after the other', async () => {
  const { lookAt, closedDays } = await openHotel(THREE);
  await lookAt('05-06T08:00');
  expect(await closedDays()).toEqual(['2026-05-03', '2026-05-04', '2026-05-05']);
});

test('two processes, and one that was started again, close a day once', async () => {
  const { stores, lookAt, closedDays } = await openHotel(THREE);
  const other = processOn(stores);
  await Promise.all([lookAt('05-04T01:00'), other.lookAt('05-04T01:00')]);
  await processOn(stores).lookAt('05-04T01:05');
  expect(await closedDays()).toEqual(['2026-05-03']);
});

test('a guest who has not come keeps the day open; it is said once a night, and tried again in the next', async () => {
  const expected = bookRoom('García', nights('05-03', '05-05'));
  const { stores, says, lookAt, closedDays } = await openHotel(THREE, [expected]);
  const refusals = async () =>
    (await logOf(stores.store)).flatMap(({ event }) => (event.type === 'CommandRefused' ? event.refusal : []));
  await lookAt('05-04T01:00');
  await lookAt('05-04T02:00');
  await processOn(stores).lookAt('05-04T03:00');
  expect(await closedDays()).toEqual([]);
  expect(await refusals()).toMatchObject([{ code: 'audit-not-ready', arrivals: [reservationOf('García')] }]);
  await says([{ type: 'CancelReservation', reservationId: reservationOf('García'), reason: 'guest-asked' }]);
  await lookAt('05-05T01:00');
  expect(await closedDays()).toEqual(['2026-05-03', '2026-05-04']);
});

test('no browser speaks for the server, and the server does nothing but what it may', async () => {
  const browser = new Browser(await openApp());
  const enrolment = await browser.enrol('hotels');
  const forged = new Replica(SERVER_DEVICE).says({ type: 'ChooseDayTurn', turns: { by: 'calendar' } });
  expect((await browser.push(enrolment, [forged])).statusCode).toBe(403);
  const { writers } = await openHotel(THREE);
  const beyond = new Replica(SERVER_DEVICE).says(
    { type: 'ChooseDayTurn', turns: { by: 'calendar' } },
    { actor: SERVER_ACTOR },
  );
  const disguised = new Replica(SERVER_DEVICE).says({ type: 'CloseBusinessDay', day: beyond.businessDate });
  const byHand = new Replica(SERVER_DEVICE).says(bookRoom('García', nights('05-03', '05-05')), { actor: SERVER_ACTOR });
  for (const command of [beyond, disguised, byHand]) {
    expect(await writers.of(aurora).push([command])).toMatchObject({ outcomes: [{ verdict: 'quarantined' }] });
  }
});
