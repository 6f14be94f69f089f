import type { DuplicatePair } from '#contract/guest-search.ts';
import { currentStays } from '../find/current-stays.ts';
import type { QueryView } from '../query.ts';
import { guestRow } from './guest-row.ts';

const PAIRS_MAX = 50;

/** Who of those who are here or near may have been registered before: the likeliest first, each pair once. */
export function duplicates(view: QueryView): readonly DuplicatePair[] {
  const near = new Set(currentStays(view).map(({ guestId }) => view.samePerson(guestId)[0] ?? guestId));
  const pairs = new Map<string, DuplicatePair>();
  for (const guestId of near) {
    for (const { guestId: other, because } of view.guestsAlike(guestId)) {
      const key = [guestId, other].toSorted().join(' ');
      if (!pairs.has(key)) pairs.set(key, { one: guestRow(view, guestId), other: guestRow(view, other), because });
    }
  }
  return [...pairs.values()].toSorted((left, right) => right.because.length - left.because.length).slice(0, PAIRS_MAX);
}
