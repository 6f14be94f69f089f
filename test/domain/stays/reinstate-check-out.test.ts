import { test } from 'vitest';
import { given } from '#test/support/given.ts';
import {
  bookRoom,
  changeDates,
  checkIn,
  checkOut,
  day,
  nights,
  noonPlus,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';

const stay = nights('05-02', '05-03');
const arrived = { businessDate: day('05-02') };
const left = [[bookRoom('García', stay), arrived], [checkIn('García', '101'), arrived], checkOut('García')] as const;
const reinstate = { type: 'ReinstateCheckOut', reservationId: reservationOf('García') } as const;

test('a guest who had not left is in house again, in the room they were in', () => {
  given(...left)
    .when(reinstate)
    .emits({
      type: 'CheckOutReinstated',
      reservationId: reservationOf('García'),
      roomId: room('101'),
      stay,
      segments: [{ roomId: room('101'), from: day('05-02'), to: day('05-03') }],
      at: noonPlus(0),
    });
});

test('taking it back twice changes nothing, and the guest can stay longer again', () => {
  given(...left, reinstate)
    .when(reinstate)
    .emitsNothing();
  given(...left, reinstate, changeDates('García', nights('05-02', '05-05')))
    .when(checkOut('García'))
    .refused('early-departure', { departure: day('05-05') });
});

test('a check-out of yesterday stands', () => {
  given(...left)
    .when(reinstate, { businessDate: day('05-04') })
    .refused('left-on-another-day', { leftOn: day('05-03') });
});

test('a room that somebody is in, or is to have tonight, is not taken back', () => {
  const tonight = nights('05-03', '05-05');
  given(...left, bookRoom('Müller', tonight), { ...checkIn('Müller', '101'), acceptsCondition: true })
    .when(reinstate)
    .refused('room-occupied', { occupiedBy: reservationOf('Müller') });
  given(...left, bookRoom('Müller', tonight, { roomId: room('101') }))
    .when(reinstate)
    .refused('room-not-free', { heldBy: reservationOf('Müller') });
});

test('only a guest who was checked out, and whom the hotel knows', () => {
  given().when(reinstate).refused('unknown-reservation');
  given(bookRoom('García', nights('05-10', '05-12')))
    .when(reinstate)
    .refused('wrong-status', { status: 'reserved' });
});

test('whoever was let into the room meanwhile: both are in it, and people are asked', () => {
  given(...left, bookRoom('Müller', nights('05-03', '05-05')), { ...checkIn('Müller', '101'), acceptsCondition: true })
    .when(reinstate)
    .settles({ events: ['CheckOutReinstated'], cases: ['room-occupied-twice'] });
});
