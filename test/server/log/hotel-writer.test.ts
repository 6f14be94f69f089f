import { expect, test } from 'vitest';
import type { ReceivedCommand } from '#contract/parse-push-request.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { DeviceId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import { bookRoom101, openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { openAuroraStores } from '#test/server/support/open-stores.ts';
import {
  changed,
  eventTypes,
  logOf,
  openWriter,
  recorded,
  tablet,
  writerOn,
} from '#test/server/support/open-writer.ts';
import { Replica } from '#test/server/support/replica.ts';

test('commands are decided in order, and every device is told that the log has grown', async () => {
  const { writer, store, pokes } = await openWriter();
  const desk = new Replica();
  const pushed = recorded(await writer.push([...openAurora, bookRoom101('one')].map((command) => desk.says(command))));
  expect(pushed.outcomes.map(({ verdict }) => verdict)).toEqual(Array(5).fill('accepted'));
  expect(pushed.head).toBe(6);
  expect(pushed.outcomes.at(-1)).toMatchObject({ first: 5, last: 6 });
  expect(pokes).toEqual([6]);
  expect(await eventTypes(store)).toEqual([
    'HotelSetUp',
    'RoomTypeAdded',
    'RoomsAdded',
    'GuestRegistered',
    'ReservationBooked',
    'RoomAssigned',
  ]);
});

test('a push that is sent again gets the same outcomes and changes nothing', async () => {
  const { writer, store, pokes } = await openWriter();
  const desk = new Replica();
  const commands = openAurora.map((command) => desk.says(command));
  const first = recorded(await writer.push(commands));
  const again = recorded(await writer.push(commands));
  expect(again).toEqual(first);
  expect(pokes).toHaveLength(1);
  expect(await logOf(store)).toHaveLength(4);
});

test('a push that was half recorded goes on where it stopped', async () => {
  const { writer, store } = await openWriter();
  const desk = new Replica();
  const commands = openAurora.map((command) => desk.says(command));
  const [first] = recorded(await writer.push(commands.slice(0, 1))).outcomes;
  const all = recorded(await writer.push(commands)).outcomes;
  expect(all[0]).toEqual(first);
  expect(await logOf(store)).toHaveLength(4);
});

test('the same push that arrives twice at once is recorded once', async () => {
  const { writer, store } = await openWriter();
  const commands = openAurora.map((command) => new Replica().says(command));
  const [one, other] = await Promise.all([writer.push(commands), writer.push(commands)]);
  expect(recorded(one).outcomes).toEqual(recorded(other).outcomes);
  expect(await logOf(store)).toHaveLength(4);
});

test('a device that skips a seq is told which one is missing, and nothing behind the gap is decided', async () => {
  const { writer, store } = await openWriter();
  const desk = new Replica();
  const [first, , third] = openAurora.map((command) => desk.says(command));
  expect(await writer.push([first!, third!])).toEqual({ answer: 'seq-gap', expectedSeq: 2 });
  expect(await eventTypes(store)).toEqual(['HotelSetUp']);
});

test('what is known from another queue, of before a restore, has its place in the new one', async () => {
  const { writer, store } = await openWriter();
  const commands = openAurora.map((command) => new Replica().says(command));
  await writer.push(commands.slice(0, 1));
  const replicaId = 'the queue counted anew' as ReplicaId;
  const anew = commands.map((command, index) => ({ ...command, replicaId, seq: index + 1 }));
  expect(recorded(await writer.push(anew)).outcomes).toHaveLength(anew.length);
  expect(await logOf(store)).toHaveLength(4);
});

test('two desks that promise the same room: the first has it, the second promise stands with a case', async () => {
  const { writer, store } = await openWriter();
  const desk = new Replica();
  await writer.push(openAurora.map((command) => desk.says(command)));
  const [one, other] = await Promise.all([
    writer.push([desk.says(bookRoom101('one'))]),
    writer.push([new Replica(tablet).says(bookRoom101('other'), { offline: true })]),
  ]);
  expect(recorded(one).outcomes.map(({ verdict }) => verdict)).toEqual(['accepted']);
  expect(recorded(other).outcomes.map(({ verdict }) => verdict)).toEqual(['settled']);
  expect((await eventTypes(store)).slice(4)).toEqual([
    'ReservationBooked',
    'RoomAssigned',
    'ReservationBooked',
    // The room, and one guest who seems to be booked twice.
    'CaseOpened',
    'CaseOpened',
  ]);
});

