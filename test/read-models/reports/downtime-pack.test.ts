import { expect, test } from 'vitest';
import type { HotelCommand } from '#domain/hotel.ts';
import type { TraceId, WakeUpCallId } from '#domain/kernel/identifiers.ts';
import {
  bookRoom,
  checkIn,
  closeRoom,
  day,
  guestId,
  holdRoom,
  nights,
  room,
  today,
} from '#test/support/hotel-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';

const yesterday = { businessDate: day('05-02') };

const toDo = (text: string, dueOn: string): HotelCommand => ({
  type: 'AddTrace',
  traceId: text as TraceId,
  about: { kind: 'house' },
  department: 'maintenance',
  dueOn: day(dueOn),
  text,
});

test('the paper for a day without power: who is here by room and by name, who comes and goes, which rooms are shut', () => {
  const hotel = new FoldedHotel(
    [bookRoom('Rossi', nights('05-02', '05-03')), yesterday],
    [bookRoom('Müller', nights('05-02', '05-06')), yesterday],
    bookRoom('García', nights('05-03', '05-05')),
    holdRoom('Okafor', nights('05-04', '05-05'), '05-04'),
    [checkIn('Müller', '102'), yesterday],
    [checkIn('Rossi', '101'), yesterday],
    toDo('the tap drips', '05-04'),
    toDo('in another month', '06-20'),
    { type: 'OrderWakeUpCall', callId: 'call' as WakeUpCallId, roomId: room('102'), on: day('05-04'), minute: 390 },
    closeRoom('104', nights('05-03', '05-05')),
  );
  for (const name of ['Rossi', 'Müller', 'García']) hotel.details.set(guestId(name), { name });
  const pack = hotel.ask('DowntimePack', { day: today });
  const guests = (rows: readonly { readonly guest: string }[]): readonly string[] => rows.map(({ guest }) => guest);
  expect(guests(pack.inHouseByRoom)).toEqual(['Rossi', 'Müller']);
  expect(guests(pack.inHouseByName)).toEqual(['Müller', 'Rossi']);
  expect([guests(pack.arrivals), guests(pack.departures)]).toEqual([['García'], ['Rossi']]);
  expect(pack.outOfOrder).toMatchObject([{ number: '104', canBeSold: false }]);
  expect(pack.traces).toMatchObject([{ text: 'the tap drips', dueOn: day('05-04') }]);
  expect(pack.wakeUpCalls).toMatchObject([{ roomId: room('102'), minute: 390 }]);
  expect(pack.rooms).toHaveLength(6);
  // García, Müller and the room that is held for Okafor, of six rooms less the one that is shut.
  expect(pack.nextDays[1]).toMatchObject({ arrivals: 0, departures: 0, taken: 3, outOfOrder: 1, free: 2 });
  expect(pack.nextDays).toHaveLength(7);
});
