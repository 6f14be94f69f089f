import { expect, test } from 'vitest';
import { bookRoom, changeDates, checkIn, checkOut, day, nights, room } from '#test/support/hotel-aurora.ts';
import { twoDesks, type TwoDesks } from '#test/support/two-desks.ts';

const arrived = { businessDate: day('05-02') };
const inHouse = [
  [bookRoom('García', nights('05-02', '05-03')), arrived],
  [checkIn('García', '101'), arrived],
] as const;
const leftAndExtended = (): TwoDesks =>
  twoDesks(inHouse, checkOut('García'), changeDates('García', nights('05-02', '05-06')));

test('K27: the guest has left, the nights are on sale again, and people are told, whoever is heard first', () => {
  for (const server of Object.values(leftAndExtended())) {
    expect(server.stayOf('García')).toBe('checked-out 2026-05-02..2026-05-03 in 101');
    expect(server.cases).toEqual(['left-before-departure: García']);
    expect(server.hotel.roomNights.has(`${room('101')}|${day('05-04')}`)).toBe(false);
  }
  const { frontDeskFirst, backOfficeFirst } = leftAndExtended();
  expect(frontDeskFirst.openCases).toEqual(backOfficeFirst.openCases);
});

test('K27: it is so, or the check-out is taken back and the guest has the nights they asked for', () => {
  for (const server of Object.values(leftAndExtended())) {
    expect(server.offers('left-before-departure')).toEqual(['keep-as-is', 'reinstate-check-out:García']);
  }
  const kept = leftAndExtended().frontDeskFirst.choose('left-before-departure', 0);
  expect(kept.stayOf('García')).toBe('checked-out 2026-05-02..2026-05-03 in 101');
  const back = leftAndExtended().backOfficeFirst.choose('left-before-departure', 1);
  expect(back.stayOf('García')).toBe('in-house 2026-05-02..2026-05-06 in 101, now in 101');
  expect(back.cases).toEqual([]);
});

test('K27: a room that is promised to somebody else meanwhile is not taken back', () => {
  const server = leftAndExtended().frontDeskFirst;
  server.afterwards(bookRoom('Müller', nights('05-03', '05-05'), { roomId: room('101') }));
  expect(server.offers('left-before-departure')).toEqual(['keep-as-is']);
});
