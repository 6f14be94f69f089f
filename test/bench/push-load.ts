import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { Stores } from '#server/open-stores.ts';
import { StubbornDesk } from '#test/server/support/stubborn-desk.ts';
import { percentilesOf, type Percentiles } from './percentiles.ts';

const DESKS = 50;
const WARM_MS = 1_500;
const MEASURED_MS = 5_000;

export type Load = { readonly commandsPerSecond: number; readonly push: Percentiles };

/** Fifty desks, spread over the hotels and the processes, each with its next push as soon as the last is answered. */
export async function pushLoad(stores: Stores, urls: readonly string[], hotels: number): Promise<Load> {
  const desks = await Promise.all(
    Array.from({ length: DESKS }, async (_, index) => {
      const hotelId = `hotel-${index % hotels}` as HotelId;
      await stores.store.createHotel(hotelId);
      return StubbornDesk.enrol(stores.access, { hotelId, epoch: stores.store.epoch }, `10.0.0.${index}`);
    }),
  );
  const from = performance.now() + WARM_MS;
  const until = from + MEASURED_MS;
  const latencies: number[] = [];
  let commands = 0;
  const pushOn = async (desk: StubbornDesk, index: number): Promise<void> => {
    for (let startedAt = performance.now(); startedAt < until; startedAt = performance.now()) {
      const before = desk.given.length;
      await desk.push((attempt) => urls[(index + attempt) % urls.length] ?? '');
      if (startedAt < from || performance.now() > until) continue;
      latencies.push(performance.now() - startedAt);
      commands += desk.given.length - before;
    }
  };
  await Promise.all(desks.map(pushOn));
  const refused = desks.reduce((sum, desk) => sum + desk.refused, 0);
  if (refused > 0) throw new Error(`${refused} pushes were refused: what was measured is not what was meant`);
  return { commandsPerSecond: (commands * 1_000) / MEASURED_MS, push: percentilesOf(latencies) };
}
