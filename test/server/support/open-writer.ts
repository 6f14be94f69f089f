import { expect } from 'vitest';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { DeviceId, Position } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { AppStores } from '#server/http/create-app.ts';
import { HotelWriter, type Pushed } from '#server/log/hotel-writer.ts';
import { aurora, openAuroraStores } from './open-stores.ts';

export const tablet = 'tablet' as DeviceId;

export type Opened = Pick<AppStores, 'store' | 'access'> & {
  readonly writer: HotelWriter;
  readonly troubles: unknown[];
  readonly pokes: Position[];
};

export function writerOn(stores: Pick<AppStores, 'store' | 'access'>): Opened {
  const troubles: unknown[] = [];
  const pokes: Position[] = [];
  const writer = new HotelWriter(aurora, {
    ...stores,
    poke: (_, head) => pokes.push(head),
    report: (trouble) => troubles.push(trouble),
  });
  return { ...stores, writer, troubles, pokes };
}

export async function openWriter(): Promise<Opened> {
  return writerOn(await openAuroraStores(':memory:', tablet));
}

export function recorded(pushed: Pushed): Extract<Pushed, { answer: 'recorded' }> {
  if (pushed.answer !== 'recorded') throw new Error(`the push was answered with ${pushed.answer}`);
  return pushed;
}

/** The whole log, which never has a gap. */
export async function logOf(store: EventStore): Promise<readonly PulledEvent[]> {
  const events = await store.readAfter(aurora, 0 as Position, 10_000);
  expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
  return events;
}

export const eventTypes = async (store: EventStore): Promise<readonly string[]> =>
  (await logOf(store)).map(({ event }) => event.type);

/** The same store, with some of its answers given otherwise. */
export function changed(store: EventStore, changes: Partial<EventStore>): EventStore {
  return new Proxy(store, {
    get(target, key) {
      const found: unknown = Reflect.get(changes, key) ?? Reflect.get(target, key);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}
