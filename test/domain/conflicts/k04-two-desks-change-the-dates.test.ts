import { expect, test } from 'vitest';
import type { Interval } from '#domain/kernel/hotel-day.ts';
import type { ChangeStayDates } from '#domain/reservations/change-stay-dates.ts';
import { bookRoom, nights, reservationOf, room } from '#test/support/hotel-aurora.ts';
import { inWriting } from '#test/support/random-desks.ts';
import { twoDesks, type TwoDesks } from '#test/support/two-desks.ts';

const agreed = nights('05-10', '05-12');
const garcía = bookRoom('García', agreed, { roomId: room('101') });
const to = (stay: Interval, before = agreed): ChangeStayDates => ({
  type: 'ChangeStayDates',
  reservationId: reservationOf('García'),
  stay,
  before,
});
const twoWishes = (): TwoDesks => twoDesks([garcía], to(nights('05-10', '05-15')), to(nights('05-08', '05-12')));

test('K4: the longer stay stands and people are asked, whoever the server hears first', () => {
  for (const server of Object.values(twoWishes())) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-15 in 101');
    expect(server.cases).toEqual(['dates-changed-twice: García']);
  }
  const { frontDeskFirst, backOfficeFirst } = twoWishes();
  expect(inWriting(frontDeskFirst.hotel)).toBe(inWriting(backOfficeFirst.hotel));
});

test('K4: the one, the other, or the nights of both', () => {
  const days = (arrival: string, departure: string): string => {
    const stay = nights(arrival, departure);
    return `García:${stay.arrival}:${stay.departure}`;
  };
  for (const server of Object.values(twoWishes())) {
    expect(server.offers('dates-changed-twice')).toEqual([
      `take-dates:${days('05-10', '05-15')}`,
      `take-dates:${days('05-08', '05-12')}`,
      `combine-dates:${days('05-08', '05-15')}`,
    ]);
  }
  const becomes = (choice: number) =>
    twoWishes().backOfficeFirst.choose('dates-changed-twice', choice).stayOf('García');
  expect(becomes(0)).toBe('reserved 2026-05-10..2026-05-15 in 101');
  expect(becomes(1)).toBe('reserved 2026-05-08..2026-05-12 in 101');
  expect(becomes(2)).toBe('reserved 2026-05-08..2026-05-15 in 101');
});

test('K4: the same dates at both desks are no question', () => {
  const same = to(nights('05-10', '05-15'));
  for (const server of Object.values(twoDesks([garcía], same, same))) {
    expect(server.stayOf('García')).toBe('reserved 2026-05-10..2026-05-15 in 101');
    expect(server.cases).toEqual([]);
  }
});

test('K4: dates that can no longer be had are not offered', () => {
  const neighbour = bookRoom('Müller', nights('05-12', '05-14'), { roomId: room('102') });
  const moved = [garcía, neighbour];
  const { frontDeskFirst } = twoDesks(moved, to(nights('05-10', '05-16')), to(nights('05-08', '05-12')));
  frontDeskFirst.afterwards(bookRoom('Okafor', nights('05-08', '05-10'), { roomId: room('101') }));
  expect(frontDeskFirst.offers('dates-changed-twice')).toHaveLength(1);
});

test('K4: two stays of which neither touches the other are not put together', () => {
  const { frontDeskFirst } = twoDesks([garcía], to(nights('05-20', '05-23')), to(nights('05-06', '05-08')));
  expect(frontDeskFirst.offers('dates-changed-twice')).toHaveLength(2);
});

test('K4: who changes the dates again, knowing of both, has decided', () => {
  for (const server of Object.values(twoWishes())) {
    server.afterwards(to(nights('05-11', '05-13'), nights('05-10', '05-15')));
    expect(server.cases).toEqual([]);
    expect(server.stayOf('García')).toBe('reserved 2026-05-11..2026-05-13 in 101');
  }
});

test('K4: the desk sees at once when a colleague was faster', () => {
  const { frontDeskFirst } = twoWishes();
  expect(frontDeskFirst.log.map(({ type }) => type)).toEqual(['StayDatesChanged', 'CaseOpened']);
});
