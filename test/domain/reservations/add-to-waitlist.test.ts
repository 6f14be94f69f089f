import { given } from '#test/support/given.ts';
import { bookRoom, changeDates, day, nights, reservationOf, room, waitFor } from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const garcía = waitFor('García', stay);
const fourDoubles = ['Müller', 'Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));
const { type: _, ...booking } = bookRoom('García', stay);

test('a guest for whom there is no room is put on the waitlist', () => {
  given(...fourDoubles)
    .when(garcía)
    .emits({ type: 'ReservationBooked', ...booking, nightlyMinor: [9000, 9000], waitlisted: true });
});

test('nothing is kept for those who wait', () => {
  given(garcía, ...fourDoubles.slice(1))
    .when(bookRoom('Müller', stay))
    .emits({ type: 'ReservationBooked', ...withoutType(bookRoom('Müller', stay)), nightlyMinor: [9000, 9000] });
});

test('waiting twice changes nothing', () => {
  given(garcía).when(garcía).emitsNothing();
});

test('who waits still needs days to come and a room that is large enough', () => {
  given()
    .when(waitFor('García', nights('05-01', '05-05')))
    .refused('arrival-in-the-past');
  given()
    .when({ ...garcía, party: { adults: 3, children: 0, infants: 0 } })
    .refused('party-too-large');
});

test('who waits has no room to be given', () => {
  given(garcía)
    .when({ type: 'AssignRoom', reservationId: reservationOf('García'), roomId: room('101') })
    .refused('wrong-status', { status: 'waitlisted' });
});

test('who waits can wait for other days, sold out or not', () => {
  const other = nights('05-11', '05-12');
  given(...fourDoubles, garcía)
    .when(changeDates('García', other))
    .emits({
      type: 'StayDatesChanged',
      reservationId: reservationOf('García'),
      before: stay,
      stay: other,
      segments: [],
      nightlyMinor: [9000],
    });
});

test('who no longer waits is cancelled, and waits again when that is taken back', () => {
  const reservationId = reservationOf('García');
  const cancelled = { type: 'CancelReservation', reservationId, reason: 'guest-asked' } as const;
  given(...fourDoubles, garcía, cancelled)
    .when({ type: 'ReinstateReservation', reservationId })
    .emits({ type: 'ReservationReinstated', reservationId, stay, segments: [], waitlisted: true });
  given(...fourDoubles, garcía, cancelled, { type: 'ReinstateReservation', reservationId })
    .when({ type: 'ConfirmReservation', reservationId })
    .refused('no-availability');
});

test('somebody who waited and came anyway is in the house, whatever was written down', () => {
  const comesToday = waitFor('García', nights('05-03', '05-05'));
  given(comesToday)
    .when({ type: 'CheckInGuest', reservationId: reservationOf('García'), roomId: room('101') })
    .settles({ events: ['GuestCheckedIn'] });
  given(comesToday)
    .when({ type: 'MarkNoShow', reservationId: reservationOf('García') }, { businessDate: day('05-04') })
    .refused('wrong-status', { status: 'waitlisted' });
});

function withoutType<Command extends { readonly type: string }>({ type: _type, ...fields }: Command) {
  return fields;
}
