import { expect, test } from 'vitest';
import { COMMAND_CLASSES } from '#domain/command-classes.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { doubleRoom, room } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const addRoom12 = (id: string): HotelCommand => ({
  type: 'AddRooms',
  roomTypeId: doubleRoom,
  rooms: [{ roomId: room(id), number: '12' }],
});

test('K54: a number stands for one door: the second is refused whoever is first, and tells who asked', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks([], addRoom12('front 12'), addRoom12('back 12'));
  for (const [server, first] of [
    [frontDeskFirst, 'front 12'],
    [backOfficeFirst, 'back 12'],
  ] as const) {
    expect(server.hotel.roomNumbers.get('12')).toBe(first);
    expect([...server.hotel.rooms.values()].filter(({ number }) => number === '12')).toHaveLength(1);
    expect(server.log.at(-1)).toEqual({
      type: 'CommandRefused',
      refusal: { code: 'room-number-taken', number: '12' },
    });
  }
});

test('K54: so that nobody builds on a room that comes to nothing, rooms are added with a connection only', () => {
  expect(COMMAND_CLASSES.AddRooms).toBe('control');
});
