import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDifference } from '#contract/difference/apply-difference.ts';
import { differenceOf } from '#contract/difference/difference-of.ts';
import { isSame } from '#contract/difference/is-same.ts';

/** What answers are made of: few different values, so that parts of two answers are often alike. */
const answer: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(undefined, null, true, 0, 1, Number.NaN, '', 'Room 101', 'García'),
    fc.array(tie('any'), { maxLength: 12 }),
    fc.dictionary(fc.constantFrom('roomId', 'guest', 'marks', '__proto__', 'constructor', '0'), tie('any')),
  ),
})).any;

const bar = fc.record({ barId: fc.nat(30), from: fc.nat(3), marks: fc.record({ pending: fc.boolean() }) });
const bars = fc.array(bar, { maxLength: 60 });

/** Whatever a border does to it. */
const crossed = <Value>(value: Value): Value => structuredClone(value);

function became(before: unknown, after: unknown): unknown {
  const difference = differenceOf(before, after);
  return difference ? applyDifference(before, crossed(difference)) : before;
}

test('what is told of a change makes the new answer of the old one, whatever the two are', () => {
  fc.assert(
    fc.property(answer, answer, (before, after) => {
      expect(became(before, after)).toEqual(after);
    }),
    { numRuns: 2_000 },
  );
});

test('of two lists too, whatever came, went, moved or changed', () => {
  fc.assert(
    fc.property(bars, bars, (before, after) => {
      expect(became(before, after)).toEqual(after);
    }),
  );
});

test('nothing is told of an answer that says the same, and something of every other one', () => {
  fc.assert(
    fc.property(answer, answer, (before, after) => {
      expect(differenceOf(before, crossed(before))).toBeUndefined();
      expect(differenceOf(before, after) === undefined).toBe(isSame(before, after));
    }),
  );
});

test('the old answer is not written to', () => {
  fc.assert(
    fc.property(answer, answer, (before, after) => {
      const copy = crossed(before);
      became(before, after);
      expect(before).toEqual(copy);
    }),
  );
});

/** Some places of a list are changed, some dropped, some have something new before them. */
const edits = fc.array(fc.tuple(fc.constantFrom('change', 'drop', 'insert'), fc.nat()), { maxLength: 8 });

test('what no change was about stays the same object', () => {
  fc.assert(
    fc.property(fc.uniqueArray(bar, { selector: ({ barId }) => barId, maxLength: 30 }), edits, (before, changes) => {
      const after = crossed(before);
      const touched = new Set<number>();
      for (const [what, place] of after.length > 0 ? changes : []) {
        const index = place % (after.length || 1);
        const item = after[index];
        if (!item) continue;
        if (what === 'insert') after.splice(index, 0, { ...item, barId: 1000 + touched.size });
        else if (what === 'drop') after.splice(index, 1);
        else after[index] = { ...item, from: item.from + 1 };
        touched.add(what === 'insert' ? 1000 + touched.size : item.barId);
      }
      const now = became(before, after) as typeof before;
      for (const item of now.filter(({ barId }) => !touched.has(barId))) expect(before).toContain(item);
    }),
  );
});

test('a day of a big hotel in which a few stays changed is told in a few words', () => {
  const rack = Array.from({ length: 1_500 }, (_, index) => ({
    barId: index,
    guest: `Guest ${index}`,
    marks: { pending: false },
  }));
  const after = crossed(rack);
  after[700] = { ...rack[700]!, marks: { pending: true } };
  after.splice(1_200, 0, { barId: 2_000, guest: 'New', marks: { pending: true } });
  after.splice(300, 2);
  expect(differenceOf(rack, after)).toEqual({
    list: [
      { from: 0, to: 300 },
      { from: 302, to: 700 },
      { at: 700, change: { fields: [['marks', { is: { pending: true } }]] } },
      { from: 701, to: 1_200 },
      { items: [{ barId: 2_000, guest: 'New', marks: { pending: true } }] },
      { from: 1_200, to: 1_500 },
    ],
  });
});
