import { expect, test } from 'vitest';
import { day, doubleRoom, nights, suite, bookRoom, staff, device, noonPlus } from '#test/support/hotel-aurora.ts';
import { addGolfPackage, addNonRefundable, nonRefundable, restrict } from '#test/support/rates-of-aurora.ts';
import { FoldedHotel } from '#test/support/read-model-harness.ts';
import type { PlanLine, TypeLines } from '#contract/rates-grid.ts';

const fair = {
  type: 'PriceNights',
  roomTypeId: doubleRoom,
  nights: nights('05-31', '06-02'),
  priceMinor: 18_000,
} as const;
const gridOf = (hotel: FoldedHotel): readonly TypeLines[] =>
  hotel.ask('RatesGrid', { from: day('05-30'), days: 4 }).types;
const line = (hotel: FoldedHotel, code: string): PlanLine | undefined =>
  gridOf(hotel)[0]?.plans.find((plan) => plan.code === code);
const prices = (found: PlanLine | undefined) => found?.cells.map(({ priceMinor }) => priceMinor);

test('each type has a line for each plan: the base plan first, and what follows it beside', () => {
  const hotel = new FoldedHotel(addNonRefundable, addGolfPackage, fair);
  expect(gridOf(hotel).map(({ code, plans }) => [code, plans.map((plan) => plan.code)])).toEqual([
    ['DBL', ['STD', 'NRF', 'GLF']],
    ['SUI', ['STD', 'NRF', 'GLF']],
  ]);
  expect(prices(line(hotel, 'STD'))).toEqual([9000, 18_000, 18_000, 9000]);
  expect(prices(line(hotel, 'NRF'))).toEqual([8100, 16_200, 16_200, 8100]);
  expect(prices(line(hotel, 'GLF'))).toEqual([undefined, undefined, undefined, undefined]);
});

test('a price that was set is told from one that follows', () => {
  const ownPrice = { ...fair, ratePlanId: nonRefundable, nights: nights('06-01', '06-02'), priceMinor: 12_000 };
  const hotel = new FoldedHotel(addNonRefundable, fair, ownPrice);
  expect(line(hotel, 'STD')?.cells.map(({ isSet }) => isSet === true)).toEqual([false, true, true, false]);
  expect(line(hotel, 'NRF')?.cells.map(({ isSet }) => isSet === true)).toEqual([false, false, true, false]);
  expect(prices(line(hotel, 'NRF'))).toEqual([8100, 16_200, 12_000, 8100]);
});

test('only the weekdays that were meant are priced', () => {
  const weekend = { ...fair, nights: nights('05-01', '06-30'), weekdays: [5, 6] as const };
  // 30 May 2026 is a Saturday.
  expect(prices(line(new FoldedHotel(weekend), 'STD'))).toEqual([18_000, 9000, 9000, 9000]);
});

test('K34: a price that was replaced stays in the history of its night, with who set it and where', () => {
  const hotel = new FoldedHotel(fair, [
    { ...fair, nights: nights('06-01', '06-02'), priceMinor: 20_000 },
    { actor: staff('Ben'), device: device('back office'), at: noonPlus(5) },
  ]);
  hotel.happens({ type: 'WithdrawPrices', roomTypeId: doubleRoom, nights: nights('06-01', '06-02') });
  const [, , cell] = line(hotel, 'STD')?.cells ?? [];
  expect(cell?.priceMinor).toBe(9000);
  expect(cell?.changes).toMatchObject([
    { actor: staff('Ada') },
    { priceMinor: 20_000, actor: staff('Ben'), device: device('back office') },
    { priceMinor: 18_000, actor: staff('Ada') },
  ]);
  expect(cell?.changes?.[0]).not.toHaveProperty('priceMinor');
});

test('what holds for all plans, and for one, holds for the line; what is lifted is gone', () => {
  const hotel = new FoldedHotel(
    addNonRefundable,
    restrict({ nights: nights('05-31', '06-01'), restriction: 'min-stay', stayNights: 2 }),
    restrict({ nights: nights('05-31', '06-01'), restriction: 'closed-to-arrival', ratePlanId: nonRefundable }),
  );
  const sunday = (code: string) => line(hotel, code)?.cells[1]?.restrictions;
  expect(sunday('STD')).toEqual({ minStay: 2 });
  expect(sunday('NRF')).toEqual({ minStay: 2, closedToArrival: true });
  hotel.happens({ type: 'LiftRestriction', nights: nights('05-31', '06-01'), restriction: 'min-stay' });
  expect(sunday('STD')).toBeUndefined();
  expect(line(hotel, 'STD')?.cells[0]?.restrictions).toBeUndefined();
});

test('what is left to sell counts the limits of the night, the type and the house', () => {
  const hotel = new FoldedHotel(
    bookRoom('García', nights('05-30', '06-01')),
    { type: 'AllowOverbooking', roomTypeId: doubleRoom, limit: 1 },
    { type: 'AllowOverbooking', roomTypeId: suite, limit: 3, nights: nights('05-31', '06-01') },
    { type: 'AllowHouseOverbooking', limit: 0, nights: nights('06-01', '06-02') },
  );
  hotel.happens(...['Müller', 'Okafor', 'Rossi'].map((guest) => bookRoom(guest, nights('06-01', '06-02'))));
  expect(gridOf(hotel).map(({ toSell }) => toSell)).toEqual([
    [4, 4, 2, 5],
    [2, 5, 2, 2],
  ]);
});

test('a plan that is retired is left out', () => {
  const hotel = new FoldedHotel(addNonRefundable, { type: 'RetireRatePlan', ratePlanId: nonRefundable });
  expect(line(hotel, 'NRF')).toBeUndefined();
  expect(hotel.ask('Hotel', {})?.ratePlans.map(({ code, retired }) => [code, retired === true])).toEqual([
    ['STD', false],
    ['NRF', true],
  ]);
});
