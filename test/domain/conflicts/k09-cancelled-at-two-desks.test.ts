import { expect, test } from 'vitest';
import { folioBalance, guestFolioId } from '#domain/folios/folio.ts';
import { bookRoom, cancel, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { applyFlexible, defineFlexible } from '#test/support/rates-of-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const booked = [defineFlexible, applyFlexible, bookRoom('García', nights('05-03', '05-06'))];
const byChannel = { ...cancel('García'), reason: 'channel' } as ReturnType<typeof cancel>;

test('K9: one cancellation and one fee, in either order, and nobody is asked', () => {
  for (const server of Object.values(twoDesks(booked, cancel('García'), byChannel))) {
    expect(server.stayOf('García')).toMatch(/^cancelled/);
    expect(server.log.filter(({ type }) => type === 'FeePosted')).toHaveLength(1);
    expect(folioBalance(server.hotel, guestFolioId(reservationOf('García')))).toBe(9000);
    expect(server.cases).toEqual([]);
  }
});
