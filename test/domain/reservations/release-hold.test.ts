import { given } from '#test/support/given.ts';
import { bookRoom, day, holdRoom, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { test } from 'vitest';

const stay = nights('05-10', '05-12');
const reservationId = reservationOf('García');
const release: HotelCommand = { type: 'ReleaseHold', reservationId, heldUntil: day('05-06') };

test('a released room is on sale again, and the hotel remembers which it was', () => {
  const in102 = holdRoom('García', stay, '05-06', { roomId: room('102') });
  const gaveBack = [{ roomId: room('102'), from: day('05-10'), to: day('05-12') }];
  given(in102).when(release).emits({ type: 'HoldReleased', reservationId, stay, gaveBack });
  const müller = bookRoom('Müller', stay, { roomId: room('102') });
  given(in102, release, müller).when(müller).emitsNothing();
});

test('releasing twice changes nothing, and a cancelled hold has nothing to release', () => {
  const hold = holdRoom('García', stay, '05-06');
  given(hold, release).when(release).emitsNothing();
  given(hold, { type: 'CancelReservation', reservationId, reason: 'guest-asked' }).when(release).emitsNothing();
});

test('a hold that a colleague has made longer meanwhile is not released by who did not know', () => {
  given(holdRoom('García', stay, '05-06'), { type: 'ExtendHold', reservationId, heldUntil: day('05-08') })
    .when(release)
    .refused('held-longer', { heldUntil: day('05-08') });
});

test('a booking is not released, and neither is what nobody knows', () => {
  given(bookRoom('García', stay)).when(release).refused('wrong-status', { status: 'reserved' });
  given().when(release).refused('unknown-reservation', { reservationId });
});

test('a release that another desk has overtaken with a confirmation has no effect', () => {
  given(holdRoom('García', stay, '05-06'), { type: 'ConfirmReservation', reservationId })
    .when(release)
    .settles({ events: ['CommandHadNoEffect'] });
});
