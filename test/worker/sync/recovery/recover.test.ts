import { beforeEach, expect, test, vi } from 'vitest';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { bookRoom101, registerGuest } from '#test/server/support/aurora-commands.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { RestorableHotel, type RecoveringDesk } from './restored-server.ts';

const LONG_MS = 10 * 60_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});

async function hotelWith(...names: readonly string[]) {
  const hotel = await RestorableHotel.open();
  const desks = await Promise.all(names.map((name) => hotel.desk(name)));
  for (const desk of desks) await desk.syncs();
  return { hotel, server: hotel.server, desks: desks as [RecoveringDesk, RecoveringDesk, RecoveringDesk] };
}

test('a desk gives back what the server has lost, and the log is what it was, to the letter', async () => {
  const {
    server,
    desks: [ana, ben],
  } = await hotelWith('ana', 'ben');
  const backup = server.backUp();
  const kept = (await server.log()).length;
  await ana.gives(registerGuest('Ada'));
  await ben.gives(bookRoom101('Ben’s'));
  await ben.syncs();
  await ana.syncs();
  const before = await server.log();
  await server.restore(backup);
  expect((await server.log()).length).toBe(kept);
  await ana.syncs();
  expect(await server.log()).toEqual(before);
  expect(await ana.log()).toEqual(before);
  expect(await ana.journal.recovery()).toEqual({ gaveBack: before.length - kept, sentAgain: 0, lost: [] });
});

test('a desk that is behind the backup follows it and has nothing to give', async () => {
  const {
    server,
    desks: [ana],
  } = await hotelWith('ana');
  const waits = await ana.gives(registerGuest('Ada'));
  const before = await ana.log();
  await server.restore(server.backUp());
  await ana.recovers();
  ana.restart();
  expect(await ana.log()).toEqual(before);
  expect(ana.waiting).toEqual([waits]);
  expect(await ana.journal.recovery()).toEqual({ gaveBack: 0, sentAgain: 0, lost: [] });
});

test.each([
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
])(
  'desks that know different parts of the lost log bring all of it back, whoever comes first (%i, %i, %i)',
  async (...order) => {
    const { server, desks } = await hotelWith('ana', 'ben', 'eva');
    const backup = server.backUp();
    for (const [index, desk] of desks.entries()) {
      await desk.gives(registerGuest(`guest ${index}`));
      await desk.syncs();
    }
    const before = await server.log();
    await server.restore(backup);
    for (let round = 0; round < 3; round += 1) for (const index of order) await desks[index]?.syncs();
    expect(await server.log()).toEqual(before);
    vi.setSystemTime(Date.now() + LONG_MS);
    for (const desk of desks) await desk.syncs();
    expect(desks.map((desk) => desk.waiting)).toEqual([[], [], []]);
  },
);

test('while a restored server waits for its desks it decides nothing, and what desks do meanwhile is kept', async () => {
  const {
    server,
    desks: [ana, ben],
  } = await hotelWith('ana', 'ben');
  const backup = server.backUp();
  await ben.gives(registerGuest('before'));
  await ben.syncs();
  const before = await server.log();
  await server.restore(backup);
  const during = await ana.gives(registerGuest('during'));
  expect(await ana.syncs()).toMatchObject({ end: 'failed', failure: { answer: 'busy' } });
  expect(ana.waiting).toEqual([during]);
  await ben.syncs();
  // The founder has not spoken, and is not waited for without end.
  vi.setSystemTime(Date.now() + LONG_MS);
  expect(await ana.syncs()).toEqual({ end: 'done' });
  expect((await server.log()).slice(0, before.length)).toEqual(before);
  expect((await server.log()).at(-1)).toMatchObject({
    commandId: during,
    position: before.length + 1,
    verdict: 'accepted',
  });
});

test('a restored server of whose desks none is left is not waiting for ever: a new desk starts the wait', async () => {
  const { hotel, server } = await hotelWith('ana');
  await server.restore(server.backUp());
  const fresh = await hotel.desk('bought after the fire');
  await fresh.syncs();
  const given = await fresh.gives(registerGuest('Ada'));
  expect(await fresh.syncs()).toMatchObject({ end: 'failed', failure: { answer: 'busy' } });
  vi.setSystemTime(Date.now() + LONG_MS);
  expect(await fresh.syncs()).toEqual({ end: 'done' });
  expect((await server.log()).at(-1)).toMatchObject({ commandId: given, verdict: 'accepted' });
});

test('when every desk has spoken, the server waits no longer', async () => {
  const {
    hotel,
    server,
    desks: [ana, ben],
  } = await hotelWith('ana', 'ben');
  const founder = hotel.founder;
  await server.restore(server.backUp());
  await ana.gives(registerGuest('Ada'));
  expect(await ana.syncs()).toMatchObject({ end: 'failed' });
  await ben.syncs();
  expect(await ana.syncs()).toMatchObject({ end: 'failed' });
  await founder.syncs();
  expect(await ana.syncs()).toEqual({ end: 'done' });
});

