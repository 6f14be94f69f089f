import { assignRoom, bookRoom, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const stay = nights('05-10', '05-12');
const in102 = { roomId: room('102') };
const room102PromisedTwice = () => twoDesks([], bookRoom('García', stay, in102), bookRoom('Müller', stay, in102));

test('K2: both bookings stand; the one heard first keeps the room and the other is without one', () => {
  const { frontDeskFirst, backOfficeFirst } = room102PromisedTwice();
  expect(frontDeskFirst.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 102');
  expect(frontDeskFirst.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 without a room');
  expect(backOfficeFirst.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 without a room');
  expect(backOfficeFirst.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 102');
});

test('K2: it is the same case in either order, with the stay that needs a room named first', () => {
  const { frontDeskFirst, backOfficeFirst } = room102PromisedTwice();
  expect(frontDeskFirst.cases).toEqual(['room-promised-twice: Müller, García; 102']);
  expect(backOfficeFirst.cases).toEqual(['room-promised-twice: García, Müller; 102']);
  expect(frontDeskFirst.caseIds).toEqual(backOfficeFirst.caseIds);
});

test('K2: rooms of the type are offered first, then the contested room in exchange, then to cancel', () => {
  expect(room102PromisedTwice().frontDeskFirst.offers('room-promised-twice')).toEqual([
    'put-in-room:Müller:101',
    'put-in-room:Müller:103',
    'swap:Müller:102:García:101',
    'cancel-reservation:Müller',
  ]);
});

test.each([0, 1, 2, 3])('K2: option %i ends the case and no room-night is held twice', (index) => {
  for (const server of Object.values(room102PromisedTwice())) {
    server.choose('room-promised-twice', index);
    expect(server.cases).toEqual([]);
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K2: the exchange gives the contested room to the one who was without', () => {
  const server = room102PromisedTwice().frontDeskFirst.choose('room-promised-twice', 2);
  expect(server.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 102');
  expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-12 in 101');
});

test('K2: assigning a room by hand settles the case by itself', () => {
  const server = room102PromisedTwice().frontDeskFirst.afterwards(assignRoom('Müller', '104'));
  expect(server.cases).toEqual([]);
  expect(server.log.at(-1)).toMatchObject({ type: 'CaseResolved', resolution: 'settled-itself' });
});

test('K2: two reservations assigned to one room on two desks are the same case', () => {
  const booked = [bookRoom('García', stay), bookRoom('Müller', nights('05-11', '05-13'))];
  const { frontDeskFirst, backOfficeFirst } = twoDesks(
    booked,
    assignRoom('García', '102'),
    assignRoom('Müller', '102'),
  );
  expect(frontDeskFirst.cases).toEqual(['room-promised-twice: Müller, García; 102']);
  expect(frontDeskFirst.caseIds).toEqual(backOfficeFirst.caseIds);
});

test('K2: who had another room already keeps it, and nobody is asked', () => {
  const booked = [bookRoom('García', stay), bookRoom('Müller', stay), assignRoom('Müller', '101')];
  const { frontDeskFirst } = twoDesks(booked, assignRoom('García', '102'), assignRoom('Müller', '102'));
  expect(frontDeskFirst.stayOf('Müller')).toBe('reserved 2026-05-10..2026-05-12 in 101');
  expect(frontDeskFirst.cases).toEqual([]);
  expect(frontDeskFirst.log.at(-1)).toMatchObject({ type: 'CommandHadNoEffect', because: { code: 'room-not-free' } });
});

test('K2: a cancelled booking needs no room any more', () => {
  const server = room102PromisedTwice().frontDeskFirst;
  server.afterwards({ type: 'CancelReservation', reservationId: reservationOf('Müller'), reason: 'guest-asked' });
  expect(server.cases).toEqual([]);
});
