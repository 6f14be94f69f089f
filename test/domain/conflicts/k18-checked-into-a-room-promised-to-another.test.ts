import { assignRoom, bookRoom, checkIn, nights, suite } from '#test/support/hotel-aurora.ts';
import { aurora } from '#test/support/given.ts';
import { expect, test } from 'vitest';
import { Server, twoDesks } from '#test/support/two-desks.ts';

const bothArriveToday = [bookRoom('García', nights('05-03', '05-05')), bookRoom('Müller', nights('05-03', '05-06'))];
const occupiedAndPromised = () => twoDesks(bothArriveToday, checkIn('García', '101'), assignRoom('Müller', '101'));

test('K18: the guest in the room has it and the arrival is without one, in either order', () => {
  for (const server of Object.values(occupiedAndPromised())) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
    expect(server.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-06 without a room');
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K18: it is the same case in either order, and the arrival is who needs a decision', () => {
  const { frontDeskFirst, backOfficeFirst } = occupiedAndPromised();
  expect(frontDeskFirst.cases).toEqual(['room-promised-twice: Müller, García; 101']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test.each([0, 1, 2, 3])('K18: option %i ends the case and no room-night is held twice', (index) => {
  for (const server of Object.values(occupiedAndPromised())) {
    server.choose('room-promised-twice', index);
    expect(server.cases).toEqual([]);
    expect(server.roomNightsHeldTwice).toEqual([]);
  }
});

test('K18: an arrival who was upgraded into the room goes back to a type that is full by now: that is a case as well', () => {
  const stay = nights('05-03', '05-05');
  const doublesAreFull = ['Okafor', 'Rossi', 'Tanaka', 'Ødegaard'].map((guest) => bookRoom(guest, stay));
  const server = new Server(
    aurora(
      bookRoom('García', stay, { roomTypeId: suite }),
      bookRoom('Müller', stay),
      assignRoom('Müller', '201'),
      ...doublesAreFull,
    ),
  );
  server.afterwards(checkIn('García', '201'));
  expect(server.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-05 without a room');
  expect(server.cases).toEqual(['room-promised-twice: Müller, García; 201', 'type-oversold: Ødegaard']);
  expect(server.choose('room-promised-twice').cases).toEqual([]);
  expect(server.stayOf('Müller')).toBe('reserved 2026-05-03..2026-05-05 in 202');
});
