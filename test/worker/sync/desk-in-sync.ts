import type { CommandEnvelope } from '#contract/commands.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, Position, ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Fence } from '#worker/journal/journal.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { exchange } from '#worker/sync/exchange.ts';
import type { ExchangeEnd, ExchangeListener, ExchangeParts } from '#worker/sync/exchange-parts.ts';
import type { SyncServer } from '#worker/sync/sync-server.ts';
import { atTheDesk } from '#test/support/hotel-aurora.ts';

const nobody: ExchangeListener = {
  onApplied: () => undefined,
  onContact: () => undefined,
  onReplaced: () => undefined,
  onProgress: () => undefined,
};

/** A desk as far as the sync knows it: commands that wait, and the log. What they mean is others' business. */
export class DeskInSync {
  readonly store: MemoryJournalStore;
  journal: MemoryJournal;
  readonly #server: SyncServer;
  #fence: Fence | undefined;

  constructor(name: string, server: SyncServer) {
    this.store = new MemoryJournalStore(name as ReplicaId);
    this.journal = new MemoryJournal(this.store);
    this.#server = server;
  }

  /** A person acts; the envelope is told, for what is not as it should be. */
  async gives(command: HotelCommand, flaw: Partial<CommandEnvelope> = {}): Promise<CommandId> {
    const { replicaId } = this.journal;
    const mark = await this.journal.mark();
    const commandId = flaw.commandId ?? (`${replicaId} ${mark.seq + 1}` as CommandId);
    await this.journal.record(mark, (_, seq) => {
      const basedOn = { position: 0 as Position, seq: seq - 1 };
      const envelope = { commandId, replicaId, seq, ...atTheDesk, basedOn, command, ...flaw };
      return [{ seq, commandId, envelope, events: [] }];
    });
    return commandId;
  }

  async exchanges(listener: Partial<ExchangeListener> = {}): Promise<ExchangeEnd> {
    return this.withParts((parts) => exchange({ ...parts, listener: { ...nobody, ...listener } }));
  }

  async withParts(go: (parts: ExchangeParts) => Promise<ExchangeEnd>): Promise<ExchangeEnd> {
    this.#fence ??= await this.journal.takeFence();
    return go({
      journal: this.journal,
      server: this.#server,
      clock: () => atTheDesk.at,
      fence: this.#fence,
      stop: new AbortController().signal,
      listener: nobody,
    });
  }

  /** The tab is closed and opened; what is on disk stays. */
  restart(): void {
    this.journal = new MemoryJournal(this.store);
    this.#fence = undefined;
  }

  get waiting(): readonly CommandId[] {
    return this.store.outbox.map(({ commandId }) => commandId);
  }

  log(): ReturnType<MemoryJournal['eventsAfter']> {
    return this.journal.eventsAfter(0 as Position, Number.POSITIVE_INFINITY);
  }
}