test('pushes that wait together are stored together', async () => {
  const stores = await openAuroraStores();
  let appends = 0;
  const counting = changed(stores.store, { append: (batch) => ((appends += 1), stores.store.append(batch)) });
  const { writer } = writerOn({ ...stores, store: counting });
  const pushes = Array.from({ length: 20 }, (_, index) => [new Replica().says(registerGuest(`guest ${index}`))]);
  await Promise.all(pushes.map((commands) => writer.push(commands)));
  expect(await logOf(stores.store)).toHaveLength(20);
  expect(appends).toBe(2);
});

test.each<[string, HotelCommand | object, string]>([
  ['that is nonsense', { type: 'BookRoom', stay: 'soon' }, 'malformed'],
  ['that this version does not know', { type: 'LaunchRocket' }, 'unknown-command'],
  [
    'about a stay that nobody knows',
    { type: 'CancelReservation', reservationId: 'nobody', reason: 'hotel' },
    'cannot-be-settled',
  ],
])('a command %s is set aside whole, and those behind it go on', async (_, command, reason) => {
  const { writer, store } = await openWriter();
  const desk = new Replica();
  const setAside: ReceivedCommand = { ...desk.says(registerGuest('García')), command };
  const { outcomes } = recorded(await writer.push([setAside, desk.says(registerGuest('Rossi'))]));
  expect(outcomes.map(({ verdict }) => verdict)).toEqual(['quarantined', 'accepted']);
  const [first] = await logOf(store);
  expect(first?.event).toEqual({ type: 'CommandQuarantined', reason });
});

test('a command from a device that is none of the hotel is set aside', async () => {
  const { writer, store } = await openWriter();
  await writer.push([new Replica('stranger' as DeviceId).says(registerGuest('García'))]);
  expect((await logOf(store)).map(({ event }) => event)).toEqual([
    { type: 'CommandQuarantined', reason: 'not-permitted' },
  ]);
});

test('a control command that the hotel does not allow is refused, for the person who asked', async () => {
  const { writer } = await openWriter();
  const desk = new Replica();
  const rename: HotelCommand = { type: 'SetUpHotel', name: 'Hotel Other', timeZone: 'Europe/Madrid', currency: 'EUR' };
  const { outcomes } = recorded(await writer.push([...openAurora, rename].map((command) => desk.says(command))));
  expect(outcomes.at(-1)).toMatchObject({ verdict: 'refused' });
});

test('a command on which the domain fails is set aside, and the hotel goes on', async () => {
  const stores = await openAuroraStores();
  const readFrom: Position[] = [];
  const observed = changed(stores.store, {
    readAfter: (hotelId, position, limit) => (
      readFrom.push(position),
      stores.store.readAfter(hotelId, position, limit)
    ),
  });
  const { writer, store, troubles } = writerOn({ ...stores, store: observed });
  const desk = new Replica();
  await writer.push(openAurora.map((command) => desk.says(command)));
  readFrom.length = 0;
  const broken: ReceivedCommand = { ...desk.says(registerGuest('Rossi')), command: registerGuestThatFails() };
  const { outcomes } = recorded(await writer.push([broken, desk.says(bookRoom101('one'))]));
  expect(outcomes.map(({ verdict }) => verdict)).toEqual(['quarantined', 'accepted']);
  // What has failed may have spoilt the image: it is built again from the first event on.
  expect(readFrom).toContain(0);
  expect((await logOf(store))[4]?.event).toEqual({ type: 'CommandQuarantined', reason: 'decider-failed' });
  expect(troubles).toHaveLength(1);
});

test('what a command says of a guest is kept beside the log and never in it', async () => {
  const { writer, store } = await openWriter();
  const desk = new Replica();
  await writer.push(openAurora.map((command) => desk.says(command)));
  const registered = (await logOf(store)).find(({ event }) => event.type === 'GuestRegistered');
  expect(registered?.details).toEqual({
    guestId: 'García',
    details: { name: 'Lucía García', phone: '+34 000 123 456' },
  });
  expect(JSON.stringify(registered?.event)).not.toContain('Lucía');
});

/** Sound when it is parsed, and again when it is stored; in between, when it is decided on, reading it fails. */
function registerGuestThatFails(): object {
  let reads = 0;
  return {
    type: 'RegisterGuest',
    guestId: 'Rossi',
    get details() {
      reads += 1;
      if (reads === 2) throw new Error('a bug of the domain');
      return { name: 'Rossi' };
    },
  };
}
