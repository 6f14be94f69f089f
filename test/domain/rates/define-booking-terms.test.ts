import { test } from 'vitest';
import { given } from '#test/support/given.ts';
import { bookRoom, day, nights, today } from '#test/support/hotel-aurora.ts';
import {
  addNonRefundable,
  applyFlexible,
  defineFlexible,
  flexible,
  nonRefundable,
} from '#test/support/rates-of-aurora.ts';

const { type: _, name: __, from: ___, ...rules } = defineFlexible;
const stay = nights('05-20', '05-22');
const stricter = { ...defineFlexible, from: day('05-10'), cancellation: [] };

test('terms are defined, and the same again changes nothing', () => {
  given()
    .when(defineFlexible)
    .emits({ ...defineFlexible, type: 'BookingTermsDefined' });
  given(defineFlexible).when(defineFlexible).emitsNothing();
});

test('a booking is made on the terms of its plan on the day it is made', () => {
  const garcía = bookRoom('García', stay);
  const { type: ____, ...booking } = garcía;
  const booked = { type: 'ReservationBooked', ...booking, nightlyMinor: [9000, 9000] } as const;
  const past = [defineFlexible, applyFlexible, stricter];
  given(...past)
    .when(garcía)
    .emits({ ...booked, terms: { ...rules, agreedOn: today } });
  given(...past)
    .when(garcía, { businessDate: day('05-10') })
    .emits({ ...booked, terms: { ...rules, agreedOn: day('05-10'), cancellation: [] } });
});

test('a plan without terms of its own has those of the base plan', () => {
  const garcía = bookRoom('García', stay, { ratePlanId: nonRefundable });
  const { type: ____, ...booking } = garcía;
  given(addNonRefundable, defineFlexible, applyFlexible)
    .when(garcía)
    .emits({
      type: 'ReservationBooked',
      ...booking,
      nightlyMinor: [8100, 8100],
      terms: { ...rules, agreedOn: today },
    });
});

test('terms that begin later are not those of today', () => {
  const garcía = bookRoom('García', stay);
  const { type: ____, ...booking } = garcía;
  given(stricter, { ...applyFlexible, termsId: flexible })
    .when(garcía)
    .emits({ type: 'ReservationBooked', ...booking, nightlyMinor: [9000, 9000] });
});

test('terms have a name and begin today at the earliest', () => {
  given()
    .when({ ...defineFlexible, name: '' })
    .refused('name-missing');
  given()
    .when({ ...defineFlexible, from: day('05-02') })
    .refused('terms-in-the-past', { businessDate: today });
});

test.each([
  { noShow: { kind: 'share', value: 10_001 } as const },
  { noShow: { kind: 'amount', value: -1 } as const },
  { deposit: { fee: { kind: 'nights', value: 1 } as const, dueDaysBefore: -1 } },
  { cancellation: [{ daysBefore: 0.5, fee: { kind: 'nights', value: 1 } as const }] },
])('%o means nothing', (flaw) => {
  given()
    .when({ ...defineFlexible, ...flaw })
    .refused('terms-invalid');
});
