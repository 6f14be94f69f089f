import type { HotelCommand } from '#domain/hotel.ts';
import type { CommandId, Instant, ReplicaId, StaffId } from '#domain/kernel/identifiers.ts';
import { QUERIES } from '#read-models/all-queries.ts';
import { JournalReplaced } from '#worker/journal/journal.ts';
import { MemoryJournal } from '#worker/journal/memory-journal.ts';
import { beginWithPages } from '#worker/sync/begin/begin-with-pages.ts';
import type { ExchangeParts, Step } from '#worker/sync/exchange-parts.ts';
import { recover } from '#worker/sync/recovery/recover.ts';
import { sayFarewell } from '#worker/sync/say-farewell.ts';
import { startSyncEngine } from '#worker/sync/start-sync-engine.ts';
import { Troubles } from '#worker/troubles.ts';
import { DeskSeen } from './desk-seen.ts';
import type { FaultCount } from './fault-count.ts';
import type { Promised } from './invariants.ts';
import type { SeededRandom } from './seeded-random.ts';
import { openOrStartOver } from './open-or-start-over.ts';
import { pagesAcrossVersions } from './pages-across-versions.ts';
import { NEWER_APP, type SimulatedApp } from './simulated-app.ts';
import { SimulatedBrowser } from './simulated-browser.ts';
import { SimulatedDatabase } from './simulated-database.ts';
import type { SimulatedLine } from './simulated-network.ts';
import type { SimulatedServer } from './simulated-server.ts';
import { SimulatedTab, type Told } from './simulated-tab.ts';
import { UnreliableDisk, type DiskBooks } from './unreliable-disk.ts';

export type DeskParts = {
  readonly name: string;
  readonly server: SimulatedServer;
  readonly line: SimulatedLine;
  readonly random: SeededRandom;
  readonly faults: FaultCount;
  readonly app: SimulatedApp;
};

/** One device: a disk that survives, and tabs of the real worker code that do not. */
export class SimulatedDesk {
  readonly name: string;
  readonly line: SimulatedLine;
  /** How wrong this device's clock is. */
  clockErrorMs = 0;
  readonly #parts: DeskParts;
  readonly #browser = new SimulatedBrowser();
  #promised: readonly (Promised & { readonly database: number })[] = [];
  /** What this device wiped although nobody else had it. */
  #wipedUnheard: readonly CommandId[] = [];
  /** It was removed, and has forgotten the hotel: a manager lets it in again as a new device. */
  #isForgotten = false;
  #tabs: readonly SimulatedTab[] = [];
  /** The tabs that are taking the server's pages. */
  readonly #beginning = new Set<object>();
  #isPerfect = true;
  /** What a tab that is loaded now runs. */
  #app: SimulatedApp;
  /** The tabs that stand in front of an event which their version does not know. */
  readonly #stopped = new WeakSet<object>();
  #databases = 0;
  #books: SimulatedDesk['books'] = [];
  #disk: SimulatedDatabase;

  constructor(parts: DeskParts) {
    this.#parts = parts;
    this.#app = parts.app;
    this.name = parts.name;
    this.line = parts.line;
    this.#disk = this.#newDatabase();
  }

  /** What a receipt called saved. */
  get promised(): readonly Promised[] {
    return this.#promised;
  }

  get wipedUnheard(): readonly CommandId[] {
    return this.#wipedUnheard;
  }

  /** What each of its databases was watched by. */
  get books(): readonly (DiskBooks & { readonly of: string })[] {
    return this.#books;
  }

  get tabs(): number {
    return this.#tabs.length;
  }

  get waiting(): number {
    return this.#disk.journals.outbox.length;
  }

  get now(): Instant {
    return (Date.now() + this.clockErrorMs) as Instant;
  }

