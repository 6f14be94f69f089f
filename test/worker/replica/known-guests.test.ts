import { expect, test } from 'vitest';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import { openHotelReplica } from '#worker/replica/hotel-replica.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '../support/confirmed-log.ts';
import { journalWith } from '../support/journal-with.ts';
import { createBrowser, openDesk, pull, push } from '../support/open-desk.ts';

async function auroraDesk() {
  const browser = createBrowser();
  const log = ConfirmedLog.ofAurora();
  await pull(browser, log);
  return { browser, log, desk: await openDesk(browser) };
}

test('a guest who is registered here is known by name at once, before and after the server has heard of it', async () => {
  const { browser, log, desk } = await auroraDesk();
  const details = { name: 'Ada Lovelace' };
  await desk.does({ type: 'RegisterGuest', guestId: guestId('Lovelace'), details });
  expect(desk.replica.guests.get([guestId('Lovelace')])).toEqual(details);
  await push(browser, log);
  await pull(browser, log);
  const other = await openDesk(browser);
  await desk.replica.catchUp();
  for (const { replica } of [desk, other]) {
    await replica.meetEverybody();
    expect(replica.guests.index.withWords(['lovelace'])).toEqual(['Lovelace']);
    expect(replica.guests.get([guestId('Lovelace')])).toEqual(details);
  }
});

test('a guest is read when somebody asks, with what waits said on top of what was stored', async () => {
  const { browser, log, desk } = await auroraDesk();
  const [lovelace, somerville] = [guestId('Lovelace'), guestId('Somerville')];
  log.hears({ type: 'RegisterGuest', guestId: lovelace, details: { name: 'Ada Lovelace', phone: '123' } });
  log.hears({ type: 'RegisterGuest', guestId: somerville, details: { name: 'Mary Somerville' } });
  await pull(browser, log);
  await desk.replica.catchUp();
  const correctionId = 'c1' as CorrectionId;
  await desk.does({ type: 'CorrectGuestDetails', guestId: lovelace, correctionId, changes: { phone: '456' }, saw: [] });

  const { replica } = await openDesk(browser);
  expect(replica.guests.get([somerville])).toBeUndefined();
  await replica.meet([lovelace]);
  expect(replica.guests.get([lovelace])).toEqual({ name: 'Ada Lovelace', phone: '456' });
  expect(replica.guests.get([somerville])).toBeUndefined();
  await replica.meetEverybody();
  expect(replica.guests.get([lovelace])).toEqual({ name: 'Ada Lovelace', phone: '456' });
  expect(replica.guests.get([somerville])).toEqual({ name: 'Mary Somerville' });
});

test('a disk that refused once is asked for everybody again', async () => {
  const { browser } = await auroraDesk();
  const journal = new MemoryJournal(browser.store);
  let refusals = 1;
  const moody = journalWith(journal, {
    guestDetails: (slice) => {
      refusals -= 1;
      return refusals < 0 ? journal.guestDetails(slice) : Promise.reject(new Error('not now'));
    },
  });
  const replica = await openHotelReplica(moody, browser.images);
  await expect(replica.meetEverybody()).rejects.toThrow('not now');
  await replica.meetEverybody();
  expect(replica.guests.everybody).toBe(true);
});
