import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import { evolve } from '#domain/evolve.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import { createHotelState, unpackHotelState, type PackedHotelState } from '#domain/hotel-state.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { MemoryPages } from '#read-models/memory-pages.ts';
import { generationOf } from '#server/projector/generation.ts';
import { IMAGE_MODEL, IMAGE_PAGE, projectHotel } from '#server/projector/hotel-projector.ts';
import { atTheDesk, hotelAurora } from '#test/support/hotel-aurora.ts';
import { copyOf, inWriting, RandomDesks, rolls } from '#test/support/random-desks.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { aurora, openAuroraStores } from '#test/server/support/open-stores.ts';

const forEver = new AbortController().signal;

test('the pages and the image are the fold of the log, in however many steps it came', async () => {
  await fc.assert(
    fc.asyncProperty(rolls, fc.nat(), async (story, cut) => {
      const { store, projections } = await openAuroraStores();
      const world = new RandomDesks();
      for (const roll of story) world.roll(roll);
      world.reconnect();
      const events = [...hotelAurora, ...world.log];
      const parts = { store, projections, now: () => 0 as Instant };
      const folded = new MemoryPages(READ_MODELS);
      let hotel = createHotelState();
      const half = cut % events.length;
      for (const some of [events.slice(0, half), events.slice(half)]) {
        for (const recorded of await appendEvents(store, aurora, some)) {
          folded.fold(recorded);
          evolve(hotel, recorded.event, recorded);
        }
        hotel = copyOf(forgetDeparted(hotel, atTheDesk.businessDate));
        await projectHotel(parts, aurora, forEver);
      }
      const projection = { hotelId: aurora, generation: generationOf(store.epoch) };
      const { position, models } = await projections.manifest(projection);
      expect(position).toBe(events.length);
      for (const model of READ_MODELS) {
        for (const { page, hash } of models.get(`${model.name}@${model.revision}`) ?? []) {
          const packed = (await projections.content(aurora, hash)) ?? '';
          expect(JSON.parse(packed), `${model.name}/${page}`).toEqual(asStored(folded.rows(model, page)));
        }
      }
      const image = (await projections.page(projection, IMAGE_MODEL, IMAGE_PAGE)) ?? '';
      expect(inWriting(unpackHotelState(JSON.parse(image) as PackedHotelState))).toBe(inWriting(hotel));
    }),
    { numRuns: 15 },
  );
});

test('a projection that is told to stop has stored whole steps only', async () => {
  const { store, projections } = await openAuroraStores();
  await appendEvents(store, aurora, hotelAurora);
  const parts = { store, projections, now: () => 0 as Instant };
  await projectHotel(parts, aurora, AbortSignal.abort());
  const projection = { hotelId: aurora, generation: generationOf(store.epoch) };
  expect(await projections.position(projection)).toBe(0);
  await projectHotel(parts, aurora, forEver);
  expect(await projections.position(projection)).toBe(hotelAurora.length);
});

function asStored(rows: ReadonlyMap<string, unknown>): unknown {
  return JSON.parse(JSON.stringify([...rows])) as readonly RecordedEvent[];
}
