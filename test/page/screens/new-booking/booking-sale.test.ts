import { expect, test } from 'vitest';
import { bookingCommands, draftOf, type BookingDraft } from '#page/screens/new-booking/booking-draft.ts';
import { isReasonMissing, quoteAsked, saleOf, saleTotal, takenPlan } from '#page/screens/new-booking/booking-sale.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import { nights, today } from '#test/support/hotel-aurora.ts';
import {
  addGolfPackage,
  addNonRefundable,
  golfPackage,
  nonRefundable,
  restrict,
} from '#test/support/rates-of-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';

const stay = nights('05-10', '05-12');
const party = { adults: 2, children: 0, infants: 0 };
const draft: BookingDraft = { ...draftOf(new URLSearchParams(), today), stay, party, guestId: 'García' as GuestId };
const quoteAt = (hotel: FoldedHotel) => hotel.ask('Quote', { stay, party })[0];
const hotel = new FoldedHotel(addNonRefundable, addGolfPackage);
const quote = quoteAt(hotel);

test('the base plan is taken, or the first on which the stay can be sold, or the one that was chosen', () => {
  expect(takenPlan(draft, quote)?.ratePlanId).toBe(BASE_PLAN_ID);
  const closed = quoteAt(new FoldedHotel(addNonRefundable, restrict({ ratePlanId: BASE_PLAN_ID })));
  expect(takenPlan(draft, closed)?.ratePlanId).toBe(nonRefundable);
  expect(takenPlan({ ...draft, ratePlanId: golfPackage }, quote)?.ratePlanId).toBe(golfPackage);
});

test('what is on the screen is what is booked: plan, prices and terms', () => {
  const chosen = { ...draft, ratePlanId: nonRefundable };
  expect(saleTotal(chosen, quote)).toBe(16_200);
  const [offer] = hotel.ask('Availability', { stay });
  if (!offer) throw new Error('a double is offered');
  const ids = { reservationId: 'new' as ReservationId, newGuestId: 'g' as GuestId, confirmation: 'K' };
  const [booking] = bookingCommands(chosen, offer, { ...ids, sale: saleOf(chosen, quote) });
  expect(booking).toMatchObject({ type: 'BookRoom', ratePlanId: nonRefundable, nightlyMinor: [8100, 8100] });
  expect(booking && hotel.accepts(booking)).toBe(true);
});

test('a plan without a price is never booked at the price of another', () => {
  const golf = { ...draft, ratePlanId: golfPackage };
  expect(saleTotal(golf, quote)).toBeUndefined();
  expect(saleOf(golf, quote)).not.toHaveProperty('nightlyMinor');
});

test('an agreed price stands for every night, and needs a reason; so does a restriction that is broken', () => {
  const agreed = { ...draft, agreedMinor: 5000 };
  const [quoted] = hotel.ask('Quote', quoteAsked(agreed));
  expect(saleTotal(agreed, quoted)).toBe(10_000);
  expect([isReasonMissing(draft, quote), isReasonMissing(agreed, quote)]).toEqual([false, true]);
  expect(isReasonMissing({ ...agreed, exceptionReason: 'long-stay' }, quote)).toBe(false);
  const closed = quoteAt(new FoldedHotel(restrict()));
  expect(isReasonMissing(draft, closed)).toBe(true);
});
