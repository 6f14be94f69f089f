import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCase } from '#domain/cases/case.ts';
import { decide } from '#domain/decide.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import { aurora, live, type Past } from '#test/support/given.ts';
import {
  atTheDesk,
  bookRoom,
  cancel,
  checkIn,
  checkOut,
  closeRoom,
  closure,
  day,
  doubleRoom,
  markNoShow,
  nights,
  noonPlus,
  reservationOf,
} from '#test/support/hotel-aurora.ts';
import { accountsOf, pay } from '#test/support/money.ts';
import { copyOf, inWriting, RandomDesks, rolls, type Roll } from '#test/support/random-desks.ts';
import { commandFor, dice, tasks } from '#test/support/random-tasks.ts';
import { indexesOf, indexesRecomputed } from '#test/support/recomputed-indexes.ts';

const stay = nights('05-03', '05-05');
const left: readonly Past[] = [
  bookRoom('García', stay),
  checkIn('García', '101'),
  pay('payment', 'García', 18_000),
  [checkOut('García'), { businessDate: day('05-05') }],
];
const lastDayRemembered = day('06-04');
const firstDayForgotten = day('06-05');

test.each([
  ['left', left],
  ['was cancelled', [bookRoom('García', stay), cancel('García')]],
  ['never came', [bookRoom('García', stay), markNoShow('García')]],
] as const)('a guest who %s is forgotten a month after the day of departure', (_, past) => {
  const hotel = aurora(...past);
  expect(forgetDeparted(hotel, lastDayRemembered).reservations.has(reservationOf('García'))).toBe(true);
  expect(forgetDeparted(hotel, firstDayForgotten).reservations.has(reservationOf('García'))).toBe(false);
});

test('a guest who is expected or in house is not forgotten, however long ago', () => {
  const hotel = aurora(bookRoom('García', stay), checkIn('García', '101'), bookRoom('Müller', stay));
  expect(inWriting(forgetDeparted(hotel, day('12-31')))).toBe(inWriting(hotel));
});

test('the bill of a guest who is forgotten is forgotten with every line', () => {
  const kept = forgetDeparted(aurora(...left), firstDayForgotten);
  expect(accountsOf(kept)).toEqual([]);
  expect(kept.postings.size).toBe(0);
});

test('a guest who left with an open bill is not forgotten before it is settled', () => {
  const withoutPaying = aurora(...left.filter((step) => !('type' in step && step.type === 'RecordPayment')));
  expect(accountsOf(forgetDeparted(withoutPaying, day('12-31')))).toEqual(['García 18000']);
  live(withoutPaying, [pay('payment', 'García', 18_000), { businessDate: day('11-30') }]);
  expect(accountsOf(forgetDeparted(withoutPaying, day('12-31')))).toEqual([]);
});

test('a guest whom an open case speaks of is not forgotten', () => {
  const open = openCase({ kind: 'left-before-departure', reservations: [reservationOf('García')], rooms: [] });
  const hotel = aurora(...left, open);
  expect(forgetDeparted(hotel, day('12-31')).reservations.has(reservationOf('García'))).toBe(true);
});

test('closures and prices of long past nights are forgotten, with every index of them', () => {
  const priced = {
    type: 'PriceNights',
    roomTypeId: doubleRoom,
    nights: nights('05-03', '07-01'),
    priceMinor: 1,
  } as const;
  const hotel = aurora(closeRoom('101', stay, 'pipe'), closeRoom('102', nights('05-03', '07-01'), 'paint'), priced);
  const kept = forgetDeparted(hotel, firstDayForgotten);
  expect([...kept.closures.values()].map(({ closureId }) => closureId)).toEqual([closure('paint')]);
  expect(indexesOf(kept)).toEqual(indexesRecomputed(kept));
  expect(kept.prices.size).toBe(hotel.prices.size - 3);
});

test('the image that it came from stays as it is', () => {
  const hotel = aurora(...left);
  const before = inWriting(hotel);
  forgetDeparted(hotel, firstDayForgotten);
  expect(inWriting(hotel)).toBe(before);
});

test('what is decided about everything that is remembered is what was decided before', () => {
  const later = fc.integer({ min: 25, max: 45 });
  const questions = fc.array(fc.tuple(tasks, dice), { minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(rolls, later, questions, (story, days, asked) => {
      const { hotel, businessDate } = hotelAfter(story, days);
      const kept = copyOf(forgetDeparted(hotel, businessDate));
      const given = { ...atTheDesk, at: noonPlus(100_000), businessDate };
      asked.forEach(([task, rolled], index) => {
        const command = commandFor(task, rolled, { hotel: kept, businessDate, at: given.at, newId: `new ${index}` });
        if (command) expect(decide(kept, command, given), task).toEqual(decide(hotel, command, given));
      });
    }),
  );
});

function hotelAfter(story: readonly Roll[], days: number): { hotel: HotelState; businessDate: HotelDay } {
  const world = new RandomDesks();
  for (const roll of story) world.roll(roll);
  world.reconnect();
  return { hotel: world.server, businessDate: addDays(world.businessDate, days) };
}
