import { BehaviorSubject, Subject, type Observable } from 'rxjs';
import type { SyncStatus } from '#contract/sync-status.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { modelKey, type ModelKey, type PageKey, type ReadModel } from '#read-models/read-model.ts';
import type { Journal } from '../journal/journal.ts';
import { postedBy, type PendingCommand } from '../replica/pending-command.ts';
import type { ReplicaChange } from '../replica/replica-change.ts';
import { storageTrouble } from '../storage-trouble.ts';
import { ModelGroup } from './model-group.ts';
import { ModelPages } from './model-pages.ts';
import { isOlderRevision, olderPages } from './older-pages.ts';
import { Overlay } from './overlay.ts';
import type { PageStore } from './page-store.ts';
import { pageId, type PageId, type StoreChange } from './store-change.ts';

/** A model that is further behind the log is built beside the others, so that nothing waits for it but its own questions. */
const FAR_BEHIND = 2_000;
/** Pages of a model that stay in memory although nothing needs them now. */
const CLEAN_PAGES_KEPT = 100;

export type ReadStoreParts = {
  readonly models: readonly ReadModel<unknown>[];
  /** Models that come a moment later; questions that read them wait for them. Rejects where they cannot be had now. */
  readonly laterModels?: () => Promise<readonly ReadModel<unknown>[]>;
  readonly pages: PageStore;
  readonly journal: Journal;
  /** Hears what goes wrong where nobody waits. */
  readonly report: (error: unknown) => void;
};

/** Continues from the checkpoints on disk: only the tail of the log behind them is folded again. */
export async function openReadStore(parts: ReadStoreParts): Promise<ReadStore> {
  const readStore = new ReadStore(parts, await parts.pages.checkpoints());
  const { laterModels } = parts;
  if (laterModels) readStore.expect(async () => [await laterModels(), await parts.pages.checkpoints()]);
  return readStore;
}

/** Models, and how far their pages on disk are. */
type ModelsOnDisk = readonly [readonly ReadModel<unknown>[], ReadonlyMap<ModelKey, Position>];

/**
 * All read models of the open hotel: confirmed pages, and the overlay of what waits. Everything that changes them runs in
 * turns, one after the other; what a turn changes it changes in one go, so a query never sees half of an event.
 */
