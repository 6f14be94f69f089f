import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import { bookRoom, checkIn, nights, noonPlus, room } from '#test/support/hotel-aurora.ts';
import { twoDesks } from '#test/support/two-desks.ts';

const arriving = [bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') })];
const seenDirty: HotelCommand = {
  type: 'ReportRoomCondition',
  roomId: room('101'),
  condition: 'dirty',
  observedAt: noonPlus(3),
};

test('K19: the guest is in the room and the room is dirty: both are true, whoever is heard first', () => {
  const { frontDeskFirst, backOfficeFirst } = twoDesks(arriving, checkIn('García', '101'), seenDirty);
  for (const server of [frontDeskFirst, backOfficeFirst]) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
    expect(server.conditionOf('101')).toBe('dirty');
    expect(server.cases).toEqual([]);
  }
});
