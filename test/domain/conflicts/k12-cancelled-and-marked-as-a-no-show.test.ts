import { expect, test } from 'vitest';
import { folioBalance, guestFolioId } from '#domain/folios/folio.ts';
import { bookRoom, cancel, markNoShow, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { applyFlexible, defineFlexible } from '#test/support/rates-of-aurora.ts';
import { twoDesks, type Server } from '#test/support/two-desks.ts';

// Agreed: who cancels late owes the first night, who does not come the whole stay.
const booked = [defineFlexible, applyFlexible, bookRoom('García', nights('05-03', '05-06'))];
const calledAndMissed = () => twoDesks(booked, cancel('García'), markNoShow('García'));
const owed = (server: Server) => folioBalance(server.hotel, guestFolioId(reservationOf('García')));

test('K12: the guest called, so the stay is cancelled and owes that fee, in either order', () => {
  for (const server of Object.values(calledAndMissed())) {
    expect(server.stayOf('García')).toBe('cancelled 2026-05-03..2026-05-06 without a room');
    expect(owed(server)).toBe(9000);
  }
});

test('K12: where the fees differ people are asked, the same in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = calledAndMissed();
  expect(frontDeskFirst.cases).toEqual(['cancelled-and-no-show: García']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K12: the fee is kept, or waived, or the stay is taken up again', () => {
  for (const server of Object.values(calledAndMissed())) {
    expect(server.offers('cancelled-and-no-show')).toEqual([
      'keep-as-is',
      'allow:cancelFee:García:9000',
      'reinstate-reservation:García',
    ]);
  }
});

test.each([
  [0, 9000],
  [1, 0],
  [2, 0],
])('K12: option %i ends the case, and the guest owes %d', (index, minor) => {
  for (const server of Object.values(calledAndMissed())) {
    expect(server.choose('cancelled-and-no-show', index).cases).toEqual([]);
    expect(owed(server)).toBe(minor);
  }
});

test('K12: where both cost the same nobody is asked', () => {
  const sameFee = { ...defineFlexible, noShow: { kind: 'nights', value: 1 } } as const;
  const alike = [sameFee, applyFlexible, bookRoom('García', nights('05-03', '05-06'))];
  for (const server of Object.values(twoDesks(alike, cancel('García'), markNoShow('García')))) {
    expect(server.stayOf('García')).toMatch(/^cancelled/);
    expect(server.cases).toEqual([]);
    expect(owed(server)).toBe(9000);
  }
});
