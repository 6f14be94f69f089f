import { expect, test } from 'vitest';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import { bookRoom, checkIn, guestId, nights, reservationOf } from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const garcia = guestId('García');
const whole: GuestDetails = {
  name: 'Ana García',
  birthDate: '1980-02-01',
  nationality: 'ES',
  street: 'Calle Mayor 1',
  postcode: '41001',
  city: 'Sevilla',
  country: 'ES',
};
const house = (details: GuestDetails): FoldedHotel => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05')),
    bookRoom('Rossi', nights('05-03', '05-04')),
    bookRoom('later', nights('05-04', '05-05')),
    checkIn('García', '101'),
  );
  hotel.details.set(garcia, details);
  hotel.details.set(guestId('Rossi'), { name: 'Pia Rossi' });
  return hotel;
};
const signed = {
  type: 'RecordRegistrationCard',
  reservationId: reservationOf('García'),
  guestId: garcia,
  fields: ['name'],
  signed: 'on-paper',
} as const;
const todo = (hotel: FoldedHotel) => hotel.ask('RegistrationCards', {}).map(({ reservationId }) => reservationId);

test('a card shows what is known, and what is missing', () => {
  const { nationality: _, ...rest } = whole;
  expect(house(rest).ask('Registration', { reservationId: reservationOf('García') })).toMatchObject({
    hotelName: 'Hotel Aurora',
    roomNumber: '101',
    missing: ['nationality'],
    signed: 'not-yet',
    recorded: undefined,
  });
});

test('a stay that is not known has no card', () => {
  expect(house(whole).ask('Registration', { reservationId: reservationOf('nobody') })).toBeUndefined();
});

test('whoever comes along is on the card of the stay, and without a name once forgotten', () => {
  const along = house(whole).happens({
    type: 'AddGuestToStay',
    reservationId: reservationOf('García'),
    guestId: guestId('Rossi'),
  });
  const companions = () => along.ask('Registration', { reservationId: reservationOf('García') })?.companions;
  expect(companions()).toEqual(['Pia Rossi']);
  along.details.delete(guestId('Rossi'));
  expect(companions()).toEqual(['']);
});

test('cards to do are those of who is here and who comes today, who is here first', () => {
  expect(todo(house(whole))).toEqual(['García', 'Rossi']);
});

test('a card that is complete and signed is done; complete or signed alone is not', () => {
  expect(todo(house(whole).happens(signed))).toEqual(['Rossi']);
  expect(todo(house({ name: 'Ana' }).happens(signed))).toEqual(['García', 'Rossi']);
});

test('a card says who kept it, and how it was signed', () => {
  const hotel = house(whole).happens(signed);
  expect(hotel.ask('Registration', { reservationId: reservationOf('García') })).toMatchObject({
    signed: 'on-paper',
    recorded: { actor: 'Ada' },
  });
});
