import { expect, test } from 'vitest';
import { sayFarewell } from '#worker/sync/say-farewell.ts';
import type { SyncServer } from '#worker/sync/sync-server.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { bookRoom, nights } from '#test/support/hotel-aurora.ts';
import { UnreliableLine, type Fate } from '#test/support/unreliable-line.ts';
import { DeskInSync } from './desk-in-sync.ts';
import { OneBrowser } from './one-browser.ts';

/** A server that takes what a removed device still has, and tells it nothing. */
class ServerThatRemoved {
  readonly hotel = new FakeServer();
  readonly fates: Fate[] = [];
  isRevoked = false;
  readonly #line = new UnreliableLine(this.hotel, () => this.fates.shift() ?? 'arrives');
  readonly line: SyncServer = {
    pokes$: this.#line.pokes$,
    offer: (request, stop) => this.#line.offer(request, stop),
    push: (request, stop) => this.#line.push(request, stop),
    pull: (after, limit, stop) =>
      this.isRevoked ? Promise.resolve({ answer: 'device-revoked' }) : this.#line.pull(after, limit, stop),
  };

  get bookings(): number {
    return this.hotel.log.filter(({ event }) => event.type === 'ReservationBooked').length;
  }
}

async function deskWithWork(commands: number) {
  const server = new ServerThatRemoved();
  const desk = new DeskInSync('desk', server.line);
  await desk.exchanges();
  for (let index = 0; index < commands; index += 1) await desk.gives(bookRoom('García', nights('05-04', '05-06')));
  server.isRevoked = true;
  return { server, desk };
}

test('a device that was removed hands over all that it had not sent, however much that is, before it forgets the hotel', async () => {
  const { server, desk } = await deskWithWork(250);
  expect(await desk.exchanges()).toEqual({ end: 'failed', failure: { answer: 'device-revoked' } });
  let isOver = false;
  await desk.withParts(async (parts) => {
    isOver = await sayFarewell(parts);
    return { end: 'done' };
  });
  expect(isOver).toBe(true);
  // The first one is booked; the same guest twice is another matter, but each has its verdict.
  expect(server.hotel.log.length).toBeGreaterThan(250);
});

test('while it cannot hand over everything, it forgets nothing', async () => {
  const { server, desk } = await deskWithWork(250);
  server.fates.push('arrives', 'request lost');
  let isOver = true;
  await desk.withParts(async (parts) => {
    isOver = await sayFarewell(parts);
    return { end: 'done' };
  });
  expect(isOver).toBe(false);
  expect(desk.waiting).toHaveLength(250);
});

test('every tab of the browser is told to forget the hotel, once nothing waits', async () => {
  const server = new ServerThatRemoved();
  const browser = new OneBrowser();
  const [first, second] = [browser.tab(server.line), browser.tab(server.line)];
  await first.engine.syncNow();
  server.isRevoked = true;
  await first.engine.syncNow();
  expect(browser.forgotten).toBe(2);
  expect(first.engine.state.trouble).toEqual({ code: 'device-revoked' });
  first.engine.stop();
  second.engine.stop();
});
