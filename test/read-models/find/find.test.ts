import { expect, test } from 'vitest';
import type { Found } from '#contract/find.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import {
  bookRoom,
  cancel,
  checkIn,
  checkOut,
  day,
  guestId,
  nights,
  reservationOf,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const told = (found: Found): string =>
  found.kind === 'room' ? `room ${found.number}` : found.kind === 'guest' ? found.name : `stay ${found.reservationId}`;
const find = (hotel: FoldedHotel, text: string, limit = 20, now = day('05-03')): readonly string[] =>
  hotel.ask('Find', { text, limit }, now).map(told);

const withNames = (): FoldedHotel => {
  const hotel = new FoldedHotel();
  hotel.details.set(guestId('García'), { name: 'Ana María García López', phone: '+34 600 123 456' });
  hotel.details.set(guestId('Ødegaard'), { name: 'Kari Ødegaard' });
  hotel.details.set(guestId('Müller'), { name: 'Jean-Pierre O’Müller', email: 'jp@example.org' });
  return hotel;
};

test('a guest is found by the beginning of any word of the name, without marks and capitals', () => {
  const hotel = withNames();
  expect(find(hotel, 'garc')).toEqual(['Ana María García López']);
  expect(find(hotel, 'MARIA lop')).toEqual(['Ana María García López']);
  expect(find(hotel, 'odeg')).toEqual(['Kari Ødegaard']);
  expect(find(hotel, 'omull')).toEqual(['Jean-Pierre O’Müller']);
  expect(find(hotel, 'pierre')).toEqual(['Jean-Pierre O’Müller']);
  expect(find(hotel, 'arcia')).toEqual([]);
  expect(find(hotel, 'maria odegaard')).toEqual([]);
});

test('a guest is found by digits of the phone number, as people say them', () => {
  const hotel = withNames();
  expect(find(hotel, '600 123')).toEqual(['Ana María García López']);
  expect(find(hotel, '0034 600-123')).toEqual(['Ana María García López']);
  expect(find(hotel, '600')).toEqual([]);
});

test('a room is found by the beginning of its number, the room itself first', () => {
  expect(find(withNames(), '10')).toEqual(['room 101', 'room 102', 'room 103', 'room 104']);
  expect(find(withNames(), '201')[0]).toBe('room 201');
});

test('a booking is found by its number however it is written, also one of years ago', () => {
  const hotel = withNames();
  hotel.happens(bookRoom('García', nights('05-04', '05-06'), { confirmation: 'K7-4M2QX-9' }));
  expect(find(hotel, 'k74m2qx9')).toEqual(['stay García']);
  expect(find(hotel, 'K7-4M2', 20)).toEqual(['stay García']);
  expect(find(hotel, 'K7-4M2QX-9', 20, (day('05-03') + 900) as ReturnType<typeof day>)).toEqual(['stay García']);
  hotel.happens(bookRoom('Müller', nights('05-04', '05-06'), { confirmation: 'K7-O1L0' }));
  expect(find(hotel, 'k7 0110')).toEqual(['stay Müller']);
});

test('who is here comes before who will come, then the person, then the past', () => {
  const hotel = withNames();
  const garcia = { guestId: guestId('García') };
  hotel.happens(
    bookRoom('past', nights('05-03', '05-03'), garcia),
    checkIn('past', '102'),
    checkOut('past'),
    bookRoom('cancelled', nights('05-09', '05-10'), garcia),
    cancel('cancelled'),
    bookRoom('later', nights('08-04', '08-06'), garcia),
    bookRoom('soon', nights('05-08', '05-09'), garcia),
    bookRoom('here', nights('05-03', '05-04'), garcia),
    checkIn('here', '101'),
  );
  expect(find(hotel, 'garcia')).toEqual([
    'stay here',
    'stay soon',
    'stay later',
    'Ana María García López',
    'stay past',
    'stay cancelled',
  ]);
  expect(find(hotel, 'garcia', 2)).toEqual(['stay here', 'stay soon']);
});

test('of many guests with one name, those who are here or will come soon are the ones that are shown', () => {
  const hotel = withNames();
  for (let index = 0; index < 60; index += 1)
    hotel.details.set(`guest ${index}` as GuestId, { name: `Smith ${index}` });
  hotel.happens(
    { type: 'GuestRegistered', guestId: 'guest 30' as GuestId },
    bookRoom('Smith', nights('05-03', '05-04'), { guestId: 'guest 30' as GuestId }),
  );
  expect(find(hotel, 'smith', 2)).toEqual(['stay Smith', 'Smith 30']);
  expect(find(hotel, 'smith', 500)).toHaveLength(50);
});

test('a guest who was renamed is found by the new name and no longer by the old one', () => {
  const hotel = withNames();
  expect(find(hotel, 'kari')).toEqual(['Kari Ødegaard']);
  hotel.details.set(guestId('Ødegaard'), { name: 'Karin Berg' });
  expect(find(hotel, 'odegaard')).toEqual([]);
  expect(find(hotel, 'berg')).toEqual(['Karin Berg']);
});

test('nothing is found for nothing, and a strange text harms nobody', () => {
  const hotel = withNames();
  for (const text of ['', '   ', '---', '()[]*+?', '\\', '+']) expect(find(hotel, text)).toEqual([]);
  expect(find(hotel, 'garcia', 0)).toEqual([]);
});

test('a guest whose details this device may not know is found by number, without a name', () => {
  const hotel = new FoldedHotel(bookRoom('Rossi', nights('05-04', '05-06'), { confirmation: 'A1-77' }));
  expect(hotel.ask('Find', { text: 'a177', limit: 5 })).toMatchObject([
    { kind: 'reservation', guest: '', reservationId: reservationOf('Rossi') },
  ]);
});

test('a stay is found by whoever comes along, until they are taken off it', () => {
  const along = { reservationId: reservationOf('García'), guestId: guestId('Ødegaard') };
  const hotel = withNames().happens(bookRoom('García', nights('05-04', '05-06')), { type: 'AddGuestToStay', ...along });
  expect(hotel.ask('Find', { text: 'Kari', limit: 20 })).toContainEqual(
    expect.objectContaining({ guest: 'Ana María García López', companion: 'Kari Ødegaard' }),
  );
  expect(find(hotel, 'Ana Mar')).toContain('stay García');
  hotel.happens({ type: 'RemoveGuestFromStay', ...along });
  expect(find(hotel, 'Kari')).toEqual(['Kari Ødegaard']);
});
