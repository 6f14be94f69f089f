import { given } from '#test/support/given.ts';
import {
  bookRoom,
  checkIn,
  closeRoom,
  day,
  guestId,
  nights,
  noonPlus,
  reservationOf,
  room,
  walkIn,
} from '#test/support/hotel-aurora.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const garcía = walkIn('García', '101', stay);
const segments = [{ roomId: room('101'), from: day('05-03'), to: day('05-05') }];
const reservationId = reservationOf('García');

test('a guest who walks in is booked and checked in, in one act', () => {
  const { type: _, ...booking } = bookRoom('García', stay, { source: 'walk-in' });
  given()
    .when(garcía)
    .emits(
      { type: 'ReservationBooked', ...booking, nightlyMinor: [9000, 9000] },
      { type: 'RoomAssigned', reservationId, roomId: room('101'), stay, segments },
      { type: 'GuestCheckedIn', reservationId, roomId: room('101'), stay, segments, at: noonPlus(0) },
    );
});

test('a walk-in for the day takes a room and no night', () => {
  const dayUse = nights('05-03', '05-03');
  const { type: _, ...booking } = bookRoom('García', dayUse, { source: 'walk-in' });
  given()
    .when(walkIn('García', '101', dayUse))
    .emits(
      { type: 'ReservationBooked', ...booking, nightlyMinor: [9000] },
      { type: 'GuestCheckedIn', reservationId, roomId: room('101'), stay: dayUse, segments: [], at: noonPlus(0) },
    );
});

test('walking in twice changes nothing', () => {
  given(garcía).when(garcía).emitsNothing();
});

test('a walk-in comes today', () => {
  given()
    .when(walkIn('García', '101', nights('05-04', '05-05')))
    .refused('not-due-in', { arrival: day('05-04') });
  given()
    .when(walkIn('García', '101', nights('05-02', '05-05')))
    .refused('arrival-in-the-past');
});

test('into a room that is free, in service, and not dirty', () => {
  const müller = bookRoom('Müller', stay, { roomId: room('101') });
  given(müller)
    .when(garcía)
    .refused('room-not-free', { heldBy: reservationOf('Müller') });
  given(bookRoom('Müller', nights('05-03', '05-03')), checkIn('Müller', '101'))
    .when(garcía)
    .refused('room-occupied', { occupiedBy: reservationOf('Müller') });
  given(closeRoom('101', stay)).when(garcía).refused('room-out-of-order');
  const dirty = {
    type: 'ReportRoomCondition',
    roomId: room('101'),
    condition: 'dirty',
    observedAt: noonPlus(-5),
  } as const;
  given(dirty).when(garcía).refused('room-not-ready', { condition: 'dirty' });
  given(dirty, { ...garcía, acceptsCondition: true })
    .when(garcía)
    .emitsNothing();
});

test('a guest whom nobody knows is registered first', () => {
  given()
    .when({ ...garcía, guestId: guestId('Nobody') })
    .refused('unknown-guest', { guestId: guestId('Nobody') });
});

test('whoever walked in is in the room, whatever another desk promised meanwhile', () => {
  given(bookRoom('Müller', stay, { roomId: room('101') }))
    .when(garcía)
    .settles({
      events: ['ReservationBooked', 'RoomUnassigned', 'GuestCheckedIn'],
      cases: ['room-promised-twice'],
    });
  given(bookRoom('Müller', stay), checkIn('Müller', '101'))
    .when(garcía)
    .settles({ events: ['ReservationBooked', 'GuestCheckedIn'], cases: ['room-occupied-twice'] });
});
