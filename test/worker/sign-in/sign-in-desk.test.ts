import 'fake-indexeddb/auto';
import { firstValueFrom, NEVER } from 'rxjs';
import { expect, test } from 'vitest';
import type { PinRequest, Roster } from '#contract/roster.ts';
import type { PeopleHere } from '#contract/sign-in.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { PeopleServer, PinAnswer } from '#worker/sign-in/people-server.ts';
import { SignInDesk } from '#worker/sign-in/sign-in-desk.ts';
import { SignInRows } from '#worker/sign-in/sign-in-rows.ts';
import { staff } from '#test/support/hotel-aurora.ts';
import { pinOf } from '#test/support/pins.ts';

const rows = new SignInRows();
let hotels = 0;

/** A desk of a hotel in which Mia's PIN is 4711; another window of it shares its disk. */
async function openDesk({ isOnline = true } = {}) {
  const hotelId = `hotel ${(hotels += 1)}` as HotelId;
  const roster: Roster = [{ staffId: staff('Mia'), pin: pinOf('4711').verifier }];
  const asked: PinRequest[] = [];
  const time = { now: 1_000_000 as Instant, isOnline };
  const server: PeopleServer = {
    roster: async () => (time.isOnline ? roster : undefined),
    setAside: async () => [],
    removeDevice: async () => ({ outcome: 'refused', why: 'not-permitted' }),
    putPin: async (_, request): Promise<PinAnswer> => {
      asked.push(request);
      return time.isOnline ? { is: 'kept', roster } : { is: 'refused', why: 'no-connection' };
    },
  };
  const window = () => new SignInDesk({ hotelId, rows, server, clock: () => time.now });
  await rows.keepRoster(hotelId, roster);
  return { desk: window(), window, time, asked };
}

const mia = staff('Mia');

test('the right PIN opens the desk, also without a connection', async () => {
  const { desk } = await openDesk({ isOnline: false });
  expect(await desk.signIn(mia, '4711')).toEqual({ outcome: 'right' });
  expect(await desk.signIn(mia, '4712')).toEqual({ outcome: 'wrong', until: undefined });
});

test('whoever types wrong PINs waits longer and longer, and the right one in time ends it', async () => {
  const { desk, time } = await openDesk();
  const waits: number[] = [];
  for (let wrong = 0; wrong < 6; wrong += 1) {
    const answer = await desk.signIn(mia, '0000');
    const until = answer.outcome === 'wrong' ? answer.until : undefined;
    waits.push(until === undefined ? 0 : until - time.now);
    time.now = (until ?? time.now) as Instant;
  }
  expect(waits).toEqual([0, 0, 15_000, 30_000, 60_000, 120_000]);
  expect(await desk.signIn(mia, '4711')).toEqual({ outcome: 'right' });
  expect(await desk.signIn(mia, '0000')).toEqual({ outcome: 'wrong', until: undefined });
});

test('a reload and a second window do not shorten the wait, and neither does the right PIN', async () => {
  const { desk, window, time } = await openDesk();
  for (let wrong = 0; wrong < 3; wrong += 1) await desk.signIn(mia, '0000');
  expect(await window().signIn(mia, '4711')).toEqual({ outcome: 'wait', until: time.now + 15_000 });
});

test('many windows that guess at once count as many', async () => {
  const { window } = await openDesk();
  const answers = await Promise.all(['1111', '2222', '3333', '4444', '5555'].map((pin) => window().signIn(mia, pin)));
  expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['wait', 'wait', 'wrong', 'wrong', 'wrong']);
});

test('a desk knows at once who has a PIN, and shows who must wait', async () => {
  const { desk, window } = await openDesk({ isOnline: false });
  for (let wrong = 0; wrong < 3; wrong += 1) await desk.signIn(mia, '0000');
  const told = await new Promise<PeopleHere>((resolve) => {
    window()
      .people$(NEVER)
      .subscribe((people) => people.withPin.length > 0 && resolve(people));
  });
  expect(told).toMatchObject({ withPin: [mia], waits: [{ staffId: mia }] });
});

test('a PIN leaves the device only as what proves it', async () => {
  const { desk, asked } = await openDesk();
  const chosen = await desk.choosePin({ staffId: staff('Ben'), pin: '271828', by: mia, ownPin: '4711' });
  expect(chosen).toEqual({ outcome: 'kept' });
  expect(asked[0]).toMatchObject({ staffId: 'Ben', by: 'Mia', proof: pinOf('4711').proof });
  expect(asked[0]?.pin.rounds).toBe(600_000);
  expect(JSON.stringify(asked)).not.toMatch(/271828|4711/);
});

test('without a connection nobody gets another PIN', async () => {
  const { desk } = await openDesk({ isOnline: false });
  const chosen = await desk.choosePin({ staffId: mia, pin: '999999', by: mia, ownPin: '4711' });
  expect(chosen).toMatchObject({ outcome: 'refused', why: 'no-connection' });
  expect(await desk.signIn(mia, '4711')).toEqual({ outcome: 'right' });
});

test('what is asked of a desk is answered from its disk first', async () => {
  const { desk } = await openDesk({ isOnline: false });
  expect(await firstValueFrom(desk.people$(NEVER))).toMatchObject({ withPin: [mia] });
});
