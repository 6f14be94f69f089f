import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import type { CommandId } from '#domain/kernel/identifiers.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import { noClockOrders } from './no-clock-orders.ts';

const log = ['first', 'second'].map((commandId, index) => ({
  position: index + 1,
  commandId,
  at: 1_000 - index,
  event: { type: 'CommandHadNoEffect' },
})) as unknown as readonly RecordedEvent[];
const commandIds = ['first', 'second'] as CommandId[];

type Posted = Parameters<ReadModel<unknown>['fold']>[1];

const latest = (isLater: (event: Posted, known: Posted) => boolean): ReadModel<unknown> => ({
  name: 'latest',
  revision: 1,
  pagesOf: () => ['all'],
  fold: (rows, event) => {
    const known = rows.get('all', 'latest') as Posted | undefined;
    if (!known || isLater(event, known)) rows.put('all', 'latest', event);
  },
});

test('a log in the order of its queues is well, whatever its clocks say', () => {
  expect(noClockOrders(log, [{ of: 'desk-1', commandIds }])).toEqual([]);
});

test('a log that has overtaken a queue is told', () => {
  expect(noClockOrders(log, [{ of: 'desk-1', commandIds: commandIds.toReversed() }])).toHaveLength(1);
});

test('a read model that takes the latest by its clock is told, and one that takes the last of the log is not', () => {
  expect(noClockOrders(log, [], [latest((event, known) => event.at > known.at)])).toHaveLength(1);
  expect(noClockOrders(log, [], [latest((event, known) => (event.position ?? 0) > (known.position ?? 0))])).toEqual([]);
});
