import { BehaviorSubject, Subject, type Observable } from 'rxjs';
import type { SyncStatus } from '#contract/sync-status.ts';
import type { PostedEvent, RecordedEvent } from '#contract/commands.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { PageKey, ReadModel } from '#read-models/read-model.ts';
import type { Journal } from '../journal/journal.ts';
import { postedBy, type PendingCommand } from '../replica/pending-command.ts';
import type { ReplicaChange } from '../replica/replica-change.ts';
import { storageTrouble } from '../storage-trouble.ts';
import { ModelPages } from './model-pages.ts';
import { Overlay } from './overlay.ts';
import type { ModelKey, PageName, PageStore } from './page-store.ts';
import { pageId, type PageId, type StoreChange } from './store-change.ts';

const EVENTS_PER_FOLD = 2_000;
/** Pages of a model that stay in memory although nothing needs them now. */
const CLEAN_PAGES_KEPT = 100;

/** Continues from the checkpoints on disk: only the tail of the log behind them is folded again. */
export async function openReadStore(
  models: readonly ReadModel<unknown>[],
  pages: PageStore,
  journal: Journal,
): Promise<ReadStore> {
  return new ReadStore(models, pages, journal, await pages.checkpoints());
}

/**
 * All read models of the open hotel: confirmed pages, and the overlay of what waits. Everything that changes them runs in
 * turns, one after the other; what a turn changes it changes in one go, so a query never sees half of an event.
 */
