import type { ExportTable } from '#contract/export.ts';
import { exportTable } from '#worker/export/export-table.ts';
import { postedBy } from '#worker/replica/pending-command.ts';
import { bookRoom, checkIn, guestId, nights, room } from '#test/support/hotel-aurora.ts';
import { ConfirmedLog } from '#test/worker/support/confirmed-log.ts';
import { createBrowser, openDesk, pull, push } from '#test/worker/support/open-desk.ts';
import { expect, test } from 'vitest';

/** A desk that has booked and checked in two guests; the server has heard of the first only. */
async function deskWithTwoStays() {
  const browser = createBrowser();
  const log = ConfirmedLog.ofAurora();
  await pull(browser, log);
  const desk = await openDesk(browser);
  await desk.does(bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') }));
  await push(browser, log);
  await pull(browser, log);
  await desk.replica.catchUp();
  await desk.does(bookRoom('Müller', nights('05-03', '05-04')));
  await desk.does(checkIn('Müller', '102'));
  const known = [[guestId('García'), { name: 'Ana García', phone: '+34 600 100 200' }]] as const;
  const progress: number[] = [];
  const take = (table: ExportTable) =>
    exportTable(
      {
        journal: desk.journal,
        pending: () => desk.replica.pending.flatMap((waiting) => postedBy(waiting)),
        guest: (id) => new Map(known).get(id),
        meetEverybody: async () => undefined,
        guests: () => known,
        currency: () => 'EUR',
      },
      table,
      ({ done }) => progress.push(done),
    );
  return { take, progress };
}

test('the table of reservations has every stay, what waits to be sent included', async () => {
  const { take, progress } = await deskWithTwoStays();
  const { columns, rows } = await take('reservations');
  const told = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
  expect(told).toMatchObject([
    {
      Confirmation: 'A-García',
      Status: 'reserved',
      Guest: 'Ana García',
      Phone: '+34 600 100 200',
      Arrival: '2026-05-03',
      Departure: '2026-05-05',
      Nights: '2',
      'Room type': 'Double',
      Rooms: '101',
      'Price in all': '180.00',
    },
    { Confirmation: 'A-Müller', Status: 'in-house', Guest: '', Nights: '1', Rooms: '102', 'Price in all': '90.00' },
  ]);
  expect(progress.length).toBeGreaterThan(0);
});

test('the table of events has the log in its order and nobody’s name', async () => {
  const { take } = await deskWithTwoStays();
  const { rows } = await take('events');
  expect(rows.map(([position]) => position).slice(-4)).toEqual(['13', '14', 'not sent yet', 'not sent yet']);
  expect(rows.flat().join('\n')).not.toContain('Ana');
});

test.each(['guests', 'rooms', 'days'] as const)('the table of %s has a cell for each of its columns', async (table) => {
  const { take } = await deskWithTwoStays();
  const { columns, rows } = await take(table);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.length).toBe(columns.length);
});
