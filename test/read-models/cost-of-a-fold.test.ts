import { expect, test } from 'vitest';
import type { PostedEvent } from '#contract/commands.ts';
import type { ReservationId, CommandId, Position } from '#domain/kernel/identifiers.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import type { RowWriter } from '#read-models/read-model.ts';
import { atTheDesk, bookRoom, day, guestId } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

/** How many rows the folds of an event read and write. */
function rowsTouched(hotel: FoldedHotel, event: PostedEvent['event']): number {
  let touched = 0;
  const posted: PostedEvent = { ...atTheDesk, commandId: 'counted' as CommandId, position: 9999 as Position, event };
  for (const model of READ_MODELS) {
    if (model.pagesOf(posted).length === 0) continue;
    const written = new Map<string, unknown>();
    const rows: RowWriter<unknown> = {
      get: (page, id) => ((touched += 1), written.get(`${page}/${id}`) ?? hotel.pages.rows(model, page).get(id)),
      put: (page, id, row) => ((touched += 1), void written.set(`${page}/${id}`, row)),
      delete: (page, id) => ((touched += 1), void written.delete(`${page}/${id}`)),
    };
    model.fold(rows, posted);
  }
  return touched;
}

const booked = (reservationId: string, length: number): PostedEvent['event'] => ({
  ...bookRoom('García', { arrival: day('05-03'), departure: addDays(day('05-03'), length) }),
  type: 'ReservationBooked',
  reservationId: reservationId as ReservationId,
  guestId: guestId(reservationId),
  nightlyMinor: Array.from({ length }, () => 9000),
});

test('what a booking costs the read models grows with its nights and not with the bookings there are', () => {
  const empty = new FoldedHotel();
  const full = new FoldedHotel(...Array.from({ length: 300 }, (_, index) => booked(`stay ${index}`, 20)));
  expect(rowsTouched(full, booked('one more', 3))).toBe(rowsTouched(empty, booked('one more', 3)));
  const perNight = rowsTouched(full, booked('one more', 21)) - rowsTouched(full, booked('one more', 20));
  expect(perNight).toBeLessThanOrEqual(4);
});
