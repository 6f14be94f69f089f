import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { isSame } from '#contract/difference/is-same.ts';
import type { Journal } from '#worker/journal/journal.ts';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import {
  assignRoom,
  atTheDesk,
  bookRoom,
  cancel,
  checkIn,
  checkOut,
  closeRoom,
  doubleRoom,
  guestId,
  nights,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import { createBrowser, openDesk, pull, type Browser } from '../support/open-desk.ts';

const tonight = nights('05-03', '05-05');

async function auroraBrowser(): Promise<Browser> {
  const browser = createBrowser();
  await pull(browser, ConfirmedLog.ofAurora());
  return browser;
}

/** A disk that fails once, the way browsers say it. */
function failingOnce(journal: Journal, error: Error): Journal {
  let hasFailed = false;
  return new Proxy(journal, {
    get(target, name: keyof Journal) {
      const method = target[name];
      if (typeof method !== 'function') return method;
      if (name !== 'record' || hasFailed) return method.bind(target);
      hasFailed = true;
      return () => Promise.reject(error);
    },
  });
}

test('what was saved is seen at once, and again after the tab was closed', async () => {
  const browser = await auroraBrowser();
  const desk = await openDesk(browser);
  expect(await desk.does(bookRoom('García', tonight))).toMatchObject({ outcome: 'saved', hadEffect: true });
  expect(desk.replica.hotel.reservations.get(reservationOf('García'))?.status).toBe('reserved');
  const reopened = await openDesk(browser);
  expect(reopened.replica.hotel.reservations.get(reservationOf('García'))?.status).toBe('reserved');
});

test('a command carries who gave it, where, when, on which day, and what they had seen', async () => {
  const browser = await auroraBrowser();
  const desk = await openDesk(browser, { isOnline: false });
  await desk.does(bookRoom('García', tonight));
  await desk.does(cancel('García'));
  const [booking, cancellation] = await desk.journal.pending(10);
  const { cursor } = desk.replica.mark;
  expect(booking?.envelope).toMatchObject({ ...atTheDesk, offline: true, seq: 1, replicaId: 'front desk' });
  expect(cancellation?.envelope).toMatchObject({ seq: 2, basedOn: { position: cursor, seq: 1 }, businessDate: today });
});

test('what is so already is not stored', async () => {
  const desk = await openDesk(await auroraBrowser());
  await desk.does(bookRoom('García', tonight));
  expect(await desk.does(bookRoom('García', tonight))).toMatchObject({ outcome: 'saved', hadEffect: false });
  expect(await desk.journal.pending(10)).toHaveLength(1);
});

test('commands of one burst are decided one after the other and share one commit', async () => {
  const browser = await auroraBrowser();
  const journal = new MemoryJournal(browser.store);
  let commits = 0;
  const counting = new Proxy(journal, {
    get(target, name: keyof Journal) {
      if (name === 'record') commits += 1;
      const method = target[name];
      return typeof method === 'function' ? method.bind(target) : method;
    },
  });
  const desk = await openDesk(browser, { journal: counting });
  // The first is on its way to the disk when the others come; those share the next commit, and compete for their rooms.
  const wishes = { García: '101', Müller: '102', Okafor: '102', Rossi: '103', Tanaka: '103' };
  const receipts = await Promise.all(
    Object.entries(wishes).map(([guest, number]) => desk.does(bookRoom(guest, tonight, { roomId: room(number) }))),
  );
  expect(receipts.map(({ outcome }) => outcome)).toEqual(['saved', 'saved', 'refused', 'saved', 'refused']);
  expect(commits).toBe(2);
});

test('a room that another tab has just given away is refused, although this tab has not heard of it', async () => {
  const browser = await auroraBrowser();
  const [left, right] = [await openDesk(browser), await openDesk(browser)];
  await left.does(bookRoom('García', tonight, { roomId: room('101') }));
  expect(await right.does(bookRoom('Müller', tonight, { roomId: room('101') }))).toMatchObject({
    outcome: 'refused',
    refusal: { code: 'room-not-free', heldBy: 'García' },
  });
});

test('a full disk refuses one command and stores nothing of it; the next one is saved', async () => {
  const browser = await auroraBrowser();
  const full = new DOMException('no space', 'QuotaExceededError');
  const desk = await openDesk(browser, { journal: failingOnce(new MemoryJournal(browser.store), full) });
  expect(await desk.does(bookRoom('García', tonight))).toEqual({ outcome: 'failed', trouble: 'storage-full' });
  expect(desk.replica.hotel.reservations.has(reservationOf('García'))).toBe(false);
  expect(await desk.does(bookRoom('Müller', tonight))).toMatchObject({ outcome: 'saved' });
});

test('a disk that is gone says so', async () => {
  const browser = await auroraBrowser();
  const gone = Object.assign(new Error('closed'), { name: 'DatabaseClosedError' });
  const desk = await openDesk(browser, { journal: failingOnce(new MemoryJournal(browser.store), gone) });
  expect(await desk.does(bookRoom('García', tonight))).toEqual({ outcome: 'failed', trouble: 'storage-lost' });
});

test('a command on which a decider breaks does not take its neighbours with it', async () => {
  const desk = await openDesk(await auroraBrowser());
  const broken = { type: 'BookRoom', guestId: guestId('García'), roomTypeId: doubleRoom } as unknown as HotelCommand;
  const outcomes = await Promise.allSettled([
    desk.does(bookRoom('García', tonight)),
    desk.does(broken),
    desk.does(bookRoom('Müller', tonight)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect((await desk.journal.pending(10)).map(({ seq }) => seq)).toEqual([1, 2]);
});

test('the hotel is not set up and no room is added without a connection', async () => {
  const desk = await openDesk(await auroraBrowser(), { isOnline: false });
  const adding: HotelCommand = {
    type: 'AddRooms',
    roomTypeId: doubleRoom,
    rooms: [{ roomId: room('105'), number: '105' }],
  };
  expect(await desk.does(adding)).toMatchObject({ outcome: 'refused', refusal: { code: 'needs-connection' } });
  expect(desk.dispatcher.preview(adding, atTheDesk.actor)).toMatchObject({ refusal: { code: 'needs-connection' } });
  expect(desk.dispatcher.blockedBy(adding)).toEqual({ code: 'needs-connection' });
});

test('a preview says what dispatch would say, and stores nothing', async () => {
  const desk = await openDesk(await auroraBrowser());
  await desk.does(bookRoom('García', tonight, { roomId: room('101') }));
  const taken = bookRoom('Müller', tonight, { roomId: room('101') });
  const preview = desk.dispatcher.preview(taken, atTheDesk.actor);
  const receipt = await desk.does(taken);
  expect(preview).toMatchObject({ accepted: false });
  expect(receipt).toEqual({ ...preview, accepted: undefined, outcome: 'refused' });
  expect(desk.dispatcher.preview(bookRoom('Müller', tonight), atTheDesk.actor)).toEqual({ accepted: true });
  expect(await desk.journal.pending(10)).toHaveLength(1);
});

const refusedWithOffers: readonly (readonly [why: string, past: readonly HotelCommand[], command: HotelCommand])[] = [
  [
    'a room that is taken',
    [
      bookRoom('García', tonight, { roomId: room('101') }),
      bookRoom('Rossi', tonight, { roomId: room('102') }),
      closeRoom('103', tonight),
    ],
    bookRoom('Müller', tonight, { roomId: room('101') }),
  ],
  ['a room that is out of order', [closeRoom('102', tonight)], bookRoom('Müller', tonight, { roomId: room('102') })],
  [
    'a room with somebody in it',
    [bookRoom('García', tonight), checkIn('García', '101'), bookRoom('Müller', tonight), assignRoom('Müller', '102')],
    checkIn('Müller', '101'),
  ],
  [
    'a room that is dirty',
    [
      bookRoom('García', tonight),
      { type: 'ReportRoomCondition', roomId: room('101'), condition: 'dirty', observedAt: atTheDesk.at },
    ],
    checkIn('García', '101'),
  ],
  ['a guest who leaves early', [bookRoom('García', tonight), checkIn('García', '101')], checkOut('García')],
];

test.each(refusedWithOffers)(
  'who is refused because of %s is offered what would be accepted',
  async (_, past, command) => {
    const desk = await openDesk(await auroraBrowser());
    for (const step of past) expect(await desk.does(step)).toMatchObject({ outcome: 'saved' });
    const receipt = await desk.does(command);
    const offers = receipt.outcome === 'refused' ? receipt.offers : [];
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.length).toBeLessThanOrEqual(3);
    for (const offer of offers) {
      expect(isSame(offer, command)).toBe(false);
      expect(desk.dispatcher.preview(offer, atTheDesk.actor)).toEqual({ accepted: true });
    }
  },
);
