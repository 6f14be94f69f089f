import type { SyncStatus } from '#contract/sync-status.ts';
import { staleWords, syncWords, waitsForHotelWords } from '#page/wording/sync.ts';
import { expect, test } from 'vitest';

const now = new Date(2026, 2, 13, 14, 5).getTime();
const status = (changes: object): SyncStatus =>
  ({ connection: { state: 'online', lastContact: now }, queue: [], settled: [], troubles: [], ...changes }) as never;
const queued = { state: 'saved', atRisk: undefined };

test('with nothing waiting and a connection, everyone is up to date', () => {
  expect(syncWords(status({}), 0, now).text).toBe('Everyone is up to date · 14:05');
});

test('whoever has not taken in all that the others did is not called up to date', () => {
  expect(syncWords(status({ position: 4000, serverHead: 10_536 }), 0, now).text).toBe('Catching up (6536 to go)');
  expect(syncWords(status({ position: 10_536, serverHead: 10_536 }), 0, now).text).toMatch(/^Everyone is up to date/);
});

test('what only this device has is never called sent', () => {
  expect(syncWords(status({ queue: [queued, queued, queued] }), 0, now).text).toBe('Waiting to send (3)');
});

test('without a connection the desk is told to keep working, and how much waits', () => {
  const connection = { state: 'offline', since: new Date(2026, 2, 13, 13, 40).getTime() };
  expect(syncWords(status({ connection }), 0, now).text).toBe('Offline since 13:40 – keep working');
  expect(syncWords(status({ connection, queue: [queued] }), 0, now).text).toBe(
    'Offline since 13:40 · 1 waiting to send',
  );
});

test('a device that the hotel comes to says how much has come, and never that anything is saved on it', () => {
  const coming = status({ firstLook: { waiting: 0 }, progress: { done: 43, total: 100 } });
  expect(syncWords(coming, 1, now).text).toBe('Fetching the hotel · 43 %');
  expect(waitsForHotelWords(coming)).toBeUndefined();
  const waiting = { ...coming, firstLook: { waiting: 2 } };
  expect(syncWords(waiting, 0, now).text).toBe('Fetching the hotel · 43 % · 2 to save');
  expect(waitsForHotelWords(waiting)).toMatch(/still fetching the hotel \(43 %\).*saved as soon as it is here/);
  const offline = { ...waiting, connection: { state: 'offline' as const, since: now as never } };
  expect(syncWords(offline, 0, now).text).toBe('Offline since 14:05 · not all here yet · 2 to save');
  expect(waitsForHotelWords(offline)).toContain('saved when it has a connection again');
});

test('what needs a person comes before everything else and is counted once each', () => {
  const told = syncWords(status({ queue: [{ ...queued, atRisk: { code: 'name-missing' } }] }), 2, now);
  expect(told).toMatchObject({ text: 'Needs you (3) · 1 waiting to send', mood: 'attention', needsYou: 3 });
});

test('what needs a person does not hide that the line is down', () => {
  const connection = { state: 'offline', since: new Date(2026, 2, 13, 13, 40).getTime() };
  expect(syncWords(status({ connection }), 1, now).text).toBe('Needs you (1) · Offline since 13:40');
});

test('a view is called stale only after a quarter of an hour', () => {
  expect(staleWords(now - 14 * 60_000, now)).toBeUndefined();
  expect(staleWords(now - 25 * 60_000, now)).toBe('Other devices’ changes since 13:40 are not shown here.');
});
