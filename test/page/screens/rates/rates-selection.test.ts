import { expect, test } from 'vitest';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import {
  isSelected,
  linesOf,
  pricingCommands,
  selectedLines,
  selectedNights,
  step,
  type Selection,
} from '#page/screens/rates/rates-selection.ts';
import { day, doubleRoom, nights } from '#test/support/hotel-aurora.ts';
import { addNonRefundable, nonRefundable } from '#test/support/rates-of-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const grid = new FoldedHotel(addNonRefundable).ask('RatesGrid', { from: day('05-08'), days: 3 });
const lines = linesOf(grid);
const size = { lines: lines.length, days: 3 };
const at = (line: number, day: number): Selection => ({ anchor: { line, day }, cursor: { line, day } });

test('the lines are the plans of each type, in the order of the grid', () => {
  expect(lines.map(({ typeName, planName }) => `${typeName}, ${planName}`)).toEqual([
    'Double, Standard rate',
    'Double, Non-refundable',
    'Suite, Standard rate',
    'Suite, Non-refundable',
  ]);
});

test('a step moves the cursor and ends at the edge; with Shift the selection grows from where it began', () => {
  expect(step(at(0, 0), { line: 1, day: 0 }, size, false)).toEqual(at(1, 0));
  expect(step(at(0, 0), { line: -1, day: -1 }, size, false)).toEqual(at(0, 0));
  expect(step(at(0, 0), { line: 0, day: Infinity }, size, false)).toEqual(at(0, 2));
  const grown = step(at(0, 0), { line: 1, day: 1 }, size, true);
  expect(grown).toEqual({ anchor: { line: 0, day: 0 }, cursor: { line: 1, day: 1 } });
  expect(isSelected(grown, { line: 1, day: 0 })).toBe(true);
  expect(isSelected(grown, { line: 2, day: 0 })).toBe(false);
});

test('a selection drawn backwards is the same lines and nights', () => {
  const backwards: Selection = { anchor: { line: 1, day: 2 }, cursor: { line: 0, day: 1 } };
  expect(selectedLines(backwards, lines)).toEqual(lines.slice(0, 2));
  expect(selectedNights(backwards, grid.days)).toEqual(nights('05-09', '05-11'));
});

test('one price for several lines is one command for each, and taking it back as well', () => {
  const priced = nights('05-09', '05-11');
  expect(pricingCommands(lines.slice(0, 2), priced, 12_000)).toEqual([
    { type: 'PriceNights', roomTypeId: doubleRoom, nights: priced, priceMinor: 12_000 },
    { type: 'PriceNights', roomTypeId: doubleRoom, ratePlanId: nonRefundable, nights: priced, priceMinor: 12_000 },
  ]);
  expect(lines[0]?.ratePlanId).toBe(BASE_PLAN_ID);
  expect(pricingCommands(lines.slice(1, 2), priced, undefined)).toEqual([
    { type: 'WithdrawPrices', roomTypeId: doubleRoom, ratePlanId: nonRefundable, nights: priced },
  ]);
});
