import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CorrectionId } from '#domain/kernel/identifiers.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import { openAurora } from '#test/server/support/aurora-commands.ts';
import { aurora, openAuroraStores } from '#test/server/support/open-stores.ts';
import { logOf, recorded, writerOn } from '#test/server/support/open-writer.ts';
import { Replica } from '#test/server/support/replica.ts';
import { temporaryFolder } from '#test/server/support/temporary-folder.ts';

const garcia = guestId('García');
const forget: HotelCommand = { type: 'ForgetGuest', guestId: garcia };
const correct = (id: string, name: string): HotelCommand => ({
  type: 'CorrectGuestDetails',
  guestId: garcia,
  correctionId: id as CorrectionId,
  changes: { name },
  saw: ['c1' as CorrectionId],
});

/** Every byte of the database's files: the pages, the write-ahead log, the shared memory. */
function bytesOf(file: string): string {
  const folder = dirname(file);
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

async function hotelOnDisk() {
  const file = join(temporaryFolder(), 'keyrack.db');
  const { writer, store } = writerOn(await openAuroraStores(file));
  const desk = new Replica();
  const push = async (...commands: readonly unknown[]) =>
    recorded(await writer.push(commands.map((command) => desk.says(command as HotelCommand)))).outcomes;
  await push(...openAurora);
  return { file, store, push };
}

test('no byte of a guest who is forgotten is left in the files of the server', async () => {
  const { file, store, push } = await hotelOnDisk();
  await push(correct('c1', 'Lucia Garcia Marquez'), correct('c2', 'Lucía García Márquez'));
  expect(bytesOf(file)).toContain('Lucia Garcia Marquez');
  await push(forget);
  const bytes = bytesOf(file);
  for (const said of ['Lucía', 'Lucia Garcia Marquez', '+34 000 123 456']) expect(bytes).not.toContain(said);
  expect((await logOf(store)).filter(({ details }) => details)).toEqual([]);
});

test('what was set aside unread of a guest is erased as well, whenever it arrives', async () => {
  const { file, push } = await hotelOnDisk();
  const unreadable = (name: string) => ({ ...correct('c1', name), saw: 'nonsense' });
  expect(await push(unreadable('Lucia Before'))).toMatchObject([{ verdict: 'quarantined' }]);
  expect(bytesOf(file)).toContain('Lucia Before');
  await push(forget);
  expect(await push(unreadable('Lucia After'))).toMatchObject([{ verdict: 'quarantined' }]);
  const bytes = bytesOf(file);
  for (const said of ['Lucia Before', 'Lucia After']) expect(bytes).not.toContain(said);
});

test('what a desk that was away says of a guest who is forgotten is not kept', async () => {
  const { file, store, push } = await hotelOnDisk();
  await push(forget);
  expect(await push(correct('c3', 'Lucia Too Late'))).toMatchObject([{ verdict: 'settled' }]);
  expect(bytesOf(file)).not.toContain('Lucia Too Late');
  expect(await store.head(aurora)).toBe(6);
});