export class ReadStore {
  readonly #models: ReadonlyMap<string, ModelPages>;
  readonly #store: PageStore;
  readonly #journal: Journal;
  #overlay = new Overlay();
  #pending: readonly PendingCommand[] = [];
  #isOverlayStale = false;
  readonly #changes = new Subject<StoreChange>();
  readonly #building = new BehaviorSubject<SyncStatus['progress']>(undefined);
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    models: readonly ReadModel<unknown>[],
    store: PageStore,
    journal: Journal,
    checkpoints: ReadonlyMap<ModelKey, Position>,
  ) {
    const created = models.map((model) => {
      const pages = new ModelPages(model, model.revision, 0 as Position);
      pages.restartAt(checkpoints.get(pages.key) ?? (0 as Position));
      return [model.name, pages] as const;
    });
    this.#models = new Map(created);
    this.#store = store;
    this.#journal = journal;
  }

  /** Up to where every read model has folded the confirmed log. */
  get position(): Position {
    return Math.min(...[...this.#models.values()].map(({ position }) => position)) as Position;
  }

  /** Told after the pages have changed. */
  get changes$(): Observable<StoreChange> {
    return this.#changes;
  }

  /** How far the read models are, while they fold a long stretch of the log. */
  get building$(): Observable<SyncStatus['progress']> {
    return this.#building;
  }

  /** Resolves when everything it has been told so far can be read. */
  async settled(): Promise<void> {
    await this.#turn;
  }

  /** The rows of a page as this desk sees them; undefined: the page must be loaded first. */
  rows(model: string, page: PageKey): ReadonlyMap<string, unknown> | undefined {
    return this.#overlay.rows(model, page) ?? this.#mustHave(model).rows(page);
  }

  /** Follows the replica: folds what was confirmed, and shows what is expected above it. */
  advance(change: ReplicaChange): Promise<void> {
    return this.#inTurn(async () => {
      try {
        await this.#follow(change);
      } catch (error) {
        this.#isOverlayStale = true;
        // A fold that broke off has left half an event: what is on disk is whole, and the next turn goes on from there.
        if (!storageTrouble(error)) for (const pages of this.#models.values()) pages.restart();
        throw error;
      }
    });
  }

  load(model: string, page: PageKey): Promise<void> {
    return this.#inTurn(async () => {
      const { position } = this;
      const name = { model: this.#mustHave(model).key, page };
      while (!(await this.#loadAll([name]))) await this.#foldUpTo(position, []);
      if (!this.#isOverlayStale) return;
      await this.#expectAgain(new Set());
      this.#changes.next({ pages: 'all', cause: undefined });
    });
  }

  /** Stores what the disk does not have yet. Any tab may, but one is enough: whoever holds the sync lock. */
  async flush(): Promise<void> {
    const dirty = [...this.#models.values()].flatMap((pages) => pages.dirty() ?? []);
    if (dirty.length === 0) return;
    const written = await this.#store.write(dirty);
    for (const { model, position } of dirty) {
      if (written.has(model)) this.#byKey(model)?.wasWritten(position);
    }
    await this.#inTurn(async () => {
      for (const pages of this.#models.values()) pages.drop(pages.size - CLEAN_PAGES_KEPT);
    });
  }

  close(): void {
    this.#changes.complete();
  }

  async #follow(cause: ReplicaChange): Promise<void> {
    const { to, after, confirmed, pending, added } = cause;
    const touched = await this.#foldUpTo(to, confirmed, after);
    this.#pending = pending;
    const hasRestarted = this.#isOverlayStale;
    if (touched.size === 0 && added && !this.#isOverlayStale) await this.#expectMore(added, touched);
    else await this.#expectAgain(touched);
    this.#changes.next({ pages: hasRestarted ? 'all' : touched, cause });
  }

  /**
   * Folds every model up to a position: with the events it is given, and with those of the log where a model stands further
   * back. Answers with the pages that were touched.
   */
  async #foldUpTo(to: Position, given: readonly RecordedEvent[], givenAfter = to): Promise<Set<PageId>> {
    const touched = new Set<PageId>();
    while (this.position < to) {
      const from = this.position;
      const read = from >= givenAfter ? given : await this.#journal.eventsAfter(from, EVENTS_PER_FOLD);
      const events = read.filter(({ position }) => position <= to);
      const isLast = from >= givenAfter || events.length < EVENTS_PER_FOLD;
      if (!(await this.#loadFor(events))) continue;
      const upTo = isLast ? to : (events.at(-1)?.position ?? to);
      for (const [model, pages] of this.#models) {
        for (const page of pages.fold(events, upTo)) touched.add(pageId(model, page));
      }
    }
    return touched;
  }

  async #expectAgain(touched: Set<PageId>): Promise<void> {
    const overlay = new Overlay();
    const events = this.#pending.flatMap(postedBy);
    await this.#loadUntilAgreed(events);
    for (const event of events) for (const pages of this.#models.values()) overlay.fold(pages, event);
    for (const [model, page] of [...this.#overlay.touched(), ...overlay.touched()]) touched.add(pageId(model, page));
    this.#overlay = overlay;
    this.#isOverlayStale = false;
  }

  async #expectMore(added: readonly PendingCommand[], touched: Set<PageId>): Promise<void> {
    const events = added.flatMap(postedBy);
    if (!(await this.#loadFor(events))) {
      await this.#loadUntilAgreed(events);
      return this.#expectAgain(touched);
    }
    for (const event of events) {
      for (const [model, pages] of this.#models) {
        this.#overlay.fold(pages, event);
        for (const page of pages.model.pagesOf(event)) touched.add(pageId(model, page));
      }
    }
  }

  async #loadUntilAgreed(events: readonly PostedEvent[]): Promise<void> {
    const { position } = this;
    while (!(await this.#loadFor(events))) await this.#foldUpTo(position, []);
  }

  #loadFor(events: readonly PostedEvent[]): Promise<boolean> {
    const names = [...this.#models.values()].flatMap((pages) =>
      pages.missingFor(events).map((page): PageName => ({ model: pages.key, page })),
    );
    return this.#loadAll(names);
  }

  /** False where a model had to restart from another tab's pages: it stands elsewhere now, and must be folded first. */
  async #loadAll(names: readonly PageName[]): Promise<boolean> {
    if (names.length === 0) return true;
    const { pages, checkpoints } = await this.#store.read(names);
    const asked = [...new Set(names.map(({ model }) => model))];
    const agreed = asked.map((key) => this.#byKey(key)?.agreesWith(checkpoints.get(key) ?? (0 as Position)) ?? true);
    if (agreed.includes(false)) {
      this.#isOverlayStale = true;
      return false;
    }
    for (const [index, { model, page }] of names.entries()) this.#byKey(model)?.keep(page, pages[index]);
    return true;
  }

  #mustHave(model: string): ModelPages {
    const pages = this.#models.get(model);
    if (!pages) throw new Error(`The read model '${model}' is not registered`);
    return pages;
  }

  #byKey(key: ModelKey): ModelPages | undefined {
    for (const pages of this.#models.values()) if (pages.key === key) return pages;
    return undefined;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
