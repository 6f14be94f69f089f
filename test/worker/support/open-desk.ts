import type { Receipt } from '#contract/hotel-worker-api.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import { packHotelState, type PackedHotelState } from '#domain/hotel-state.ts';
import type { Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Journal } from '#worker/journal/journal.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { Dispatcher } from '#worker/replica/dispatcher.ts';
import { openHotelReplica, type HotelReplica } from '#worker/replica/hotel-replica.ts';
import type { ImageStore } from '#worker/replica/image-store.ts';
import { createMemoryImageStore } from '#worker/replica/memory-image-store.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import type { ConfirmedLog } from './confirmed-log.ts';

/** The disk of one browser, in memory: what its tabs share and a crash leaves. */
export type Browser = { readonly store: MemoryJournalStore; readonly images: ImageStore };

export function createBrowser(name = 'front desk'): Browser {
  return { store: new MemoryJournalStore(name as ReplicaId), images: createMemoryImageStore() };
}

/** One tab of a browser with the hotel open. */
export type Desk = {
  readonly journal: Journal;
  readonly replica: HotelReplica;
  readonly dispatcher: Dispatcher;
  does(command: HotelCommand): Promise<Receipt>;
};

export type DeskTraits = { readonly isOnline?: boolean; readonly journal?: Journal };

export async function openDesk(browser: Browser, traits: DeskTraits = {}): Promise<Desk> {
  const journal = traits.journal ?? new MemoryJournal(browser.store);
  const replica = await openHotelReplica(journal, browser.images);
  const dispatcher = new Dispatcher(replica, {
    replicaId: journal.replicaId,
    scope: 'desk' as const,
    device: atTheDesk.device,
    clock: () => atTheDesk.at,
    connection: { isOnline: traits.isOnline ?? true, untilKnown: async () => undefined },
    standing: atTheDesk,
    heardFromDisk: () => undefined,
  });
  const does = (command: HotelCommand) => dispatcher.dispatch(command, atTheDesk.actor);
  return { journal, replica, dispatcher, does };
}

/** Sends up to `commands` of what waits. */
export async function push({ store }: Browser, log: ConfirmedLog, commands = 100): Promise<void> {
  for (const { envelope } of await new MemoryJournal(store).pending(commands)) log.decides(envelope);
}

/** Stores the next `events` of the log; tabs find out when they catch up. */
export async function pull({ store }: Browser, log: ConfirmedLog, events = 2_000): Promise<void> {
  const journal = new MemoryJournal(store);
  const cursor = (await journal.newsSince({ cursor: 0 as Position, seq: -1 }))?.mark.cursor ?? (0 as Position);
  const applied = await journal.apply(log.after(cursor, events), await journal.takeFence());
  if (applied !== 'applied') throw new Error(`the batch was ${applied}`);
}

/**
 * The hotel as a desk sees it, for comparison: entries by key, whatever order they came in. When a stay was promised is in the
 * confirmed log alone, and nobody sees it.
 */
export function seenBy({ replica }: Pick<Desk, 'replica'>): Readonly<Record<string, readonly unknown[]>> {
  return sorted(packHotelState(replica.hotel));
}

export function sorted(packed: PackedHotelState): Readonly<Record<string, readonly unknown[]>> {
  const byKey = (left: unknown, right: unknown) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1);
  return Object.fromEntries(
    Object.entries(packed).map(([table, entries]) => [table, entries.map(seen).toSorted(byKey)]),
  );
}

function seen(entry: unknown): unknown {
  return JSON.parse(JSON.stringify(entry, (key, value: unknown) => (key === 'promisedAt' ? undefined : value)));
}
