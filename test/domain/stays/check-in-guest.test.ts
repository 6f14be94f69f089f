import { given } from '#test/support/given.ts';
import {
  assignRoom,
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  checkOut,
  closeRoom,
  closure,
  day,
  markNoShow,
  nights,
  noonPlus,
  reservationOf,
  room,
  suite,
  today,
} from '#test/support/hotel-aurora.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const garcía = bookRoom('García', stay);
const müllerIn102 = bookRoom('Müller', nights('05-04', '05-06'), { roomId: room('102') });
const arrived = {
  type: 'GuestCheckedIn',
  reservationId: reservationOf('García'),
  roomId: room('102'),
  stay,
  segments: [{ roomId: room('102'), from: day('05-03'), to: day('05-05') }],
  at: noonPlus(0),
} as const;
const seen = (condition: RoomCondition) =>
  ({ type: 'ReportRoomCondition', roomId: room('102'), condition, observedAt: noonPlus(-60) }) as const;

test('a guest who is due today is checked into a room', () => {
  given(garcía).when(checkIn('García', '102')).emits(arrived);
});

test('a guest can be checked into another room than the one assigned', () => {
  given(garcía, assignRoom('García', '103')).when(checkIn('García', '102')).emits(arrived);
});

test('a late arrival has the room from the night they arrive', () => {
  const segments = [{ roomId: room('102'), from: day('05-04'), to: day('05-05') }];
  given(garcía)
    .when(checkIn('García', '102'), { businessDate: day('05-04') })
    .emits({ ...arrived, segments });
});

test('the same check-in twice changes nothing', () => {
  given(garcía, checkIn('García', '102')).when(checkIn('García', '102')).emitsNothing();
});

test('only reservations and rooms that the hotel knows', () => {
  given().when(checkIn('García', '102')).refused('unknown-reservation');
  given(garcía)
    .when(checkIn('García', '999'))
    .refused('unknown-room', { roomId: room('999') });
});

test('a guest who is in one room is not checked into another', () => {
  given(garcía, checkIn('García', '101'))
    .when(checkIn('García', '102'))
    .refused('guest-in-another-room', { roomId: room('101') });
});

test('a guest whose reservation was cancelled, or who did not show, is not expected', () => {
  given(garcía, cancel('García')).when(checkIn('García', '102')).refused('wrong-status', { status: 'cancelled' });
  given(garcía, markNoShow('García')).when(checkIn('García', '102')).refused('wrong-status', { status: 'no-show' });
});

test('a guest who arrives tomorrow is refused today', () => {
  given(bookRoom('García', nights('05-04', '05-05')))
    .when(checkIn('García', '102'))
    .refused('not-due-in', { arrival: day('05-04'), businessDate: today });
});

test('a stay that is over is not begun', () => {
  given(garcía)
    .when(checkIn('García', '102'), { businessDate: day('05-06') })
    .refused('stay-is-over', { departure: day('05-05') });
});

test('a room with a guest in it is refused', () => {
  given(garcía, bookRoom('Müller', stay), checkIn('Müller', '102'))
    .when(checkIn('García', '102'))
    .refused('room-occupied', { occupiedBy: reservationOf('Müller') });
});

test('a guest who should have left this morning is still in the room', () => {
  const yesterday = { businessDate: day('05-02') };
  const müller = bookRoom('Müller', nights('05-02', '05-03'));
  given([müller, yesterday], [checkIn('Müller', '102'), yesterday], garcía)
    .when(checkIn('García', '102'))
    .refused('room-occupied', { occupiedBy: reservationOf('Müller') });
});

test('a room that is promised to another guest for tomorrow is refused', () => {
  given(garcía, müllerIn102)
    .when(checkIn('García', '102'))
    .refused('room-not-free', { heldBy: reservationOf('Müller'), night: day('05-04') });
});

test('a room that is out of order is refused', () => {
  given(garcía, closeRoom('102', stay, 'pipe'))
    .when(checkIn('García', '102'))
    .refused('room-out-of-order', { closureId: closure('pipe') });
});

test('the last suite is not given to somebody who booked a double', () => {
  const suites = ['Müller', 'Okafor'].map((guest) => bookRoom(guest, stay, { roomTypeId: suite }));
  given(garcía, ...suites)
    .when(checkIn('García', '201'))
    .refused('no-availability', { roomTypeId: suite });
});

test.each(['dirty', 'pickup'] as const)(
  'a room seen %s is refused, unless the desk gives it all the same',
  (condition) => {
    given(garcía, seen(condition)).when(checkIn('García', '102')).refused('room-not-ready', { condition });
    given(garcía, seen(condition))
      .when({ ...checkIn('García', '102'), acceptsCondition: true })
      .emits(arrived);
  },
);

test('a room that is out of service is refused, unless the desk gives it all the same', () => {
  const outOfService = {
    type: 'PutRoomOutOfService',
    closureId: closure('television'),
    roomId: room('102'),
    nights: stay,
    reason: 'no television',
  } as const;
  given(garcía, outOfService)
    .when(checkIn('García', '102'))
    .refused('room-out-of-service', { roomId: room('102') });
  given(garcía, outOfService)
    .when({ ...checkIn('García', '102'), acceptsCondition: true })
    .emits(arrived);
  given(garcía, outOfService)
    .when(checkIn('García', '102'))
    .settles({ events: ['GuestCheckedIn'] });
});

test.each(['clean', 'inspected'] as const)('a room seen %s is ready', (condition) => {
  given(garcía, seen(condition)).when(checkIn('García', '102')).emits(arrived);
});

test('a guest who was given a room that turned out dirty is in it, and nobody is asked', () => {
  given(garcía, seen('dirty'))
    .when(checkIn('García', '102'))
    .settles({ events: ['GuestCheckedIn'] });
});

test('a guest who arrived while the dates were changed is here today, and somebody should know', () => {
  given(garcía, changeDates('García', nights('05-08', '05-10')))
    .when(checkIn('García', '102'))
    .settles({ events: ['StayDatesChanged', 'GuestCheckedIn'], cases: ['arrived-on-other-dates'] });
});

test('a guest who came and went on another desk is not checked in again', () => {
  given(garcía, checkIn('García', '102'), [checkOut('García'), { businessDate: day('05-05') }])
    .when(checkIn('García', '102'))
    .settles({ events: ['CommandHadNoEffect'] });
});
