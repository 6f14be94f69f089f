import { expect, test } from 'vitest';
import { pushBatch } from '#worker/sync/push-batch.ts';
import { PUSH_BYTES_MAX } from '#contract/sync-protocol.ts';
import { outboxRow } from '#test/worker/support/outbox-rows.ts';

const commands = Array.from({ length: 150 }, (_, index) => outboxRow(index + 1).envelope);

test('a push carries a hundred commands at most', () => {
  expect(pushBatch(commands)).toEqual(commands.slice(0, 100));
});

test('a push stays below its size, counted as it crosses the wire', () => {
  // Three bytes a letter in UTF-8.
  const long = commands.map((envelope) => ({ ...envelope, command: { type: 'Note', text: '€'.repeat(10_000) } }));
  const batch = pushBatch(long);
  const bytes = new TextEncoder().encode(JSON.stringify(batch)).byteLength;
  expect(bytes).toBeLessThan(PUSH_BYTES_MAX);
  expect(bytes).toBeGreaterThan(PUSH_BYTES_MAX - 40_000);
});

test('a command that is too large for any push goes alone and holds up nothing', () => {
  const [first, ...others] = commands;
  const huge = { ...first!, command: { type: 'Note', text: 'x'.repeat(PUSH_BYTES_MAX) } };
  expect(pushBatch([huge, ...others])).toEqual([huge]);
});
