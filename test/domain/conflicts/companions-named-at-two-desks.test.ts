import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, cancel, guestId, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { inWriting } from '#test/support/random-desks.ts';
import { twoDesks, type TwoDesks } from '#test/support/two-desks.ts';

const garcía = bookRoom('García', nights('05-10', '05-12'));
const add = (guest: string): HotelCommand => ({
  type: 'AddGuestToStay',
  reservationId: reservationOf('García'),
  guestId: guestId(guest),
});

function bothOrders({ frontDeskFirst, backOfficeFirst }: TwoDesks): TwoDesks['frontDeskFirst'] {
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
  expect(frontDeskFirst.cases).toEqual([]);
  expect(backOfficeFirst.cases).toEqual([]);
  return frontDeskFirst;
}

const companions = ({ hotel }: TwoDesks['frontDeskFirst']) =>
  hotel.reservations.get(reservationOf('García'))?.companions;

test('two desks name another companion for the one place that is left: both names stand, in one order', () => {
  const server = bothOrders(twoDesks([garcía], add('Rossi'), add('Tanaka')));
  expect(companions(server)).toEqual([guestId('Rossi'), guestId('Tanaka')]);
});

test('two desks name the same companion: named once', () => {
  expect(companions(bothOrders(twoDesks([garcía], add('Rossi'), add('Rossi'))))).toEqual([guestId('Rossi')]);
});

test('a companion is named while the party becomes smaller: both are kept', () => {
  const alone: HotelCommand = {
    type: 'ChangeParty',
    reservationId: reservationOf('García'),
    party: { adults: 1, children: 0, infants: 0 },
  };
  const server = bothOrders(twoDesks([garcía], add('Rossi'), alone));
  expect(companions(server)).toEqual([guestId('Rossi')]);
  expect(server.hotel.reservations.get(reservationOf('García'))?.party.adults).toBe(1);
});

test('a companion is named, or taken off, while the stay is cancelled: what the desk was told is kept', () => {
  expect(companions(bothOrders(twoDesks([garcía], add('Rossi'), cancel('García'))))).toEqual([guestId('Rossi')]);
  const remove: HotelCommand = { ...add('Rossi'), type: 'RemoveGuestFromStay' } as HotelCommand;
  expect(companions(bothOrders(twoDesks([garcía, add('Rossi')], remove, cancel('García'))))).toEqual([]);
});
