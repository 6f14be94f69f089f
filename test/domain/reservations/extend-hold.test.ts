import { given } from '#test/support/given.ts';
import { bookRoom, day, holdRoom, nights, reservationOf, today } from '#test/support/hotel-aurora.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const reservationId = reservationOf('García');
const garcía = holdRoom('García', stay, '05-06');
const until = (date: string): HotelCommand => ({ type: 'ExtendHold', reservationId, heldUntil: day(date) });

test('a room is held longer', () => {
  given(garcía)
    .when(until('05-08'))
    .emits({ type: 'HoldExtended', reservationId, stay, heldUntil: day('05-08') });
});

test('a hold is never made shorter: the later of two promises stands', () => {
  given(garcía).when(until('05-06')).emitsNothing();
  given(garcía).when(until('05-04')).emitsNothing();
});

test('not beyond the arrival, nor to a day that has passed', () => {
  given(garcía).when(until('05-11')).refused('release-day-after-arrival', { arrival: stay.arrival });
  given(garcía)
    .when(until('05-08'), { businessDate: day('05-09') })
    .refused('release-day-in-the-past', { businessDate: day('05-09') });
});

test('only what is held and known', () => {
  given().when(until('05-08')).refused('unknown-reservation', { reservationId });
  given(bookRoom('García', stay))
    .when(until('05-08'), { businessDate: today })
    .refused('wrong-status', { status: 'reserved' });
});

test('a hold that was released meanwhile stands again with the longer promise', () => {
  given(garcía, { type: 'ReleaseHold', reservationId, heldUntil: day('05-06') })
    .when(until('05-08'))
    .refused('hold-released', { reservationId });
  given(garcía, { type: 'ReleaseHold', reservationId, heldUntil: day('05-06') })
    .when(until('05-08'))
    .settles({ events: ['ReservationReinstated', 'HoldExtended'] });
});
