import type { HotelCommand } from '#domain/hotel.ts';
import type { HotelState } from '#domain/hotel-state.ts';
import type { DeviceId, Instant, ReplicaId, StaffId } from '#domain/kernel/identifiers.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import { queryOf } from '#worker/read-store/query-of.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { MemoryJournal, MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { openHotel, type OpenHotel } from '#worker/open-hotel.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import { openHotelReplica } from '#worker/replica/hotel-replica.ts';
import { createMemoryImageStore } from '#worker/replica/memory-image-store.ts';
import { startSyncEngine } from '#worker/sync/start-sync-engine.ts';
import { Troubles } from '#worker/troubles.ts';
import { everyAnswer } from './every-answer.ts';
import type { Promised } from './invariants.ts';
import type { SeededRandom } from './seeded-random.ts';
import { SimulatedBrowser } from './simulated-browser.ts';
import type { SimulatedLine } from './simulated-network.ts';
import type { SimulatedServer } from './simulated-server.ts';

export type DeskParts = {
  readonly name: string;
  readonly device: DeviceId;
  readonly server: SimulatedServer;
  readonly line: SimulatedLine;
  readonly random: SeededRandom;
  /** How wrong this device's clock is, in milliseconds. */
  readonly clockErrorMs: number;
};

/** One device: a disk that survives, and tabs of the real worker code that do not. */
export class SimulatedDesk {
  readonly name: string;
  readonly line: SimulatedLine;
  /** What a receipt called saved. */
  readonly promised: Promised[] = [];
  readonly browser = new SimulatedBrowser();
  readonly #parts: DeskParts;
  readonly #journals: MemoryJournalStore;
  readonly #images = createMemoryImageStore();
  readonly #pages = createMemoryPageStore();
  #tabs: OpenHotel[] = [];

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.name = parts.name;
    this.line = parts.line;
    this.#journals = new MemoryJournalStore(`replica-of-${parts.name}` as ReplicaId);
  }

  get tabs(): number {
    return this.#tabs.length;
  }

  get now(): Instant {
    return (Date.now() + this.#parts.clockErrorMs) as Instant;
  }

  get isOnline(): boolean {
    return this.#tabs.some(({ sync }) => sync.state.connection.state === 'online');
  }

  async openTab(): Promise<void> {
    const { server, device, name, line, random } = this.#parts;
    const tab = {};
    const journal = new MemoryJournal(this.#journals);
    const opened = await openHotel({
      hotel: { hotelId: server.hotelId, deviceId: device, deviceName: name },
      journal,
      images: this.#images,
      pages: this.#pages,
      models: READ_MODELS,
      queryOf,
      clock: () => this.now,
      hints: this.browser.hints(tab),
      storage: { persisted: async () => undefined, persist: async () => undefined, estimate: async () => NO_ESTIMATE },
      troubles: new Troubles(),
      startSync: (seams) =>
        startSyncEngine({
          ...seams,
          server: line,
          lock: this.browser.lock,
          peers: this.browser.peers(tab),
          random: () => random.next(),
        }),
    });
    this.#tabs.push(opened);
  }

  /** The tab is gone with all that it had in memory. */
  killTab(): void {
    this.#tabs.shift()?.close();
  }

  killAllTabs(): void {
    while (this.#tabs.length > 0) this.killTab();
  }

  /** Gives commands in a tab of this desk; what it called saved is remembered. */
  async give(commands: readonly HotelCommand[], actor: StaffId): Promise<readonly string[]> {
    const tab = this.#parts.random.pick(this.#tabs);
    if (!tab) return ['no tab'];
    const outcomes: string[] = [];
    for (const command of commands) {
      const receipt = await tab.dispatcher.dispatch(command, actor);
      outcomes.push(receipt.outcome === 'refused' ? receipt.refusal.code : receipt.outcome);
      if (receipt.outcome !== 'saved') break;
      if (receipt.hadEffect) this.promised.push({ commandId: receipt.commandId, actor });
    }
    return outcomes;
  }

  /** The hotel as this desk sees it: read from its disk, as a tab that is opened now would. */
  async visible(): Promise<HotelState> {
    const replica = await openHotelReplica(new MemoryJournal(this.#journals), this.#images);
    return replica.hotel;
  }

  async log(): Promise<readonly RecordedEvent[]> {
    return new MemoryJournal(this.#journals).eventsAfter(0 as RecordedEvent['position'], Number.MAX_SAFE_INTEGER);
  }

  get waiting(): number {
    return this.#journals.outbox.length;
  }

  /** Every answer that a screen could show, from the memory of a running tab. */
  async answers(): Promise<string> {
    const [tab] = this.#tabs;
    return tab ? everyAnswer(tab.runner) : 'no tab';
  }
}

const NO_ESTIMATE = { persisted: undefined, usedBytes: undefined, quotaBytes: undefined };
