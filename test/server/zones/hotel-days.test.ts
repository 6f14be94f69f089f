import { expect, test } from 'vitest';
import type { HotelEvent } from '#domain/hotel.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { formatHotelDay } from '#domain/kernel/hotel-day.ts';
import { HotelDays } from '#server/zones/hotel-days.ts';
import { day, hotelAurora, today } from '#test/support/hotel-aurora.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { aurora, openAuroraStores } from '#test/server/support/open-stores.ts';

async function openHotel(setUp: readonly HotelEvent[]) {
  const { store } = await openAuroraStores();
  await appendEvents(store, aurora, setUp);
  let now = Date.UTC(2026, 4, 3, 21, 30) as Instant;
  const days = new HotelDays({ store, now: () => now });
  return {
    store,
    dayNow: async () => formatHotelDay(await days.today(aurora)),
    wait: (minutes: number) => (now = (now + minutes * 60_000) as Instant),
  };
}

test('where the calendar turns the day, it turns at midnight of the hotel, and nothing need happen for that', async () => {
  const { dayNow, wait } = await openHotel(hotelAurora);
  expect(await dayNow()).toBe('2026-05-03');
  // Half past eleven in Madrid, an hour later it is tomorrow there.
  wait(60);
  expect(await dayNow()).toBe('2026-05-04');
});

test('where the night audit turns the day, it is another one when the day was closed', async () => {
  const [setUp, ...rooms] = hotelAurora;
  const { store, dayNow, wait } = await openHotel([{ ...setUp, opensOn: today } as HotelEvent, ...rooms]);
  wait(600);
  expect(await dayNow()).toBe('2026-05-03');
  const totals = { roomRevenueMinor: 0 } as Extract<HotelEvent, { type: 'BusinessDayClosed' }>['totals'];
  await appendEvents(store, aurora, [{ type: 'BusinessDayClosed', day: day('05-03'), totals }]);
  expect(await dayNow()).toBe('2026-05-04');
});
