import { bookRoom, checkIn, day, markNoShow, nights, room } from '#test/support/hotel-aurora.ts';
import { expect, test } from 'vitest';
import { twoDesks } from '#test/support/two-desks.ts';

const nextDay = { businessDate: day('05-04') };
const expectedYesterday = [bookRoom('García', nights('05-03', '05-06'), { roomId: room('101') })];
const auditedAndArrived = () =>
  twoDesks(expectedYesterday, [markNoShow('García'), nextDay], [checkIn('García', '101'), nextDay]);

test('K11: the late arrival is in house, in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = auditedAndArrived();
  expect(frontDeskFirst.stayOf('García')).toBe(
    'in-house 2026-05-03..2026-05-06 in 101 2026-05-04..2026-05-06, now in 101',
  );
  expect(backOfficeFirst.stayOf('García')).toBe('in-house 2026-05-03..2026-05-06 in 101, now in 101');
});

test('K11: the no-show is a case, the same in either order', () => {
  const { frontDeskFirst, backOfficeFirst } = auditedAndArrived();
  expect(frontDeskFirst.cases).toEqual(['no-show-but-arrived: García']);
  expect(backOfficeFirst.openCases).toEqual(frontDeskFirst.openCases);
});

test('K11: the stay is kept as it is', () => {
  for (const server of Object.values(auditedAndArrived())) {
    expect(server.choose('no-show-but-arrived').cases).toEqual([]);
    expect(server.stayOf('García')).toMatch(/^in-house/);
  }
});

test('K11: on the day of arrival the check-in can also have been the mistake', () => {
  const sameDay = twoDesks(
    [bookRoom('García', nights('05-03', '05-06'))],
    markNoShow('García'),
    checkIn('García', '101'),
  );
  for (const server of Object.values(sameDay)) {
    expect(server.offers('no-show-but-arrived')).toEqual(['keep-as-is', 'undo-check-in:García']);
    expect(server.choose('no-show-but-arrived', 1).cases).toEqual([]);
    expect(server.stayOf('García')).toBe('no-show 2026-05-03..2026-05-06 without a room');
  }
});

test('K11: a fee that was charged for not coming is given back once', () => {
  const fined = { ...markNoShow('García'), feeMinor: 10_000 };
  const { frontDeskFirst } = twoDesks([bookRoom('García', nights('05-03', '05-06'))], fined, checkIn('García', '101'));
  const back = frontDeskFirst.log.filter(({ type }) => type === 'PostingVoided');
  expect(back).toMatchObject([{ grossMinor: 10_000 }]);
});
