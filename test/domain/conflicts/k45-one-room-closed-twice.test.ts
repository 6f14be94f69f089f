import { expect, test } from 'vitest';
import { closeRoom, closure, day, doubleRoom, nights, room } from '#test/support/hotel-aurora.ts';
import { inWriting } from '#test/support/random-desks.ts';
import { twoDesks } from '#test/support/two-desks.ts';
import { typeNight } from '#domain/rates/rates.ts';
import { closuresOf } from '#domain/reservations/room-nights.ts';

const closed = () =>
  twoDesks([], closeRoom('101', nights('05-04', '05-08'), 'pipe'), closeRoom('101', nights('05-06', '05-10'), 'paint'));

test('K45: a room that two colleagues closed is closed on all nights of both, for both reasons, whoever is heard first', () => {
  for (const { hotel, cases } of Object.values(closed())) {
    const on = (night: string) => closuresOf(hotel, room('101'), day(night)).toSorted();
    expect(on('05-05')).toEqual(['pipe']);
    expect(on('05-07')).toEqual(['paint', 'pipe']);
    expect(on('05-09')).toEqual(['paint']);
    expect(hotel.closedTypeNights.get(typeNight(doubleRoom, day('05-07')))).toBe(1);
    expect(cases).toEqual([]);
  }
});

test('K45: the end of the one leaves the other closed', () => {
  const { frontDeskFirst } = closed();
  frontDeskFirst.afterwards({ type: 'ReturnRoomToService', closureId: closure('pipe') });
  expect(closuresOf(frontDeskFirst.hotel, room('101'), day('05-05'))).toEqual([]);
  expect(closuresOf(frontDeskFirst.hotel, room('101'), day('05-07'))).toEqual(['paint']);
  expect(inWriting(frontDeskFirst.hotel)).not.toBe(inWriting(closed().frontDeskFirst.hotel));
});
