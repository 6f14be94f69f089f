import { expect, test } from 'vitest';
import type { AllowedAction } from '#contract/reservation-card.ts';
import {
  assignRoom,
  bookRoom,
  cancel,
  changeDates,
  checkIn,
  checkOut,
  closeRoom,
  day,
  device,
  guestId,
  moveGuest,
  nights,
  reservationOf,
  room,
  staff,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const García = { reservationId: reservationOf('García') };
const actionsOf = (hotel: FoldedHotel, now = day('05-03')): readonly string[] =>
  (hotel.ask('Reservation', García, now)?.actions ?? []).map(told);
const told = ({ action, blockedBy }: AllowedAction): string =>
  blockedBy ? `${action} blocked: ${blockedBy.code}` : action;

test('a card has what the guest was promised, and knows nothing of a stay that is not there', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-06')));
  hotel.details.set(guestId('García'), { name: 'Ana García' });
  expect(hotel.ask('Reservation', García)).toMatchObject({
    guest: { name: 'Ana García' },
    status: 'reserved',
    nightlyMinor: [9000, 9000, 9000],
    totalMinor: 27_000,
    source: 'phone',
    cases: [],
  });
  expect(hotel.ask('Reservation', { reservationId: reservationOf('nobody') })).toBeUndefined();
});

test('the history tells who did what, on which device, from where to where, and what the server has not heard', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-06')),
    [assignRoom('García', '101'), { actor: staff('Ben'), device: device('back office'), offline: true }],
    assignRoom('García', '102'),
    changeDates('García', nights('05-03', '05-07')),
    checkIn('García', '102'),
  );
  hotel.happensOffline({ ...moveGuest('García', '102', '103'), reason: 'noise' } as ReturnType<typeof moveGuest>);
  expect(hotel.ask('Reservation', García)?.history).toMatchObject([
    { event: 'ReservationBooked', stay: nights('05-03', '05-06'), pending: false, actor: 'Ada' },
    { event: 'RoomAssigned', roomId: '101', actor: 'Ben', device: 'back office', offline: true },
    { event: 'RoomAssigned', fromRoomId: '101', roomId: '102' },
    { event: 'StayDatesChanged', before: nights('05-03', '05-06'), stay: nights('05-03', '05-07') },
    { event: 'GuestCheckedIn', roomId: '102' },
    { event: 'GuestMovedToRoom', fromRoomId: '102', roomId: '103', reason: 'noise', pending: true },
  ]);
});

test('a guest who is expected today may be checked in although no room is chosen yet, as long as one can be', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-03', '05-06')));
  expect(actionsOf(hotel)).toEqual([
    'CheckInGuest',
    'AssignRoom',
    'ChangeStayDates',
    'CancelReservation',
    'MarkNoShow',
    'RelocateGuest',
  ]);
  hotel.happens(closeRoom('101', nights('05-03', '05-09')));
  expect(actionsOf(hotel)).toContain('CheckInGuest');
  for (const number of ['102', '103', '104']) hotel.happens(closeRoom(number, nights('05-03', '05-09')));
  expect(actionsOf(hotel)).toContain('CheckInGuest blocked: room-out-of-order');
});

test('buttons say why not: too early, not ready, not yet', () => {
  const hotel = new FoldedHotel(bookRoom('García', nights('05-05', '05-06'), { roomId: room('101') }));
  expect(actionsOf(hotel)).toEqual([
    'CheckInGuest blocked: not-due-in',
    'AssignRoom',
    'UnassignRoom',
    'LockRoomAssignment',
    'ChangeStayDates',
    'CancelReservation',
    'MarkNoShow blocked: arrival-not-due',
  ]);
});

test('a guest in house can move and be checked out when it is time, a gone one come back today, a cancelled one too', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') }),
    checkIn('García', '101'),
  );
  expect(actionsOf(hotel)).toEqual([
    'CheckOutGuest blocked: early-departure',
    'MoveGuestToRoom',
    'LockRoomAssignment',
    'ScheduleRoomMove',
    'ChangeStayDates',
    'UndoCheckIn',
  ]);
  expect(actionsOf(hotel, day('05-05'))).toContain('CheckOutGuest');
  hotel.happens([checkOut('García'), { businessDate: day('05-05') }]);
  expect(actionsOf(hotel, day('05-05'))).toEqual(['ReinstateCheckOut']);
  expect(actionsOf(hotel, day('05-06'))).toEqual(['ReinstateCheckOut blocked: left-on-another-day']);
  const cancelled = new FoldedHotel(
    bookRoom('García', nights('05-05', '05-06'), { roomId: room('101') }),
    cancel('García'),
  );
  expect(actionsOf(cancelled)).toEqual(['ReinstateReservation']);
  expect(cancelled.ask('Reservation', García)?.segments).toEqual([]);
});
