import { filter, map, Subject } from 'rxjs';
import type { CommandId, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Journal } from '#worker/journal/journal.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { recover } from '#worker/sync/recovery/recover.ts';
import { sayFarewell } from '#worker/sync/say-farewell.ts';
import { startSyncEngine } from '#worker/sync/start-sync-engine.ts';
import type { SyncEngine } from '#worker/sync/sync-engine.ts';
import type { SyncLock } from '#worker/sync/sync-lock.ts';
import type { PeerMessage, SyncPeers } from '#worker/sync/sync-peers.ts';
import type { SyncServer } from '#worker/sync/sync-server.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';
import { outboxRow } from '#test/worker/support/outbox-rows.ts';

export type Tab = { readonly engine: SyncEngine; readonly applied: () => number };

/** What the tabs of one browser share: the disk, the lock, and a channel to each other. */
export class OneBrowser {
  readonly store = new MemoryJournalStore('one browser' as ReplicaId);
  readonly #said$ = new Subject<{ readonly by: object; readonly message: PeerMessage }>();
  /** How often this browser was offered something to begin with. */
  begun = 0;
  /** How many of its tabs were told to forget the hotel. */
  forgotten = 0;
  /** How many of its tabs must be opened again. */
  replaced = 0;
  #held: Promise<unknown> = Promise.resolve();

  tab(server: SyncServer, journal: Journal = new MemoryJournal(this.store)): Tab {
    let applied = 0;
    const engine = startSyncEngine({
      journal,
      server,
      lock: this.#lock,
      peers: this.#peers(),
      clock: () => atTheDesk.at,
      random: () => 0,
      onApplied: () => (applied += 1),
      onReplaced: () => (this.replaced += 1),
      onRevoked: () => (this.forgotten += 1),
      farewell: sayFarewell,
      begin: async () => void (this.begun += 1),
      recover,
    });
    return { engine, applied: () => applied };
  }

  async saveBooking(guest = 'García'): Promise<CommandId> {
    const journal = new MemoryJournal(this.store);
    const row = outboxRow(this.store.head.lastSeq + 1, guest);
    await journal.record(await journal.mark(), () => [row]);
    return row.commandId;
  }

  readonly #lock: SyncLock = {
    hold: (whileHeld, stopWaiting) => {
      const turn = this.#held.then(() => (stopWaiting.aborted ? undefined : whileHeld()));
      this.#held = turn;
      return turn;
    },
    holdIfFree: () => Promise.resolve(false),
  };

  #peers(): SyncPeers {
    const self = {};
    return {
      heard$: this.#said$.pipe(
        filter(({ by }) => by !== self),
        map(({ message }) => message),
      ),
      tell: (message) => this.#said$.next({ by: self, message }),
      close: () => undefined,
    };
  }
}
