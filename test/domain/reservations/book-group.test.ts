import { aurora, given } from '#test/support/given.ts';
import {
  bookGroup,
  bookRoom,
  cancel,
  day,
  doubleRoom,
  group,
  guestId,
  holdRoom,
  nights,
  reservationOf,
  room,
} from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';

const stay = nights('05-10', '05-12');
const three = bookGroup('Tour', ['Tour 1', 'Tour 2', 'Tour 3'], stay);
const booked = (name: string) => {
  const { type: _, ...booking } = bookRoom(name, stay, { guestId: guestId('García') });
  return { type: 'ReservationBooked', ...booking, groupId: group('Tour'), nightlyMinor: [9000, 9000] } as const;
};

test('a group of three is one act and three reservations', () => {
  given()
    .when(three)
    .emits(
      { type: 'GroupBooked', groupId: group('Tour'), guestId: guestId('García'), occasion: 'tour', asked: 3 },
      booked('Tour 1'),
      booked('Tour 2'),
      booked('Tour 3'),
    );
});

test('all or nothing: one room too few, and none is booked', () => {
  given(bookRoom('Müller', stay), bookRoom('Okafor', stay))
    .when(three)
    .refused('group-not-complete', {
      rooms: 3,
      notHad: [
        {
          reservationId: reservationOf('Tour 3'),
          refusal: { code: 'no-availability', roomTypeId: doubleRoom, nights: [day('05-10'), day('05-11')] },
        },
      ],
    });
});

test('a group that takes what there is remembers how many rooms it asked for', () => {
  const part = { ...three, rooms: three.rooms.slice(0, 2) };
  const hotel = aurora(bookRoom('Müller', stay), bookRoom('Okafor', stay), part);
  expect(hotel.groups.get(group('Tour'))).toMatchObject({
    asked: 3,
    reservationIds: [reservationOf('Tour 1'), reservationOf('Tour 2')],
  });
});

test('two rooms of a group are never promised one room', () => {
  const [first, second] = three.rooms.map((one) => ({ ...one, roomId: room('101') }));
  given()
    .when({ ...three, rooms: [first, second].filter((one) => one !== undefined) })
    .refused('group-not-complete', { rooms: 2 });
});

test('a group can be held until a release day, room by room', () => {
  const hotel = aurora({ ...three, heldUntil: day('05-06') });
  expect([...hotel.reservations.values()].map(({ status, heldUntil }) => [status, heldUntil])).toEqual([
    ['tentative', day('05-06')],
    ['tentative', day('05-06')],
    ['tentative', day('05-06')],
  ]);
});

test('a room that is booked later can join the group', () => {
  const hotel = aurora(three, bookRoom('Tour 4', stay, { guestId: guestId('García'), groupId: group('Tour') }));
  expect(hotel.groups.get(group('Tour'))?.reservationIds).toHaveLength(4);
});

test('cancelling one of the rooms leaves the others as they are', () => {
  const before = aurora(three);
  const after = aurora(three, cancel('Tour 2'));
  for (const name of ['Tour 1', 'Tour 3']) {
    expect(after.reservations.get(reservationOf(name))).toEqual(before.reservations.get(reservationOf(name)));
  }
});

test('a group is booked once', () => {
  given(three).when(three).emitsNothing();
});

test('a group has a guest whom the hotel talks to, and a room', () => {
  given()
    .when({ ...three, guestId: guestId('Nobody') })
    .refused('unknown-guest', { guestId: guestId('Nobody') });
  given()
    .when({ ...three, rooms: [] })
    .refused('group-without-rooms');
});

test('a hold that has lapsed gives way to a group', () => {
  given(bookRoom('Müller', stay), holdRoom('Okafor', stay, '05-05'))
    .when(three, { businessDate: day('05-06') })
    .emits(
      {
        type: 'HoldReleased',
        reservationId: reservationOf('Okafor'),
        stay,
        gaveBack: [],
        because: 'release-day-passed',
      },
      { type: 'GroupBooked', groupId: group('Tour'), guestId: guestId('García'), occasion: 'tour', asked: 3 },
      booked('Tour 1'),
      booked('Tour 2'),
      booked('Tour 3'),
    );
});

test('a booker who was promised the whole group has the whole group, and people are asked about the rooms too many', () => {
  given(...['Müller', 'Okafor', 'Rossi'].map((guest) => bookRoom(guest, stay)))
    .when(three)
    .settles({
      events: ['GroupBooked', 'ReservationBooked', 'ReservationBooked', 'ReservationBooked'],
      cases: ['type-oversold', 'type-oversold'],
    });
});
