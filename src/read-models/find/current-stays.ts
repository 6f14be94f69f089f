import { addDays } from '#domain/kernel/hotel-day.ts';
import type { QueryView } from '../query.ts';
import { onPagesOf } from '../rack/rack-pages.ts';
import type { StayFacts } from '../stays/stay-facts.ts';

/** About as far as people ask for guests by name at the desk; further stays are found through the guest. */
const DAYS_BEFORE = 31;
const DAYS_AFTER = 31;

/** Stays around today: on the pages that the desk has open anyway. */
export function currentStays(view: QueryView): readonly StayFacts[] {
  const { businessDate } = view;
  return onPagesOf(view, { arrival: addDays(businessDate, -DAYS_BEFORE), departure: addDays(businessDate, DAYS_AFTER) })
    .stays;
}
