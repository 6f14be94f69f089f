import { expect, test } from 'vitest';
import type { RecordedEvent } from '#contract/commands.ts';
import { forgetDeparted } from '#domain/forget-departed.ts';
import { packHotelState } from '#domain/hotel-state.ts';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { HotelImage } from '#server/log/hotel-image.ts';
import { HotelWriter } from '#server/log/hotel-writer.ts';
import { HotelWriters } from '#server/log/hotel-writers.ts';
import { tellDemo } from '#server/demo/tell-demo.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { openAurora, registerGuest } from '#test/server/support/aurora-commands.ts';
import { aurora, openAuroraStores } from '#test/server/support/open-stores.ts';
import { Replica } from '#test/server/support/replica.ts';

const surroundings = { poke: () => undefined, report: (trouble: unknown) => expect.fail(String(trouble)) };

/** A long history on a busy machine; nothing is said about how long it takes. */
const slow = { timeout: 60_000 };

/** A hotel with more history than is read at a cold start. */
async function livedHotel() {
  const stores = await openAuroraStores();
  const story = await tellDemo(Date.parse('2026-05-14T15:00:00Z') as Instant);
  const writer = new HotelWriter(aurora, { ...stores, ...surroundings });
  const desk = new Replica();
  // Whoever began the story runs the house.
  const manager = { actor: story[0]!.actor };
  const lived = story.map(({ command, businessDate, at, actor }) => desk.says(command, { businessDate, at, actor }));
  const registered = Array.from({ length: 1_000 }, (_, index) => desk.says(registerGuest(`guest ${index}`), manager));
  const commands = [...lived, ...registered];
  for (let from = 0; from < commands.length; from += 500) await writer.push(commands.slice(from, from + 500));
  return { ...stores, writer, manager };
}

test(
  'a hotel that was at rest is woken from its snapshot: the same, but for what no decision needs',
  slow,
  async () => {
    const { store, writer, manager } = await livedHotel();
    await writer.push([new Replica().says(registerGuest('García'), manager)]);
    const kept = await store.image(aurora);
    const head = (await store.head(aurora)) ?? 0;
    expect(kept?.position).toBeGreaterThan(0);
    expect(kept?.position).toBeLessThan(head);
    const woken = await HotelImage.load(store, aurora);
    expect(woken.position).toBe(head);
    const fromTheStart = await HotelImage.load(withoutImages(store), aurora);
    const [latest] = await store.readAfter(aurora, (head - 1) as Position, 1);
    const needed = (image: HotelImage) => packHotelState(forgetDeparted(image.fork(), latest!.businessDate));
    expect(needed(woken)).toEqual(needed(fromTheStart));
    expect(woken.fork().reservations.size).toBeLessThan(fromTheStart.fork().reservations.size);
  },
);

test('a snapshot of another version of the code is not trusted', async () => {
  const { store, access } = await openAuroraStores();
  const writer = new HotelWriter(aurora, { store, access, ...surroundings });
  const desk = new Replica();
  await writer.push(openAurora.map((command) => desk.says(command)));
  const honest = await HotelImage.load(store, aurora);
  const packed = packHotelState((await HotelImage.load(store, 'empty' as HotelId)).fork());
  await store.keepImage(aurora, { position: 4 as Position, revision: -1, packed });
  const woken = await HotelImage.load(store, aurora);
  expect(packHotelState(woken.fork())).toEqual(packHotelState(honest.fork()));
});

test('nothing is decided on a history with a hole', async () => {
  const { store } = await openAuroraStores();
  const image = await HotelImage.load(store, aurora);
  expect(() => image.fold([{ position: 2 } as RecordedEvent])).toThrow('from 0 to 2');
});

test('hotels at rest make room for others in memory, a hotel at work never', async () => {
  const stores = await openAuroraStores();
  const writers = new HotelWriters({ ...stores, ...surroundings }, 2);
  const [first, second] = [writers.of(aurora), writers.of('second' as HotelId)];
  const working = first.push([new Replica().says(registerGuest('García'))]);
  writers.of('third' as HotelId);
  expect(writers.of(aurora)).toBe(first);
  expect(writers.of('second' as HotelId)).not.toBe(second);
  await working;
  await writers.drain();
});

function withoutImages<Store extends object>(store: Store): Store {
  return new Proxy(store, {
    get(target, key) {
      if (key === 'image') return async () => undefined;
      const found: unknown = Reflect.get(target, key);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
