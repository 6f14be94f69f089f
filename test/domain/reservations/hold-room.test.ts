import { given } from '#test/support/given.ts';
import { bookRoom, day, holdRoom, nights, reservationOf, room, today } from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const garcía = holdRoom('García', stay, '05-06');
const fourDoubles = ['Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));
const { type: _, ...booking } = bookRoom('García', stay);

test('a room is held until its release day, at the price of today', () => {
  given()
    .when(garcía)
    .emits({ type: 'ReservationBooked', ...booking, nightlyMinor: [9000, 9000], heldUntil: day('05-06') });
});

test('a hold counts as sold: the fifth double is not to be had', () => {
  given(garcía, ...fourDoubles.slice(1))
    .when(bookRoom('Müller', stay))
    .refused('no-availability');
});

test('a certain room can be held, and nobody else gets it', () => {
  given(holdRoom('García', stay, '05-06', { roomId: room('102') }))
    .when(bookRoom('Müller', stay, { roomId: room('102') }))
    .refused('room-not-free', { heldBy: reservationOf('García') });
});

test('holding twice changes nothing', () => {
  given(garcía).when(garcía).emitsNothing();
});

test('the release day is neither past nor behind the arrival', () => {
  given()
    .when(holdRoom('García', stay, '05-02'))
    .refused('release-day-in-the-past', { businessDate: today });
  given()
    .when(holdRoom('García', stay, '05-11'))
    .refused('release-day-after-arrival', { arrival: stay.arrival });
  given(holdRoom('García', stay, '05-10'))
    .when(holdRoom('García', stay, '05-10'))
    .emitsNothing();
});

test('what is sold out cannot be held', () => {
  given(...fourDoubles)
    .when(garcía)
    .refused('no-availability');
});

test('a hold for the last room, which another desk has sold meanwhile, stands as a hold, and people are asked', () => {
  given(...fourDoubles)
    .when(garcía)
    .settles({ events: ['ReservationBooked'], cases: ['type-oversold'] });
});

test('a guest whose room is only held can be checked in: who comes has said yes', () => {
  const comesToday = holdRoom('García', nights('05-03', '05-05'), '05-03');
  given(comesToday, { type: 'CheckInGuest', reservationId: reservationOf('García'), roomId: room('101') })
    .when({ type: 'ReleaseHold', reservationId: reservationOf('García'), heldUntil: day('05-03') })
    .refused('wrong-status', { status: 'in-house' });
});

test('a cancelled hold that is taken up again is a hold', () => {
  const reservationId = reservationOf('García');
  given(
    garcía,
    { type: 'CancelReservation', reservationId, reason: 'guest-asked' },
    { type: 'ReinstateReservation', reservationId },
  )
    .when({ type: 'ReleaseHold', reservationId, heldUntil: day('05-06') })
    .emits({ type: 'HoldReleased', reservationId, stay, gaveBack: [] });
});
