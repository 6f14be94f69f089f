import { expect, test } from 'vitest';
import type { OutboxFile } from '#contract/outbox-file.ts';
import type { HotelId, ReplicaId } from '#domain/kernel/identifiers.ts';
import { bringOutbox, type RescueParts } from '#worker/rescue/bring-outbox.ts';
import { saveOutbox } from '#worker/rescue/save-outbox.ts';
import { FakeServer } from '#test/support/fake-server.ts';
import { atTheDesk, bookRoom, cancel, nights } from '#test/support/hotel-aurora.ts';
import { UnreliableLine, type Fate } from '#test/support/unreliable-line.ts';
import { DeskInSync } from '#test/worker/sync/desk-in-sync.ts';

const aurora = { hotelId: 'aurora' as HotelId, deviceName: 'Reception' };

class Rescued {
  readonly server = new FakeServer();
  readonly fates: Fate[] = [];
  readonly line = new UnreliableLine(this.server, () => this.fates.shift() ?? 'arrives');
  readonly broken = new DeskInSync('broken desk', this.line);

  async save(): Promise<string> {
    const { journal } = this.broken;
    return JSON.stringify(await saveOutbox({ hotel: aurora, journal }, atTheDesk.at));
  }

  bring(text: string, otherwise: Partial<RescueParts> = {}) {
    return bringOutbox(text, {
      hotelId: aurora.hotelId,
      epoch: this.server.epoch,
      server: this.line,
      clock: () => atTheDesk.at,
      newReplica: () => 'new queue' as ReplicaId,
      onProgress: () => undefined,
      ...otherwise,
    });
  }

  /** Of whom the hotel knows a booking, in the order of the log. */
  get booked(): readonly string[] {
    return this.server.log.flatMap(({ event }) => (event.type === 'ReservationBooked' ? [event.guestId] : []));
  }
}

async function threeBookings(): Promise<Rescued> {
  const rescued = new Rescued();
  await rescued.broken.exchanges();
  for (const guest of ['García', 'Müller', 'Okafor'] as const)
    await rescued.broken.gives(bookRoom(guest, nights('05-04', '05-06')));
  return rescued;
}

test('what a device could not send is sent by another one, in its order and under its own name', async () => {
  const rescued = await threeBookings();
  const given = rescued.broken.waiting;
  expect(await rescued.bring(await rescued.save())).toEqual({ outcome: 'sent', commands: 3, deviceName: 'Reception' });
  const brought = rescued.server.log.filter(({ event }) => event.type === 'ReservationBooked');
  expect(brought.map(({ commandId }) => commandId)).toEqual(given);
  expect(new Set(brought.map(({ actor, device }) => `${actor} ${device}`))).toEqual(
    new Set([`${atTheDesk.actor} ${atTheDesk.device}`]),
  );
});

test('saving takes nothing out of the queue, and the device that comes back sends it again: nothing is decided twice', async () => {
  const rescued = await threeBookings();
  const file = await rescued.save();
  await rescued.bring(file);
  await rescued.bring(file);
  expect(rescued.broken.waiting).toHaveLength(3);
  await rescued.broken.gives(cancel('García'));
  expect(await rescued.broken.exchanges()).toEqual({ end: 'done' });
  expect(rescued.broken.waiting).toEqual([]);
  expect(rescued.booked).toHaveLength(3);
  expect(rescued.server.log.filter(({ event }) => event.type === 'ReservationCancelled')).toHaveLength(1);
});

test('a file that was saved before the device sent the work itself is brought without a trace', async () => {
  const rescued = await threeBookings();
  const file = await rescued.save();
  await rescued.broken.exchanges();
  await rescued.broken.gives(cancel('García'));
  await rescued.broken.exchanges();
  const { head } = rescued.server;
  expect(await rescued.bring(file)).toMatchObject({ outcome: 'sent', commands: 3 });
  expect(rescued.server.head).toBe(head);
});

test('more than one push takes: a line that breaks in between says how far it came, and the same file goes on', async () => {
  const rescued = new Rescued();
  await rescued.broken.exchanges();
  for (let index = 0; index < 250; index += 1) await rescued.broken.gives(bookRoom('García', nights('05-04', '05-06')));
  const file = await rescued.save();
  rescued.fates.push('arrives', 'answer lost');
  const shown: number[] = [];
  const onProgress: RescueParts['onProgress'] = ({ done }) => shown.push(done);
  expect(await rescued.bring(file, { onProgress })).toEqual({ outcome: 'no-connection', sent: 100, total: 250 });
  expect(shown).toEqual([0, 100]);
  expect(await rescued.bring(file)).toMatchObject({ outcome: 'sent', commands: 250 });
});

test('work for a server that was restored since lines up anew, and is still decided once', async () => {
  const rescued = await threeBookings();
  await rescued.broken.exchanges();
  await rescued.broken.gives(cancel('García'));
  const file = await rescued.save();
  // The server forgets how far it had counted the queue of the broken device.
  rescued.server.restore(rescued.server.head);
  expect(await rescued.bring(file)).toMatchObject({ outcome: 'sent', commands: 1 });
  await rescued.bring(file, { newReplica: () => 'another queue' as ReplicaId });
  expect(rescued.server.log.filter(({ event }) => event.type === 'ReservationCancelled')).toHaveLength(1);
});

test.for([
  ['no JSON', 'Dear colleague'],
  ['something else', '{"kind":"shopping list"}'],
])('%s is called what it is, and nothing is sent', async ([, text]) => {
  const rescued = await threeBookings();
  const { head } = rescued.server;
  expect(await rescued.bring(text!)).toMatchObject({ outcome: 'not-an-outbox' });
  expect(rescued.server.head).toBe(head);
});

test('a file with a flaw in one command names the field', async () => {
  const rescued = await threeBookings();
  const file = JSON.parse(await rescued.save()) as OutboxFile;
  const [first, ...others] = file.commands;
  const flawed = { ...file, commands: [{ ...first, at: 'noon' }, ...others] };
  expect(await rescued.bring(JSON.stringify(flawed))).toMatchObject({
    outcome: 'not-an-outbox',
    field: 'commands[0].at',
  });
});

test('a file of another hotel is refused, and one that is brought before this device has met the server waits', async () => {
  const rescued = await threeBookings();
  const file = await rescued.save();
  expect(await rescued.bring(file, { hotelId: 'other' as HotelId })).toEqual({ outcome: 'other-hotel' });
  expect(await rescued.bring(file, { epoch: undefined })).toEqual({ outcome: 'no-connection', sent: 0, total: 3 });
});
