import { given } from '#test/support/given.ts';
import {
  bookRoom,
  cancel,
  checkIn,
  day,
  markNoShow,
  nights,
  reservationOf,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const garcía = bookRoom('García', stay, { roomId: room('102') });

test('a guest who did not come is a no-show', () => {
  given(garcía)
    .when(markNoShow('García'), { businessDate: day('05-04') })
    .emits({ type: 'GuestMarkedNoShow', reservationId: reservationOf('García'), stay });
});

test('the room of a no-show is free again', () => {
  const müller = bookRoom('Müller', stay, { roomId: room('102') });
  given(garcía, markNoShow('García'), müller).when(müller).emitsNothing();
});

test('a no-show is marked once', () => {
  given(garcía, markNoShow('García')).when(markNoShow('García')).emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given().when(markNoShow('García')).refused('unknown-reservation');
});

test('a cancelled guest was not expected', () => {
  given(garcía, cancel('García')).when(markNoShow('García')).refused('wrong-status', { status: 'cancelled' });
});

test('a guest who is due tomorrow can still come', () => {
  given(bookRoom('García', nights('05-04', '05-05')))
    .when(markNoShow('García'))
    .refused('arrival-not-due', { arrival: day('05-04'), businessDate: today });
});

test('the no-show of a guest who has arrived meanwhile becomes a case', () => {
  given(garcía, checkIn('García', '102'))
    .when(markNoShow('García'))
    .settles({ events: [], cases: ['no-show-but-arrived'] });
});