test('a desk that comes when the server has gone on sends its own commands again, and they are decided again', async () => {
  const {
    server,
    desks: [ana, ben],
  } = await hotelWith('ana', 'ben');
  const backup = server.backUp();
  const booked = await ben.gives(bookRoom101('Ben’s'));
  const registered = await ben.gives(registerGuest('Ada'));
  await ben.syncs();
  await server.restore(backup);
  await ana.syncs();
  vi.setSystemTime(Date.now() + LONG_MS);
  await ana.gives(bookRoom101('Ana’s'));
  await ana.syncs();
  await ben.syncs();
  expect(await ben.journal.recovery()).toEqual({ gaveBack: 0, sentAgain: 2, lost: [] });
  await ana.syncs();
  const log = await server.log();
  // Ana has the room now: what Ben had told his guest is kept as far as possible, and people are asked.
  expect(log.filter(({ commandId }) => commandId === booked).map(({ event }) => event.type)).toContain('CaseOpened');
  expect(log.filter(({ commandId }) => commandId === registered)).toHaveLength(1);
  expect([ben.waiting, ana.waiting]).toEqual([[], []]);
  expect(await ben.log()).toEqual(log);
});

test('work of others that comes too late is told, and found again when they bring it themselves', async () => {
  const {
    server,
    desks: [ana, ben, eva],
  } = await hotelWith('ana', 'ben', 'eva');
  const backup = server.backUp();
  const lost = await ben.gives(registerGuest('Ada'));
  await ben.syncs();
  await ana.syncs();
  await server.restore(backup);
  await eva.syncs();
  vi.setSystemTime(Date.now() + LONG_MS);
  await eva.gives(registerGuest('Eva’s'));
  await eva.syncs();
  await ana.syncs();
  expect((await ana.journal.recovery())?.lost).toMatchObject([{ commandId: lost, events: ['GuestRegistered'] }]);
  expect(ana.details().map((known) => known?.guestId)).not.toContain(guestId('Ada'));
  await ben.syncs();
  await ana.syncs();
  expect((await ana.journal.recovery())?.lost).toEqual([]);
  expect(ana.details().map((known) => known?.guestId)).toContain(guestId('Ada'));
  expect(await ana.log()).toEqual(await server.log());
});

test('what guests were called comes back with what happened, corrections and all', async () => {
  const {
    server,
    desks: [ana, ben],
  } = await hotelWith('ana', 'ben');
  const backup = server.backUp();
  await ana.gives(registerGuest('Ada'));
  const correctionId = 'of the phone' as CorrectionId;
  await ana.gives({
    type: 'CorrectGuestDetails',
    guestId: guestId('García'),
    correctionId,
    changes: { phone: '+34 999' },
    saw: [],
  });
  await ana.syncs();
  await ben.syncs();
  const before = await server.details();
  expect(before).toHaveLength(3);
  await server.restore(backup);
  await ben.syncs();
  expect(await server.details()).toEqual(before);
});

test('a guest who was forgotten after the backup is forgotten again', async () => {
  const {
    server,
    desks: [ana],
  } = await hotelWith('ana');
  await ana.gives(registerGuest('Ada'));
  await ana.syncs();
  const backup = server.backUp();
  await ana.gives({ type: 'ForgetGuest', guestId: guestId('Ada') });
  await ana.syncs();
  expect(JSON.stringify(await server.details())).not.toContain('Ada');
  await server.restore(backup);
  expect(JSON.stringify(await server.details())).toContain('Ada');
  await ana.syncs();
  expect(JSON.stringify(await server.details())).not.toContain('Ada');
});

test('what a desk takes back to the outbox of a guest who was forgotten says nothing of them', async () => {
  const {
    server,
    desks: [ana, ben],
  } = await hotelWith('ana', 'ben');
  const backup = server.backUp();
  await ana.gives({ ...registerGuest('x'), guestId: guestId('x'), details: { name: 'Rosalind' } } as never);
  await ana.syncs();
  await ana.gives({ type: 'ForgetGuest', guestId: guestId('x') });
  await ana.syncs();
  await server.restore(backup);
  await ben.syncs();
  vi.setSystemTime(Date.now() + LONG_MS);
  await ben.gives(registerGuest('Ada'));
  await ben.syncs();
  expect(JSON.stringify([ana.store.sent, ana.store.outbox])).not.toContain('Rosalind');
  await ana.syncs();
  expect(JSON.stringify(await server.details())).not.toContain('Rosalind');
});

test('a server that was put back twice is followed twice', async () => {
  const {
    server,
    desks: [ana],
  } = await hotelWith('ana');
  const backup = server.backUp();
  await ana.gives(registerGuest('Ada'));
  await ana.syncs();
  const before = await server.log();
  await server.restore(backup);
  await server.restore(backup);
  await ana.syncs();
  await server.restore(backup);
  await ana.syncs();
  expect(await server.log()).toEqual(before);
});
