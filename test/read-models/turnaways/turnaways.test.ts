import { FoldedHotel } from '#test/support/read-model-harness.ts';
import { day, doubleRoom, nights, staff, today } from '#test/support/hotel-aurora.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { TurnawayId } from '#domain/kernel/identifiers.ts';
import { expect, test } from 'vitest';

const turnaway = (name: string, arrival: string, departure: string): HotelCommand => ({
  type: 'RecordTurnaway',
  turnawayId: name as TurnawayId,
  stay: nights(arrival, departure),
  roomTypeId: doubleRoom,
  rooms: 2,
  reason: 'no-room',
});

test('requests that came to nothing, by the day on which they would have arrived', () => {
  const hotel = new FoldedHotel(
    turnaway('b', '05-20', '05-22'),
    turnaway('a', '05-11', '05-12'),
    turnaway('c', '06-02', '06-03'),
  );
  const asked = hotel.ask('Turnaways', { from: day('05-11'), days: 22 });
  expect(asked.map(({ turnawayId }) => turnawayId)).toEqual(['a', 'b']);
  expect(asked[0]).toMatchObject({ rooms: 2, reason: 'no-room', recordedOn: today, actor: staff('Ada') });
});
