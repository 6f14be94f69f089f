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
  today,
} from '#test/support/hotel-aurora.ts';
import { addBreakfast, charge, deposit, folio, pay, posting } from '#test/support/money.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { test } from 'vitest';

const stay = nights('05-03', '05-05');
const inHouse = [bookRoom('García', stay), checkIn('García', '102')];
const onTheDay = { businessDate: day('05-05'), at: noonPlus(3000) };
const leaves: HotelCommand = { type: 'CheckOutGuest', reservationId: reservationOf('García') };
const paid = [...inHouse, pay('payment', 'García', 18_000)];
const left = {
  type: 'GuestCheckedOut',
  reservationId: reservationOf('García'),
  roomId: room('102'),
  stay,
  segments: [{ roomId: room('102'), from: day('05-03'), to: day('05-05') }],
  at: noonPlus(3000),
  on: day('05-05'),
} as const;
const dirty = {
  type: 'RoomConditionReported',
  roomId: room('102'),
  condition: 'dirty',
  observedAt: noonPlus(3000),
  because: 'guest-left',
} as const;
const nightOf = (night: string) =>
  ({
    type: 'RoomChargePosted',
    postingId: posting(`room:García:${day(night)}`),
    folioId: folio('García'),
    reservationId: reservationOf('García'),
    night: day(night),
    roomId: room('102'),
    grossMinor: 9000,
    netMinor: 9000,
    taxes: [],
    businessDate: day('05-05'),
  }) as const;

test('a guest leaves on the day of departure: the nights are charged, and the room is dirty', () => {
  given(...paid)
    .when(leaves, onTheDay)
    .emits(nightOf('05-03'), nightOf('05-04'), left, dirty);
});

test('a guest whose bill is not settled is told what is open, the nights of the stay included', () => {
  given(...inHouse, addBreakfast, charge('breakfast 1', 'García'))
    .when(leaves, onTheDay)
    .refused('balance-not-zero', { folioId: folio('García'), balanceMinor: 19_500 });
});

test('a guest who has paid too much is told so, too', () => {
  given(...paid, pay('tip', 'García', 500, 'cash'))
    .when(leaves, onTheDay)
    .refused('balance-not-zero', { balanceMinor: -500 });
});

test('a bill may stay open, where the desk says why', () => {
  given(...inHouse)
    .when({ ...leaves, leavesOpen: 'company-pays' }, onTheDay)
    .emits(nightOf('05-03'), nightOf('05-04'), { ...left, leavesOpen: 'company-pays' }, dirty);
});

test('a settled bill is settled, whatever the desk was ready to say', () => {
  given(...paid)
    .when({ ...leaves, leavesOpen: 'pays-later' }, onTheDay)
    .emits(nightOf('05-03'), nightOf('05-04'), left, dirty);
});

test('a deposit is used for the bill when the guest leaves', () => {
  given(bookRoom('García', stay), deposit('deposit', 'García', 18_000), checkIn('García', '102'))
    .when(leaves, onTheDay)
    .emits(
      nightOf('05-03'),
      nightOf('05-04'),
      {
        type: 'DepositApplied',
        postingId: posting('rest:deposit'),
        folioId: folio('García'),
        depositId: posting('deposit'),
        amountMinor: 18_000,
        businessDate: day('05-05'),
      },
      left,
      dirty,
    );
});

test('a night that is charged already is not charged again', () => {
  given(...paid, nightOf('05-03'))
    .when(leaves, onTheDay)
    .emits(nightOf('05-04'), left, dirty);
});

test('a room that was cleaned after the guest left stays clean', () => {
  const cleaned = {
    type: 'ReportRoomCondition',
    roomId: room('102'),
    condition: 'clean',
    observedAt: noonPlus(3060),
  } as const;
  given(...paid, cleaned)
    .when(leaves, onTheDay)
    .emits(nightOf('05-03'), nightOf('05-04'), left);
});

test('a guest who has left does not leave again', () => {
  given(...inHouse, [checkOut('García'), onTheDay])
    .when(leaves, onTheDay)
    .emitsNothing();
});

test('only a reservation that the hotel knows', () => {
  given().when(leaves).refused('unknown-reservation');
});

test('a guest who has not arrived cannot leave', () => {
  given(bookRoom('García', stay)).when(leaves, onTheDay).refused('wrong-status', { status: 'reserved' });
});

test('a stay is shortened before the guest leaves early', () => {
  given(...inHouse)
    .when(leaves)
    .refused('early-departure', { departure: day('05-05'), businessDate: today });
});

test('a guest who left while the stay was extended has left, and somebody should know', () => {
  given(...paid, changeDates('García', nights('05-03', '05-07')))
    .when(leaves, onTheDay)
    .settles({
      events: ['StayDatesChanged', 'RoomChargePosted', 'RoomChargePosted', 'GuestCheckedOut', 'RoomConditionReported'],
      cases: ['left-before-departure'],
    });
});

test('a guest who left while something came on the bill has left, and somebody should know', () => {
  given(...paid, addBreakfast, charge('breakfast 1', 'García'))
    .when(leaves, onTheDay)
    .settles({
      events: ['RoomChargePosted', 'RoomChargePosted', 'GuestCheckedOut', 'RoomConditionReported'],
      cases: ['balance-after-check-out'],
    });
});
