import type { CaseOpened } from '../cases/cases-events.ts';
import type { HotelEvent } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import { whenBalanceIsLeft } from './when-balance-is-left.ts';
import { whenPaymentIsTakenTwice } from './when-payment-is-taken-twice.ts';
import { whenPriceWasPosted } from './when-price-was-posted.ts';

/** What people must decide about money after these events, and is not asked already. */
export function whenMoneyNeedsPeople(
  before: HotelState,
  after: HotelState,
  events: readonly HotelEvent[],
): readonly CaseOpened[] {
  const opened = [...whenPaymentIsTakenTwice(after, events), ...whenPriceWasPosted(before, after, events)];
  const asked = [...opened, ...whenBalanceIsLeft(before, after, events, opened)];
  return asked.filter(({ caseId }) => !after.cases.has(caseId));
}
