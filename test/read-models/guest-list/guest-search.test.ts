import { expect, test } from 'vitest';
import { bookRoom, cancel, checkIn, day, guestId, nights } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const hotelWithGuests = (): FoldedHotel => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), { confirmation: 'K7-4M2' }),
    checkIn('García', '101'),
    bookRoom('Müller', nights('05-09', '05-10')),
    bookRoom('Rossi', nights('05-06', '05-08')),
    bookRoom('gone', nights('05-07', '05-08'), { guestId: guestId('Tanaka') }),
    cancel('gone'),
  );
  hotel.details.set(guestId('García'), { name: 'Ana García', birthDate: '1980-02-01', city: 'Sevilla' });
  hotel.details.set(guestId('Müller'), { name: 'Jo Müller', company: 'Aurora Shipping' });
  hotel.details.set(guestId('Rossi'), { name: 'Pia Rossi', email: 'pia@example.org' });
  hotel.details.set(guestId('Tanaka'), { name: 'Ken Tanaka', phone: '+81 90 1234 5678' });
  return hotel;
};
const search = (text: string, hotel = hotelWithGuests()) => hotel.ask('GuestSearch', { text, limit: 20 });
const names = (text: string) => search(text).map(({ name }) => name);

test('before anything is typed, who is here stands first, then who comes next', () => {
  expect(names('')).toEqual(['Ana García', 'Pia Rossi', 'Jo Müller']);
});

test.each([
  ['a name', 'garc', 'Ana García'],
  ['a company', 'shipp', 'Jo Müller'],
  ['an e-mail', 'pia@ex', 'Pia Rossi'],
  ['a phone number', '9012345', 'Ken Tanaka'],
  ['the number of a booking', 'k74m2', 'Ana García'],
  ['the room that they are in', '101', 'Ana García'],
])('a guest is found by %s', (_, typed, name) => {
  expect(names(typed)).toEqual([name]);
});

test('a row tells a guest from their namesakes', () => {
  expect(search('garc')).toMatchObject([
    { birthYear: '1980', city: 'Sevilla', stays: 1, lastArrival: day('05-03'), roomNumber: '101' },
  ]);
  expect(search('tanaka')).toMatchObject([{ stays: 0, lastArrival: undefined, roomNumber: undefined }]);
});

test('who is here or near and may have been registered before is listed, each pair once', () => {
  const hotel = hotelWithGuests();
  hotel.details.set(guestId('Okafor'), { name: 'Rossi Pia' });
  const pairs = hotel.ask('Duplicates', {});
  expect(pairs.map(({ one, other, because }) => [one.name, other.name, because])).toEqual([
    ['Pia Rossi', 'Rossi Pia', ['name']],
  ]);
  hotel.happens({ type: 'MergeGuests', guestId: guestId('Okafor'), otherId: guestId('Rossi') });
  expect(hotel.ask('Duplicates', {})).toEqual([]);
});
