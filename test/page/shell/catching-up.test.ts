import { expect, test } from 'vitest';
import type { SyncStatus } from '#contract/sync-status.ts';
import { catchingUp } from '#page/shell/catching-up.ts';

const status = (changes: object): SyncStatus =>
  ({ connection: { state: 'online', lastContact: 0 }, troubles: [], position: 4000, ...changes }) as never;

test('a device with much of the log to take in tells how far it is', () => {
  expect(catchingUp(status({ serverHead: 10_536 }))).toEqual({ done: 4000, total: 10_536 });
});

test('nobody waits for what is taken in at once, without a line, or at what this version does not understand', () => {
  expect(catchingUp(status({ serverHead: 4100 }))).toBeUndefined();
  expect(catchingUp(status({ serverHead: undefined }))).toBeUndefined();
  expect(catchingUp(status({ serverHead: 10_536, connection: { state: 'offline', since: 0 } }))).toBeUndefined();
  const troubles = [{ code: 'app-too-old-for-log', eventType: 'ParkingSpaceAssigned' }];
  expect(catchingUp(status({ serverHead: 10_536, troubles }))).toBeUndefined();
});
