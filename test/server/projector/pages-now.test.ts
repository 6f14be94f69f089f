import { expect, test } from 'vitest';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { allRooms } from '#read-models/rack/rack-pages.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { roomTypes } from '#read-models/hotel/hotel-query.ts';
import { projectHotel } from '#server/projector/hotel-projector.ts';
import { PagesNow, type PagesView } from '#server/projector/pages-now.ts';
import type { ProjectionStore } from '#server/projector/projection-store.ts';
import { hotelAurora } from '#test/support/hotel-aurora.ts';
import { appendEvents } from '#test/server/support/long-log.ts';
import { aurora, openAuroraStores } from '#test/server/support/open-stores.ts';

const projector = { wanted: () => undefined, caughtUp: async () => undefined };
const now = () => 0 as Instant;
/** What a type has of rooms is counted up event by event; the rooms themselves are a list. */
const ask = (view: PagesView) => ({
  counted: roomTypes(view).reduce((sum, { rooms }) => sum + rooms, 0),
  rooms: allRooms(view).length,
});
const house = { models: [hotelModel, rackModel], ask };
const whole = { asOf: hotelAurora.length, value: { counted: 6, rooms: 6 } };

async function openHotel(howManyAreStored: number) {
  const { store, projections } = await openAuroraStores();
  const parts = { store, projections, now };
  await appendEvents(store, aurora, hotelAurora.slice(0, howManyAreStored));
  await projectHotel(parts, aurora, new AbortController().signal);
  await appendEvents(store, aurora, hotelAurora.slice(howManyAreStored));
  return { parts, store, projections };
}

test('an answer is as of the end of the log, wherever the stored pages stand', async () => {
  for (const stored of [0, 2, hotelAurora.length]) {
    const { parts } = await openHotel(stored);
    expect(await new PagesNow({ ...parts, projector }).ask(aurora, house)).toEqual(whole);
  }
});

test('pages that move on while a question is being answered do not count anything twice', async () => {
  const { parts, projections } = await openHotel(2);
  let isFirst = true;
  const moving: ProjectionStore = Object.assign(Object.create(projections) as ProjectionStore, {
    position: (of: Parameters<ProjectionStore['position']>[0]) => projections.position(of),
    page: async (...which: Parameters<ProjectionStore['page']>) => {
      if (isFirst) await projectHotel(parts, aurora, new AbortController().signal);
      isFirst = false;
      return projections.page(...which);
    },
  });
  expect(await new PagesNow({ ...parts, projections: moving, projector }).ask(aurora, house)).toEqual(whole);
});

test('a question that reads more than it says is a bug, and not an answer out of old pages', async () => {
  const { parts } = await openHotel(2);
  const asking = new PagesNow({ ...parts, projector }).ask(aurora, { models: [hotelModel], ask });
  await expect(asking).rejects.toThrow('does not say that it reads rack');
});