  /** From now on its line and its disk do what they should, or again what they like. */
  become(isPerfect: boolean): void {
    this.#isPerfect = isPerfect;
    this.line.isPerfect = isPerfect;
    for (const { disk } of this.#tabs) disk.become(isPerfect);
  }

  async openTab(app = this.#app): Promise<void> {
    if (this.#isForgotten && !(await this.#joinAgain())) return;
    const { server, name, line, random, faults } = this.#parts;
    const { device } = line;
    const identity = {};
    const disk = new UnreliableDisk({
      ...this.#disk.books,
      random: random.branch(),
      faults,
      die: () => this.#bury(tab),
    });
    // What a start does is not what these faults are about: they begin when the tab is open.
    disk.become(true);
    const opened = await openOrStartOver(() => ({
      hotel: { hotelId: server.hotelId, deviceId: device, deviceName: name },
      journal: app.reads(disk.journal(new MemoryJournal(this.#disk.journals)), () => this.#meetNewer(identity)),
      ...this.#disk.stores(app.imageRevision),
      models: app.models,
      // At hand: what a desk fetches once, Node would look for on its disk with each question.
      queryOf: (name) => QUERIES[name],
      clock: () => this.now,
      hints: this.#browser.hints(identity),
      storage: { persisted: async () => undefined, persist: async () => undefined, estimate: async () => NO_ESTIMATE },
      troubles: new Troubles(),
      onReplaced: () => void this.#openAgain(identity),
      onRevoked: () => this.#forget(),
      startSync: (seams) =>
        startSyncEngine({
          farewell: sayFarewell,
          ...seams,
          begin: (exchange) => this.#begin(exchange, { app, identity }),
          recover,
          server: line,
          lock: this.#browser.lockOf(identity),
          peers: this.#browser.peers(identity),
          random: () => random.next(),
        }),
    }));
    const letGoOfLocks = (): void => this.#browser.died(identity);
    const tab: SimulatedTab = new SimulatedTab({ app, identity, opened, disk, letGoOfLocks });
    this.#tabs = [...this.#tabs, tab];
    disk.become(this.#isPerfect);
  }

  async #begin(exchange: ExchangeParts, { app, identity }: Pick<SimulatedTab, 'app' | 'identity'>): Step {
    const { faults, line, server } = this.#parts;
    const { pieces } = this.#disk;
    const onReplaced = (): void => {
      this.#beginning.delete(identity);
      faults.add('begun with pages');
      exchange.listener.onReplaced();
    };
    this.#beginning.add(identity);
    const end = await beginWithPages({
      ...exchange,
      listener: { ...exchange.listener, onReplaced },
      source: pagesAcrossVersions(line.pages, server.app, app),
      pieces,
      onComing: () => undefined,
    });
    this.#beginning.delete(identity);
    if (end?.end === 'failed' && pieces.kept.size > 0) faults.add('cut off while it took pages');
    return end;
  }

  /** The oldest tab is gone with all that it had in memory. */
  killTab(): void {
    this.#bury(this.#tabs[0]);
  }

  killAllTabs(): void {
    while (this.#tabs.length > 0) this.killTab();
  }

  /** The browser stops a tab in the middle of whatever it does; it may be thawed when all has changed around it. */
  freezeTab(): void {
    this.#tabs[0]?.disk.freeze();
  }

  thawTabs(): void {
    for (const { disk } of this.#tabs) disk.thaw();
  }

  stealLock(): void {
    this.#browser.stealLock();
  }

  /** The browser throws away what it had stored: what the server has not, or no more, is lost, and no software can help it. */
  async evict(): Promise<void> {
    this.killAllTabs();
    const heard = await this.#parts.server.commandIds();
    this.#promised = this.#promised.filter(({ commandId }) => heard.has(commandId));
    this.#disk = this.#newDatabase();
  }

  /**
   * The server stands where it stood at a backup. What this device still has must come back; what it has only told a server
   * that lost it, before its own database was thrown away, is nobody's any more.
   */
  serverWasRestored(known: ReadonlySet<CommandId>): void {
    this.#promised = this.#promised.filter(
      ({ commandId, database }) => database === this.#databases || known.has(commandId),
    );
  }

  /** Gives a command in a tab that can be clicked on; what it called saved is remembered. */
  async give(command: HotelCommand, actor: StaffId): Promise<string> {
    const tab = this.#parts.random.pick(this.#tabs.filter(({ disk }) => !disk.isFrozen));
    if (!tab) return 'no tab';
    const { outcome, promised } = await this.#giveIn(tab, command, actor);
    if (promised) this.#promised = [...this.#promised, { commandId: promised, actor, database: this.#databases }];
    return outcome;
  }

  /** As a worker does: what met a replaced journal was not stored, and is given in the hotel as it is opened again. */
  async #giveIn(tab: SimulatedTab, command: HotelCommand, actor: StaffId): Promise<Told> {
    try {
      return await tab.give(command, actor);
    } catch (error) {
      if (!(error instanceof JournalReplaced)) throw error;
      await this.#openAgain(tab.identity);
      const again = this.#tabs.at(-1);
      return again ? again.give(command, actor) : { outcome: 'no tab' };
    }
  }

  /** What its disk and its screens say now. */
  get seen(): DeskSeen {
    return this.seenIn(this.#tabs[0]);
  }

  seenIn(tab: SimulatedTab | undefined): DeskSeen {
    return new DeskSeen(this.#disk, tab, this.#app);
  }

  /** The tabs that have not been loaded since the update. */
  get olderTabs(): readonly SimulatedTab[] {
    return this.#tabs.filter(({ app }) => app.isOlder);
  }

  get runsOlder(): boolean {
    return this.#app.isOlder || this.olderTabs.length > 0;
  }

  /** It has fetched the newer version: a tab that is loaded from now on runs it, and those that are open run on. */
  update(): void {
    if (this.#app.isOlder) this.#parts.faults.add('app updated');
    this.#app = NEWER_APP;
  }

  /** Whoever still runs the older version loads it anew. */
  async reloadOlder(): Promise<void> {
    for (const tab of this.olderTabs) {
      this.#bury(tab);
      await this.openTab();
    }
  }

  #meetNewer(identity: object): void {
    if (this.#stopped.has(identity)) return;
    this.#stopped.add(identity);
    this.#parts.faults.add('older app met a newer event');
  }

  /** The log on this disk is another one now: what was made of the one before is worthless. */
  async #openAgain(identity: object): Promise<void> {
    const replaced = this.#tabs.find((tab) => tab.identity === identity);
    if (!replaced) return;
    this.#bury(replaced);
    await this.openTab(replaced.app);
  }

  /** As the worker does for a device that was removed: all of it is gone. */
  #forget(): void {
    if (this.#isForgotten) return;
    const wiped = this.#disk.journals.outbox.map(({ commandId }) => commandId);
    this.#isForgotten = true;
    this.killAllTabs();
    this.#disk = this.#newDatabase();
    void this.#mustBeHeard(wiped);
  }

  async #mustBeHeard(wiped: readonly CommandId[]): Promise<void> {
    const heard = await this.#parts.server.commandIds();
    // What it had told a server that was put back since: a removed device is asked nothing, other desks bring it back.
    this.#promised = this.#promised.filter(({ commandId }) => heard.has(commandId) || wiped.includes(commandId));
    this.#wipedUnheard = [...this.#wipedUnheard, ...wiped.filter((commandId) => !heard.has(commandId))];
  }

  async #joinAgain(): Promise<boolean> {
    const { server, name, line } = this.#parts;
    if (!server.isUp) return false;
    line.device = await server.enrol(name);
    this.#isForgotten = false;
    return true;
  }

  #bury(tab: SimulatedTab | undefined): void {
    this.#tabs = this.#tabs.filter((other) => other !== tab);
    if (tab && this.#beginning.delete(tab.identity)) this.#parts.faults.add('restarted while it took pages');
    tab?.die();
  }

  #newDatabase(): SimulatedDatabase {
    this.#databases += 1;
    const name = `replica-${this.#databases}-of-${this.#parts.name}`;
    const database = new SimulatedDatabase(name as ReplicaId);
    this.#books = [...this.#books, { of: name, ...database.books }];
    return database;
  }
}

const NO_ESTIMATE = { persisted: undefined, usedBytes: undefined, quotaBytes: undefined };
