import { given } from '#test/support/given.ts';
import { guestId } from '#test/support/hotel-aurora.ts';
import type { RegisterGuest } from '#domain/guests/register-guest.ts';
import { test } from 'vitest';

const ines: RegisterGuest = {
  type: 'RegisterGuest',
  guestId: guestId('Inês'),
  details: { name: 'Inês', phone: '+351 …' },
};

test('a guest is known from now on, and the log says nothing about the person', () => {
  given()
    .when(ines)
    .emits({ type: 'GuestRegistered', guestId: guestId('Inês') });
});

test('a guest who is known is not registered again', () => {
  given(ines).when(ines).emitsNothing();
});

test('a guest has a name', () => {
  given()
    .when({ ...ines, details: { name: ' ' } })
    .refused('name-missing');
});
