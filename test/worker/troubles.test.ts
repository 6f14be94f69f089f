import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { Troubles } from '#worker/troubles.ts';

const full = new DOMException('no space', 'QuotaExceededError');
const codes = async ({ known$ }: Troubles) => (await firstValueFrom(known$)).map(({ code }) => code);

test('a full disk is told once, until a command is saved again', async () => {
  const troubles = new Troubles();
  troubles.heardFromDisk(full);
  troubles.heardFromDisk(full);
  expect(await codes(troubles)).toEqual(['storage-full']);
  troubles.heardFromDisk(undefined);
  expect(await codes(troubles)).toEqual([]);
});

test('a lost database stays lost while commits are not asked for, and is over when it opens', async () => {
  const troubles = new Troubles();
  troubles.raiseFor(Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }));
  troubles.heardFromDisk(undefined);
  expect(await codes(troubles)).toEqual(['storage-lost']);
  troubles.databaseOpened();
  expect(await codes(troubles)).toEqual([]);
});

test('the reason that Dexie wraps is found', async () => {
  const troubles = new Troubles();
  troubles.heardFromDisk(Object.assign(new Error('aborted'), { name: 'AbortError', inner: full }));
  expect(await codes(troubles)).toEqual(['storage-full']);
});
