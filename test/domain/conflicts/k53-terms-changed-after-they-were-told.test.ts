import { expect, test } from 'vitest';
import type { AgreedTerms } from '#domain/rates/booking-terms.ts';
import { cancellationFeeOf } from '#domain/rates/fees.ts';
import { bookRoom, day, nights, reservationOf, today } from '#test/support/hotel-aurora.ts';
import { applyFlexible, defineFlexible, flexible } from '#test/support/rates-of-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const { cancellation, noShow } = defineFlexible;
const told: AgreedTerms = { termsId: flexible, agreedOn: today, cancellation, noShow };
const garcía = bookRoom('García', nights('05-20', '05-22'), { terms: told });
const stricter = {
  ...defineFlexible,
  cancellation: [{ daysBefore: 90, fee: { kind: 'share', value: 10_000 } }],
} as const;
const changedMeanwhile = () => twoDesks([defineFlexible, applyFlexible], garcía, stricter);

test('K53: the booking is on the terms that the guest was told, in either order, and nobody is asked', () => {
  for (const server of Object.values(changedMeanwhile())) {
    expect(server.hotel.reservations.get(reservationOf('García'))?.terms).toEqual(told);
    expect(server.cases).toEqual([]);
  }
});

test('K53: the fee is the one that was told; the next booking owes the new one', () => {
  for (const server of Object.values(changedMeanwhile())) {
    server.afterwards(bookRoom('Müller', nights('05-20', '05-22')));
    const owed = ['García', 'Müller'].map((guest) => {
      const reservation = server.hotel.reservations.get(reservationOf(guest));
      return reservation && cancellationFeeOf(reservation, day('05-10'));
    });
    expect(owed).toEqual([0, 18_000]);
  }
});
