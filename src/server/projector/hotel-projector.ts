import { setImmediate } from 'node:timers/promises';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { evolve } from '#domain/evolve.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import { createHotelState, packHotelState, unpackHotelState, type PackedHotelState } from '#domain/hotel-state.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { generationOf } from './generation.ts';
import { PageFolder } from './page-folder.ts';
import type { Projection, ProjectionStore } from './projection-store.ts';

/** The write image stands among the pages under this name. */
export const IMAGE_MODEL = '@image';
export const IMAGE_PAGE = 'hotel';

/** Between two batches requests are answered. */
const EVENTS_PER_BATCH = 1_000;
/** Pages are packed and stored once for so many events: a month of a big hotel is touched by each of them. */
const EVENTS_PER_ADVANCE = 20_000;

export type ProjectorParts = {
  readonly store: EventStore;
  readonly projections: ProjectionStore;
  readonly now: () => Instant;
};

/** Folds the log of a hotel into its stored pages and image, from where they stand to where the log ends now. */
export async function projectHotel(
  { store, projections, now }: ProjectorParts,
  hotelId: HotelId,
  stop: AbortSignal,
): Promise<void> {
  const projection = { hotelId, generation: generationOf(store.epoch) };
  while (!stop.aborted) {
    const from = await projections.position(projection);
    const image = await imageAt(projections, projection);
    const folder = new PageFolder(READ_MODELS, projections, projection);
    let to = from;
    let day: HotelDay | undefined;
    while (to - from < EVENTS_PER_ADVANCE && !stop.aborted) {
      const events = await store.readAfter(hotelId, to, EVENTS_PER_BATCH);
      if (events.length === 0) break;
      await folder.fold(events);
      for (const recorded of events) evolve(image, recorded.event, recorded);
      to = events.at(-1)?.position ?? to;
      day = events.at(-1)?.businessDate ?? day;
      await setImmediate();
    }
    if (to === from || day === undefined) return;
    const packed = JSON.stringify(packHotelState(forgetDeparted(image, day)));
    const changed = [...folder.take(), { model: IMAGE_MODEL, page: IMAGE_PAGE, packed }];
    await projections.advance(projection, { from, to, now: now() }, changed);
    if (to - from < EVENTS_PER_ADVANCE) return projections.forgetOthers(projection);
  }
}

async function imageAt(
  projections: ProjectionStore,
  projection: Projection,
): Promise<ReturnType<typeof createHotelState>> {
  const packed = await projections.page(projection, IMAGE_MODEL, IMAGE_PAGE);
  return packed === undefined ? createHotelState() : unpackHotelState(JSON.parse(packed) as PackedHotelState);
}

/** How far the stored pages of a hotel are behind its log. */
export async function eventsBehind({ store, projections }: ProjectorParts, hotelId: HotelId): Promise<number> {
  const head = (await store.head(hotelId)) ?? (0 as Position);
  return head - (await projections.position({ hotelId, generation: generationOf(store.epoch) }));
}
