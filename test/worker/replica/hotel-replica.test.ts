import { expect, test } from 'vitest';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import {
  assignRoom,
  atTheDesk,
  bookRoom,
  checkIn,
  closure,
  doubleRoom,
  closeRoom,
  guestId,
  nights,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import { journalWith } from '../support/journal-with.ts';
import { createBrowser, openDesk, pull, push, seenBy } from '../support/open-desk.ts';

const tonight = nights('05-03', '05-05');

async function auroraDesk() {
  const browser = createBrowser();
  const log = ConfirmedLog.ofAurora();
  await pull(browser, log);
  return { browser, log, desk: await openDesk(browser) };
}

test('a tab sees what another tab has saved as soon as it looks', async () => {
  const { browser, desk } = await auroraDesk();
  const other = await openDesk(browser);
  await desk.does(bookRoom('García', tonight));
  await other.replica.catchUp();
  expect(seenBy(other)).toEqual(seenBy(desk));
  expect(other.replica.pending.map(({ row }) => row.seq)).toEqual([1]);
});

test('a confirmed command changes nothing on the screen, and is told as confirmed', async () => {
  const { browser, log, desk } = await auroraDesk();
  await desk.does(bookRoom('García', tonight));
  const before = seenBy(desk);
  await push(browser, log);
  await pull(browser, log);
  await desk.replica.catchUp();
  expect(seenBy(desk)).toEqual(before);
  expect(desk.replica.pending).toEqual([]);
  expect(desk.replica.settled).toMatchObject([{ command: 'BookRoom', reservationId: 'García', outcome: 'confirmed' }]);
});

test("colleagues' work puts a waiting command at risk: it is kept, and shown as the server will settle it", async () => {
  const { browser, log, desk } = await auroraDesk();
  await desk.does(bookRoom('García', tonight, { roomId: room('101') }));
  log.hears(bookRoom('Müller', tonight, { roomId: room('101') }));
  await pull(browser, log);
  await desk.replica.catchUp();
  const [waiting] = desk.replica.pending;
  expect(waiting?.atRisk).toMatchObject({ code: 'room-not-free', heldBy: 'Müller' });
  expect(waiting?.events.map(({ type }) => type)).toContain('CaseOpened');
  expect(await desk.journal.pending(10)).toHaveLength(1);
  const predicted = seenBy(desk);
  await push(browser, log);
  await pull(browser, log);
  await desk.replica.catchUp();
  expect(seenBy(desk)).toEqual(predicted);
  expect(desk.replica.settled).toMatchObject([{ outcome: 'set-aside' }]);
});

test('a risk that has passed is no risk any more', async () => {
  const { browser, log, desk } = await auroraDesk();
  await desk.does(bookRoom('García', tonight, { roomId: room('101') }));
  log.hears(closeRoom('101', tonight));
  await pull(browser, log);
  await desk.replica.catchUp();
  expect(desk.replica.pending[0]?.atRisk?.code).toBe('room-out-of-order');
  log.happens({
    type: 'RoomReturnedToService',
    closureId: closure('closure of 101'),
    roomId: room('101'),
    nights: tonight,
    from: tonight.arrival,
  });
  await pull(browser, log);
  await desk.replica.catchUp();
  expect(desk.replica.pending[0]?.atRisk).toBeUndefined();
});

test('a command that the server took in another way is told as adapted', async () => {
  const { browser, log, desk } = await auroraDesk();
  log.hears({ type: 'PriceNights', roomTypeId: doubleRoom, nights: tonight, priceMinor: 12_000 });
  await desk.does(bookRoom('García', tonight));
  await push(browser, log);
  await pull(browser, log);
  await desk.replica.catchUp();
  expect(desk.replica.settled.map(({ outcome }) => outcome)).toEqual(['adapted']);
});

test('an image makes the start shorter and changes nothing', async () => {
  const { browser, log, desk } = await auroraDesk();
  log.hears(bookRoom('García', tonight)).hears(checkIn('García', '101'));
  await pull(browser, log);
  await desk.replica.catchUp();
  await browser.images.write(desk.replica.pack());
  log.hears(bookRoom('Müller', tonight)).hears(assignRoom('Müller', '102'));
  await pull(browser, log);
  const withImage = await openDesk(browser);
  const fromZero = await openDesk({ ...browser, images: createBrowser().images });
  expect(seenBy(withImage)).toEqual(seenBy(fromZero));
  expect(withImage.replica.mark).toEqual(fromZero.replica.mark);
});

test('an event of a newer version of the app is not skipped: everything before it is shown, and the desk goes on', async () => {
  const { browser, log, desk } = await auroraDesk();
  log.hears(bookRoom('García', tonight));
  log.happens({ type: 'ParkingSpaceAssigned' } as never);
  log.hears(bookRoom('Müller', tonight));
  await pull(browser, log);
  await desk.replica.catchUp();
  expect(desk.replica.unknownEvent).toBe('ParkingSpaceAssigned');
  expect(desk.replica.hotel.reservations.has(reservationOf('García'))).toBe(true);
  expect(desk.replica.hotel.reservations.has(reservationOf('Müller'))).toBe(false);
  expect(desk.replica.mark.cursor).toBe(log.head - 2);
  expect(await desk.does(bookRoom('Rossi', tonight))).toMatchObject({ outcome: 'saved' });
  await push(browser, log);
  await pull(browser, log);
  await desk.replica.catchUp();
  // Confirmed behind the event that this version does not know: it stays on the screen as it was given.
  expect(desk.replica.hotel.reservations.has(reservationOf('Rossi'))).toBe(true);
  expect((await openDesk(browser)).replica.unknownEvent).toBe('ParkingSpaceAssigned');
});

test('a waiting command that breaks the decider stands still alone', async () => {
  const { browser, log, desk } = await auroraDesk();
  await desk.does(bookRoom('García', tonight));
  const [row] = await desk.journal.pending(1);
  if (!row) throw new Error('nothing waits');
  const broken = { type: 'BookRoom', guestId: guestId('García'), roomTypeId: 'double' } as never;
  browser.store.outbox = [{ ...row, envelope: { ...row.envelope, command: broken } }];
  const reopened = await openDesk(browser);
  expect(await reopened.does(bookRoom('Müller', tonight))).toMatchObject({ outcome: 'saved' });
  expect(log.head).toBe(reopened.replica.mark.cursor);
});

test('what a tab is told of changes joins without a gap', async () => {
  const { browser, log, desk } = await auroraDesk();
  const told: PulledEvent['position'][] = [];
  const marks: (readonly [number, number])[] = [];
  desk.replica.changes$.subscribe(({ after, to, confirmed }) => {
    marks.push([after, to]);
    told.push(...confirmed.map(({ position }) => position));
  });
  const from = desk.replica.mark.cursor;
  for (const guest of ['García', 'Müller', 'Rossi']) {
    log.hears(bookRoom(guest, tonight), atTheDesk);
    await pull(browser, log);
    if (guest === 'Müller') await desk.does(bookRoom('Tanaka', tonight));
    else await desk.replica.catchUp();
  }
  expect(told).toEqual(log.events.slice(from).map(({ position }) => position));
  expect(marks[0]?.[0]).toBe(from);
  for (const [index, [after]] of marks.entries()) if (index > 0) expect(after).toBe(marks[index - 1]?.[1]);
});

test('news that are read slowly never overtake, or undo, what was saved meanwhile', async () => {
  const { browser, log } = await auroraDesk();
  const journal = new MemoryJournal(browser.store);
  const slow = journalWith(journal, {
    newsSince: async (mark) => {
      const news = await journal.newsSince(mark);
      await new Promise((resolve) => setTimeout(resolve));
      return news;
    },
  });
  const desk = await openDesk(browser, { journal: slow });
  log.hears(bookRoom('Müller', tonight));
  await pull(browser, log);
  const told: number[] = [];
  desk.replica.changes$.subscribe(({ confirmed }) => told.push(...confirmed.map(({ position }) => position)));
  const looking = desk.replica.catchUp();
  expect(await desk.does(bookRoom('García', tonight))).toMatchObject({ outcome: 'saved' });
  await looking;
  expect(told).toEqual([log.head]);
  expect(desk.replica.mark).toEqual({ cursor: log.head, seq: 1 });
  expect(desk.replica.pending).toHaveLength(1);
  expect(seenBy(desk)).toEqual(seenBy(await openDesk(browser)));
});

test('a command that reached the disk is there, although the tab died before it knew', async () => {
  const { browser } = await auroraDesk();
  const journal = new MemoryJournal(browser.store);
  const dying = journalWith(journal, {
    record: async (mark, decide) => {
      await journal.record(mark, decide);
      throw Object.assign(new Error('the tab was killed'), { name: 'AbortError' });
    },
  });
  const killed = await openDesk(browser, { journal: dying });
  expect(await killed.does(bookRoom('García', tonight))).toMatchObject({ outcome: 'failed' });
  const reopened = await openDesk(browser);
  expect(reopened.replica.hotel.reservations.has(reservationOf('García'))).toBe(true);
  // The same tab, had it lived on, would have found it too.
  await killed.replica.catchUp();
  expect(seenBy(killed)).toEqual(seenBy(reopened));
});

test('a stored image forgets who left the hotel more than a month ago, and nobody who is expected', async () => {
  const { browser, log, desk } = await auroraDesk();
  log
    .hears(bookRoom('García', tonight))
    .hears({ type: 'CancelReservation', reservationId: reservationOf('García'), reason: 'guest-asked' });
  const later = { ...atTheDesk, businessDate: addDays(tonight.departure, 31) };
  log.hears(bookRoom('Müller', nights('07-03', '07-05')), later);
  await pull(browser, log);
  await desk.replica.catchUp();
  const kept = new Map(desk.replica.pack().hotel.reservations);
  expect([...kept.keys()]).toEqual([reservationOf('Müller')]);
  expect(desk.replica.hotel.reservations.has(reservationOf('García'))).toBe(true);
});
