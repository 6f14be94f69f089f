import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlanQuote } from '#contract/quote.ts';
import { addDays } from '#domain/kernel/hotel-day.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import { bookRoom, day, doubleRoom, nights, reservationOf, suite, today } from '#test/support/hotel-aurora.ts';
import {
  addGolfPackage,
  addNonRefundable,
  applyFlexible,
  defineFlexible,
  golfPackage,
  nonRefundable,
  restrict,
} from '#test/support/rates-of-aurora.ts';
import { commandFor, dice, tasks } from '#test/support/random-tasks.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const stay = nights('05-10', '05-12');
const two = { adults: 2, children: 0, infants: 0 };
const plansOf = (hotel: FoldedHotel, party = two): readonly PlanQuote[] =>
  hotel.ask('Quote', { stay, party })[0]?.plans ?? [];
const codesOf = (plan: PlanQuote | undefined) => plan?.whyNot.map(({ code }) => code);

test('a stay is quoted in every plan, with what it costs and on which terms', () => {
  const hotel = new FoldedHotel(addNonRefundable, defineFlexible, applyFlexible);
  const [standard, cheap] = plansOf(hotel);
  const { type: _, name: __, from: ___, ...rules } = defineFlexible;
  expect(standard).toEqual({
    ratePlanId: BASE_PLAN_ID,
    name: 'Standard rate',
    meals: 'none',
    nightlyMinor: [9000, 9000],
    totalMinor: 18_000,
    taxes: expect.objectContaining({ dueMinor: 18_000, netMinor: 18_000, taxes: [] }),
    terms: { ...rules, agreedOn: today },
    deposit: { amountMinor: 5999, dueOn: day('05-03') },
    whyNot: [],
  });
  expect(cheap).toMatchObject({ ratePlanId: nonRefundable, totalMinor: 16_200 });
});

test('what cannot be booked is shown with the reason why not', () => {
  const hotel = new FoldedHotel(addGolfPackage, restrict({ ratePlanId: BASE_PLAN_ID }));
  const [standard, golf] = plansOf(hotel);
  expect(codesOf(standard)).toEqual(['restriction-violated']);
  expect(codesOf(golf)).toEqual(['rate-missing']);
  expect(golf).not.toHaveProperty('totalMinor');
  const family = { adults: 2, children: 2, infants: 0 };
  expect(codesOf(plansOf(hotel, family)[0])).toEqual(['party-too-large', 'restriction-violated']);
});

test('a full type says on which nights, and a full house that it is the house', () => {
  const hotel = new FoldedHotel();
  hotel.happens(...['García', 'Müller', 'Okafor', 'Rossi'].map((guest) => bookRoom(guest, nights('05-11', '05-12'))));
  expect(plansOf(hotel)[0]?.whyNot).toEqual([
    { code: 'no-availability', roomTypeId: doubleRoom, nights: [day('05-11')] },
  ]);
  hotel.happens(
    { type: 'AllowOverbooking', roomTypeId: doubleRoom, limit: 5 },
    { type: 'AllowHouseOverbooking', limit: 0 },
    ...['Tanaka', 'Ødegaard'].map((guest) => bookRoom(guest, nights('05-11', '05-12'), { roomTypeId: suite })),
  );
  expect(plansOf(hotel)[0]?.whyNot).toMatchObject([{ code: 'no-availability', houseFull: true }]);
});

test('the party pays what it costs more, or less', () => {
  const supplements = {
    adultsIncluded: 2,
    extraAdultMinor: 3000,
    soleAdultLessMinor: 1500,
    children: [
      { upToAge: 5, priceMinor: 0 },
      { upToAge: 12, priceMinor: 1000 },
    ],
  };
  const hotel = new FoldedHotel({ ...addNonRefundable, supplements });
  const total = (party: typeof two & { readonly childAges?: readonly number[] }) => {
    const asked = { stay: nights('05-10', '05-11'), party };
    return hotel.ask('Quote', asked)[1]?.plans[1]?.totalMinor;
  };
  expect(total(two)).toBe(13_500);
  expect(total({ ...two, adults: 3 })).toBe(16_500);
  expect(total({ ...two, adults: 1 })).toBe(12_000);
  expect(total({ ...two, children: 2, childAges: [4, 9] })).toBe(14_500);
  expect(total({ ...two, children: 1 })).toBe(14_500);
});

test('whatever was priced, restricted and sold: what is quoted is what is booked, and why not is why it is refused', () => {
  const steps = fc.array(fc.record({ task: tasks, dice }), { maxLength: 40 });
  fc.assert(
    fc.property(steps, fc.nat(4), fc.nat(4), (done, shift, length) => {
      const hotel = new FoldedHotel(addNonRefundable, addGolfPackage);
      for (const [index, step] of done.entries()) {
        const view = { hotel: hotel.state, businessDate: today, at: 0 as never, newId: `stay ${index}` };
        const command = commandFor(step.task, step.dice, view);
        if (command && hotel.accepts(command)) hotel.happens(command);
      }
      const arrival = addDays(today, shift);
      const asked = { stay: { arrival, departure: addDays(arrival, length) }, party: two };
      for (const { roomTypeId, plans } of hotel.ask('Quote', asked)) {
        for (const { ratePlanId, nightlyMinor, whyNot } of plans) {
          const booking = bookRoom('García', asked.stay, {
            roomTypeId,
            ratePlanId,
            reservationId: reservationOf('new'),
          });
          expect(hotel.refusalOf(booking)?.code).toBe(whyNot[0]?.code);
          const booked = hotel.eventsOf(booking).find(({ type }) => type === 'ReservationBooked');
          if (booked) expect(booked).toMatchObject({ nightlyMinor });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a package with prices of its own is quoted where it has them', () => {
  const priced = { type: 'PriceNights', roomTypeId: doubleRoom, nights: stay, priceMinor: 21_000 } as const;
  const hotel = new FoldedHotel(addGolfPackage, { ...priced, ratePlanId: golfPackage });
  expect(plansOf(hotel)[1]).toMatchObject({ meals: 'half-board', totalMinor: 42_000, whyNot: [] });
});
