import type { Answers, Asks } from '#contract/questions.ts';
import { pricesAfterChange } from '#domain/reservations/prices-after-change.ts';
import type { QueryView } from '../query.ts';
import { rateBookOfRows } from '../rates/rate-book-of-rows.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { totalOf } from '../stays/stay-facts.ts';

/** What other dates cost: with the function that the decision prices them with. */
export function repricing(view: QueryView, { reservationId, stay }: Asks<'Repricing'>): Answers<'Repricing'> {
  const row = reservationOf(view, reservationId);
  if (!row) return undefined;
  const book = rateBookOfRows(view);
  const priced = { ...row, ...row.sale };
  return {
    agreedMinor: row.totalMinor,
    keptMinor: totalOf(pricesAfterChange(book, priced, stay)),
    requotedMinor: totalOf(pricesAfterChange(book, priced, stay, view.businessDate)),
  };
}