export class ReadStore {
  readonly #store: PageStore;
  readonly #ready: ModelGroup;
  /** Being built; `#older` answers for them where it can. */
  readonly #behind: ModelGroup;
  readonly #older = new Map<string, ModelPages>();
  #outdated: readonly ModelKey[] = [];
  /** Fetches the later models; undefined: they are on their way, or here, or there are none. */
  #later: (() => Promise<void>) | undefined;
  #coming: Promise<void> = Promise.resolve();
  #head = 0 as Position;
  #overlay = new Overlay();
  #pending: readonly PendingCommand[] = [];
  /** The overlay lies on these: after a restart the ground has moved under it. */
  #restartsSeen = 0;
  readonly #changes = new Subject<StoreChange>();
  readonly #building = new BehaviorSubject<SyncStatus['progress']>(undefined);
  readonly #report: (error: unknown) => void;
  #build: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor({ models, pages, journal, report }: ReadStoreParts, checkpoints: ReadonlyMap<ModelKey, Position>) {
    this.#report = report;
    this.#store = pages;
    this.#ready = new ModelGroup(pages, journal);
    this.#behind = new ModelGroup(pages, journal);
    this.#add(this.#ready, [models, checkpoints]);
  }

  /** Models will come: they catch up in turns of their own, like those that are far behind. */
  expect(load: () => Promise<ModelsOnDisk>): void {
    this.#later = async () => {
      const loaded = await load();
      await this.#inTurn(async () => this.#add(this.#behind, loaded));
      await this.#built();
    };
    this.#comeLater().catch(this.#report);
  }

  /** Where the models could not be had, whoever needs one tries again. */
  async #comeLater(): Promise<void> {
    const join = this.#later;
    if (!join) return this.#coming;
    this.#later = undefined;
    this.#coming = join().catch((error: unknown) => {
      this.#later = join;
      throw error;
    });
    await this.#coming;
  }

  #add(group: ModelGroup, [models, checkpoints]: ModelsOnDisk): void {
    for (const model of models) {
      const checkpoint = checkpoints.get(modelKey(model.name, model.revision)) ?? (0 as Position);
      group.add(new ModelPages(model, model.revision, checkpoint));
      const older = olderPages(model, checkpoints);
      if (older) this.#older.set(model.name, older);
    }
    const outdated = [...checkpoints.keys()].filter((key) => models.some((model) => isOlderRevision(key, model)));
    this.#outdated = [...this.#outdated, ...outdated];
  }

  /** Up to where the read models have folded the confirmed log; those that are being built are further back. */
  get position(): Position {
    return this.#ready.isEmpty ? this.#behind.position : this.#ready.position;
  }

  /** Told after the pages have changed. */
  get changes$(): Observable<StoreChange> {
    return this.#changes;
  }

  /** How far the read models are that are being built. */
  get building$(): Observable<SyncStatus['progress']> {
    return this.#building;
  }

  /** Resolves when everything it has been told so far can be read. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** The rows of a page as this desk sees them; undefined: the page must be loaded first. */
  rows(model: string, page: PageKey): ReadonlyMap<string, unknown> | undefined {
    if (this.#behind.get(model)) return this.#older.get(model)?.rows(page);
    if (!this.#ready.get(model)) return undefined;
    return this.#overlay.rows(model, page) ?? this.#mustHave(model).rows(page);
  }

  /** Follows the replica: folds what was confirmed, and shows what is expected above it. */
  advance(change: ReplicaChange): Promise<void> {
    return this.#inTurn(() => this.#follow(change));
  }

  /** Resolves when the page can be read; for a model that is being built and has no older pages, when it has been. */
  async load(model: string, page: PageKey): Promise<void> {
    if (!this.#ready.get(model) && !this.#behind.get(model)) await this.#comeLater();
    if (this.#behind.get(model) && !this.#older.has(model)) return this.#built();
    await this.#inTurn(async () => {
      const pages = (this.#behind.get(model) && this.#older.get(model)) ?? this.#mustHave(model);
      while (!(await this.#ready.load(pages, page))) await this.#catchUp();
      if (this.#hasMoved) await this.#expectAgain(new Set()).then(() => this.#tellAll());
    });
  }

  /** Stores what the disk does not have yet. Any tab may, but one is enough: whoever holds the sync lock. */
  async flush(): Promise<void> {
    const all = [...this.#ready.models, ...this.#behind.models];
    const dirty = all.flatMap((pages) => pages.dirty() ?? []);
    if (dirty.length > 0) {
      const written = await this.#store.write(dirty);
      for (const { model, position } of dirty) {
        if (written.has(model)) all.find(({ key }) => key === model)?.wasWritten(position);
      }
    }
    await this.#removeOutdated();
    await this.#inTurn(async () => {
      for (const pages of this.#ready.models) pages.drop(pages.size - CLEAN_PAGES_KEPT);
    });
  }

  close(): void {
    this.#changes.complete();
    this.#building.complete();
  }

  get #hasMoved(): boolean {
    return this.#restartsSeen !== this.#ready.restarts;
  }

  async #follow(cause: ReplicaChange): Promise<void> {
    const { to, after, confirmed, pending, added } = cause;
    this.#head = Math.max(this.#head, to) as Position;
    this.#setAside(after);
    this.#pending = pending;
    try {
      const touched = await this.#ready.foldUpTo(to, { after, events: confirmed });
      const hasMoved = this.#hasMoved;
      if (touched.size === 0 && added && !hasMoved) await this.#expectMore(added, touched);
      else await this.#expectAgain(touched);
      this.#changes.next({ pages: hasMoved ? 'all' : touched, cause });
    } catch (error) {
      // A fold that broke off has left half an event: what is on disk is whole, and the next turn goes on from there.
      if (!storageTrouble(error)) this.#ready.restart();
      throw error;
    }
  }

  /** Models that are far behind what is at hand are built in turns of their own, between everything else. */
  #setAside(after: Position): void {
    const far = [...this.#ready.models].filter(({ position }) => after - position > FAR_BEHIND);
    for (const pages of far) {
      this.#ready.remove(pages);
      this.#behind.add(pages);
    }
    // Who waits for it is told what goes wrong, and the next change tries again.
    if (!this.#behind.isEmpty && !this.#build) this.#built().catch(this.#report);
  }

  #built(): Promise<void> {
    this.#build ??= this.#buildAll().finally(() => {
      this.#build = undefined;
      this.#building.next(undefined);
    });
    return this.#build;
  }

  async #buildAll(): Promise<void> {
    while (!this.#behind.isEmpty) {
      const isFar = this.#head - this.#behind.position > FAR_BEHIND;
      if (isFar) this.#building.next({ done: this.#behind.position, total: this.#head });
      await this.#inTurn(() => this.#buildSome());
    }
  }

  async #buildSome(): Promise<void> {
    try {
      await this.#behind.foldSome(this.#head, { after: this.#head, events: [] });
      if (this.#behind.position >= this.#head) await this.#swap();
    } catch (error) {
      if (!storageTrouble(error)) this.#behind.restart();
      throw error;
    }
  }

  /** What was built takes its place, and what answered for it goes. */
  async #swap(): Promise<void> {
    for (const pages of this.#behind.models) {
      this.#behind.remove(pages);
      this.#ready.add(pages);
      this.#older.delete(pages.model.name);
    }
    await this.#expectAgain(new Set());
    this.#tellAll();
  }

  /** Pages of older revisions go when the new ones are whole and on disk. */
  async #removeOutdated(): Promise<void> {
    if (!this.#behind.isEmpty) return;
    const outdated = this.#outdated;
    this.#outdated = [];
    for (const key of outdated) await this.#store.remove(key);
  }

  async #expectAgain(touched: Set<PageId>): Promise<void> {
    const overlay = new Overlay();
    const events = this.#pending.flatMap(postedBy);
    while (!(await this.#ready.loadFor(events))) await this.#catchUp();
    for (const event of events) for (const pages of this.#ready.models) overlay.fold(pages, event);
    for (const [model, page] of [...this.#overlay.touched(), ...overlay.touched()]) touched.add(pageId(model, page));
    this.#overlay = overlay;
    this.#restartsSeen = this.#ready.restarts;
  }

  async #expectMore(added: readonly PendingCommand[], touched: Set<PageId>): Promise<void> {
    const events = added.flatMap(postedBy);
    if (!(await this.#ready.loadFor(events))) return this.#catchUp().then(() => this.#expectAgain(touched));
    for (const event of events) {
      for (const pages of this.#ready.models) {
        this.#overlay.fold(pages, event);
        for (const page of pages.model.pagesOf(event)) touched.add(pageId(pages.model.name, page));
      }
    }
  }

  /** After a restart: from what the disk has to where the log was followed. */
  async #catchUp(): Promise<void> {
    await this.#ready.foldUpTo(this.#head, { after: this.#head, events: [] });
  }

  #tellAll(): void {
    this.#changes.next({ pages: 'all', cause: undefined });
  }

  #mustHave(model: string): ModelPages {
    const pages = this.#ready.get(model);
    if (!pages) throw new Error(`The read model '${model}' is not registered`);
    return pages;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
