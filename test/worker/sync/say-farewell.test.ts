import { expect, test } from 'vitest';
import type { CommandId } from '#domain/kernel/identifiers.ts';
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
  /** Happens while the next push is on its way. */
  meanwhile: (() => Promise<unknown>) | undefined;
  readonly #line = new UnreliableLine(this.hotel, () => this.fates.shift() ?? 'arrives');
  readonly line: SyncServer = {
    pokes$: this.#line.pokes$,
    offer: (request, stop) => this.#line.offer(request, stop),
    push: async (request, stop) => {
      const { meanwhile } = this;
      this.meanwhile = undefined;
      await meanwhile?.();
      return this.#line.push(request, stop);
    },
    pull: (after, limit, stop) =>
      this.isRevoked ? Promise.resolve({ answer: 'device-revoked' }) : this.#line.pull(after, limit, stop),
  };

  hasHeardOf(commands: readonly CommandId[]): boolean {
    return commands.every((given) => this.hotel.log.some(({ commandId }) => commandId === given));
  }
}

async function farewellOf(desk: DeskInSync): Promise<boolean> {
  let isOver = false;
  await desk.withParts(async (parts) => {
    isOver = (await sayFarewell(parts)) === 'heard';
    return { end: 'done' };
  });
  return isOver;
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
  expect(await farewellOf(desk)).toBe(true);
  // The first one is booked; the same guest twice is another matter, but each has its verdict.
  expect(server.hotel.log.length).toBeGreaterThan(250);
});

test('while it cannot hand over everything, it forgets nothing', async () => {
  const { server, desk } = await deskWithWork(250);
  server.fates.push('arrives', 'request lost');
  expect(await farewellOf(desk)).toBe(false);
  expect(desk.waiting).toHaveLength(250);
});

test('what is saved while it hands over is handed over, too', async () => {
  const { server, desk } = await deskWithWork(1);
  server.meanwhile = () => desk.gives(bookRoom('García', nights('06-04', '06-06')));
  expect(await farewellOf(desk)).toBe(true);
  expect(desk.waiting).toHaveLength(2);
  expect(server.hasHeardOf(desk.waiting)).toBe(true);
});

test('what it has not sent to a server that was restored meanwhile is handed over all the same', async () => {
  const { server, desk } = await deskWithWork(3);
  server.hotel.restore(server.hotel.head);
  expect(await farewellOf(desk)).toBe(false);
  desk.restart();
  expect(await farewellOf(desk)).toBe(true);
  expect(desk.waiting).toHaveLength(3);
  expect(server.hasHeardOf(desk.waiting)).toBe(true);
});

test('a tab that was overtaken before it could queue anew says so, and holds up nobody', async () => {
  const { server, desk } = await deskWithWork(1);
  server.hotel.restore(server.hotel.head);
  const end = await desk.withParts(async (parts) => {
    await desk.journal.takeFence();
    const said = await sayFarewell(parts);
    return said === 'heard' ? { end: 'done' } : said;
  });
  expect(end).toEqual({ end: 'fenced' });
});

test('what was given before it had ever heard of the log is handed over, too', async () => {
  const server = new ServerThatRemoved();
  server.isRevoked = true;
  const desk = new DeskInSync('desk', server.line);
  await desk.gives(bookRoom('García', nights('05-04', '05-06')));
  expect(await farewellOf(desk)).toBe(false);
  desk.restart();
  expect(await farewellOf(desk)).toBe(true);
  expect(server.hasHeardOf(desk.waiting)).toBe(true);
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
