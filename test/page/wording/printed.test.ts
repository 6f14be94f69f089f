import { expect, test } from 'vitest';
import type { AsOf } from '#contract/staleness.ts';
import type { Instant, Position } from '#domain/kernel/identifiers.ts';
import { printedWords } from '#page/wording/printed.ts';

const now = Date.parse('2026-05-14T15:00:00Z');
const asOf: AsOf = { position: 7 as Position, businessDate: 20_000 as never, pending: 0, lastContact: undefined };

test('paper says when it was printed, and what it may not know', () => {
  expect(printedWords(asOf, now)).toMatch(/^Printed .*\.$/);
  expect(printedWords({ ...asOf, lastContact: now as Instant }, now)).toMatch(/The other devices were last heard /);
  expect(printedWords({ ...asOf, pending: 2 }, now)).toMatch(/ 2 changes of this device had not been sent\.$/);
});
