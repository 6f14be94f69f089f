import { FoldedHotel } from '#test/support/read-model-harness.ts';
import { bookRoom, cancel, guestId, nights, waitFor } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const stay = nights('05-10', '05-12');

function hotelOfNames(): FoldedHotel {
  const hotel = new FoldedHotel(bookRoom('García', stay), bookRoom('Müller', stay), waitFor('Okafor', stay));
  hotel.details.set(guestId('García'), { name: 'Ana García', phone: '+34 600 123 456' });
  hotel.details.set(guestId('Müller'), { name: 'Jo Müller' });
  hotel.details.set(guestId('Okafor'), { name: 'Ada Okafor', phone: '0044 20 7946 0018' });
  return hotel;
}

const asked = (name: string, phone = '', of = stay) =>
  hotelOfNames()
    .ask('SameGuest', { stay: of, name, phone })
    .map(({ guest }) => guest);

test('a stay of the same name is shown, however the name is written', () => {
  expect(asked('ana garcia')).toEqual(['Ana García']);
  expect(asked('García, Ana')).toEqual(['Ana García']);
  expect(asked('Ana')).toEqual([]);
});

test('so is one of the same phone, with a country code or without, and somebody who waits', () => {
  expect(asked('A. G.', '600123456')).toEqual(['Ana García']);
  expect(asked('', '020 7946 0018')).toEqual(['Ada Okafor']);
  expect(asked('', '456')).toEqual([]);
});

test('a guest who is known is shown by who they are', () => {
  const [found] = hotelOfNames().ask('SameGuest', { stay, guestId: guestId('Müller'), name: 'J', phone: '' });
  expect(found).toMatchObject({ guest: 'Jo Müller', isSameGuest: true, roomType: 'Double', confirmation: 'A-Müller' });
});

test('nights after one another, and stays that were given up, are not the same', () => {
  expect(asked('Ana García', '', nights('05-12', '05-14'))).toEqual([]);
  const hotel = hotelOfNames().happens(cancel('García'));
  expect(hotel.ask('SameGuest', { stay, name: 'Ana García', phone: '' })).toEqual([]);
});
