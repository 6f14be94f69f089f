import { bookRoom, cancel, checkIn, checkOut, day, nights, room } from '#test/support/hotel-aurora.ts';
import { aurora } from '#test/support/given.ts';
import { expect, test } from 'vitest';
import { Server, twoDesks } from '#test/support/two-desks.ts';

const arrivesToday = [bookRoom('García', nights('05-03', '05-05'), { roomId: room('101') })];
const cancelledAndArrived = () => twoDesks(arrivesToday, cancel('García'), checkIn('García', '101'));

test('K8: the guest is here, so the stay stands, in either order', () => {
  for (const server of Object.values(cancelledAndArrived())) {
    expect(server.stayOf('García')).toBe('in-house 2026-05-03..2026-05-05 in 101, now in 101');
  }
});

test('K8: the cancellation is a case, the same in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = cancelledAndArrived();
  expect(frontDeskFirst.cases).toEqual(['cancelled-but-in-house: García']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K8: the stay is kept, or the check-in was the mistake', () => {
  const { frontDeskFirst } = cancelledAndArrived();
  expect(frontDeskFirst.offers('cancelled-but-in-house')).toEqual(['keep-as-is', 'undo-check-in:García']);
});

test.each([
  [0, 'in-house 2026-05-03..2026-05-05 in 101, now in 101'],
  [1, 'cancelled 2026-05-03..2026-05-05 without a room'],
] as const)('K8: option %i ends the case', (index, stay) => {
  for (const server of Object.values(cancelledAndArrived())) {
    server.choose('cancelled-but-in-house', index);
    expect(server.cases).toEqual([]);
    expect(server.stayOf('García')).toBe(stay);
  }
});

test('K8: after the first night the check-in cannot have been a mistake', () => {
  const tomorrow = { businessDate: day('05-04') };
  const { frontDeskFirst } = twoDesks(
    [bookRoom('García', nights('05-03', '05-06'))],
    [cancel('García'), tomorrow],
    [checkIn('García', '101'), tomorrow],
  );
  expect(frontDeskFirst.offers('cancelled-but-in-house', day('05-04'))).toEqual(['keep-as-is']);
});

test('K8: when the guest leaves, there is nothing to decide any more', () => {
  const { frontDeskFirst } = cancelledAndArrived();
  frontDeskFirst.afterwards([checkOut('García'), { businessDate: day('05-05') }]);
  expect(frontDeskFirst.cases).toEqual([]);
});

test('K8 with K13: where the bed was resold meanwhile, the type is oversold as well, and who is here keeps it', () => {
  const stay = nights('05-03', '05-05');
  const full = ['Okafor', 'Rossi', 'Tanaka'].map((guest) => bookRoom(guest, stay));
  const server = new Server(aurora(...full, ...arrivesToday, cancel('García'), bookRoom('Müller', stay)));
  server.afterwards(checkIn('García', '101'));
  expect(server.cases).toEqual(['cancelled-but-in-house: García', 'type-oversold: Tanaka']);
  expect(server.choose('type-oversold').cases).toEqual(['cancelled-but-in-house: García']);
});
