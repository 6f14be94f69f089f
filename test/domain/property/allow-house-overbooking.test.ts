import { test } from 'vitest';
import type { AllowHouseOverbooking } from '#domain/property/allow-house-overbooking.ts';
import { given, givenNoHotel } from '#test/support/given.ts';
import { bookRoom, day, doubleRoom, nights, reservationOf, suite } from '#test/support/hotel-aurora.ts';

const stay = nights('05-10', '05-12');
const none: AllowHouseOverbooking = { type: 'AllowHouseOverbooking', limit: 0 };
const limits = [doubleRoom, suite].map((roomTypeId) => ({ type: 'AllowOverbooking', roomTypeId, limit: 9 }) as const);
const sixSold = ['García', 'Müller', 'Okafor', 'Rossi', 'Tanaka', 'Ødegaard'].map((guest) => bookRoom(guest, stay));
const another = {
  ...bookRoom('García', stay),
  reservationId: reservationOf('another'),
  besides: [reservationOf('García')],
};

test('the limit of the house holds, whatever the limits of its types add up to', () => {
  given(...limits, ...sixSold, another)
    .when(another)
    .emitsNothing();
  given(...limits, none, ...sixSold)
    .when(another)
    .refused('no-availability', { houseFull: true, nights: [day('05-10'), day('05-11')] });
});

test('single nights can have a limit of their own', () => {
  const fair: AllowHouseOverbooking = { ...none, limit: 1, nights: nights('05-10', '05-11') };
  given(...limits, none, fair, ...sixSold)
    .when(another)
    .refused('no-availability', { houseFull: true, nights: [day('05-11')] });
});

test('a limit that is so already changes nothing', () => {
  given(none).when(none).emitsNothing();
  given(none)
    .when({ ...none, nights: stay })
    .emitsNothing();
});

test('a limit is a whole number of rooms, for at least one night, in a hotel', () => {
  given()
    .when({ ...none, limit: -1 })
    .refused('limit-invalid', { limit: -1 });
  given()
    .when({ ...none, nights: nights('05-10', '05-10') })
    .refused('no-nights');
  givenNoHotel().when(none).refused('hotel-not-set-up');
});

test('two desks that sell the last bed of the house both keep their booking', () => {
  given(...limits, none, ...sixSold)
    .when(another)
    .settles({ events: ['ReservationBooked'] });
});
