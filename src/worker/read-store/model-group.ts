import type { PostedEvent, RecordedEvent } from '#contract/commands.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { PageKey } from '#read-models/read-model.ts';
import type { Journal } from '../journal/journal.ts';
import type { ModelPages } from './model-pages.ts';
import type { PageName, PageStore } from './page-store.ts';
import { pageId, type PageId } from './store-change.ts';

const EVENTS_PER_FOLD = 2_000;

/** Events that somebody has at hand already: all of (after, …]. */
export type AtHand = { readonly after: Position; readonly events: readonly RecordedEvent[] };

/** Read models that are folded together: pages are loaded before events are folded, and then all models in one go. */
export class ModelGroup {
  readonly #models = new Map<string, ModelPages>();
  readonly #store: PageStore;
  readonly #journal: Journal;
  #restarts = 0;

  constructor(store: PageStore, journal: Journal) {
    this.#store = store;
    this.#journal = journal;
  }

  get models(): Iterable<ModelPages> {
    return this.#models.values();
  }

  get isEmpty(): boolean {
    return this.#models.size === 0;
  }

  /** Up to where all of them have folded the log. */
  get position(): Position {
    return Math.min(...[...this.models].map(({ position }) => position)) as Position;
  }

  /** How often a model has forgotten its memory, because another tab's pages were further on. */
  get restarts(): number {
    return this.#restarts;
  }

  get(model: string): ModelPages | undefined {
    return this.#models.get(model);
  }

  add(pages: ModelPages): void {
    this.#models.set(pages.model.name, pages);
  }

  remove(pages: ModelPages): void {
    this.#models.delete(pages.model.name);
  }

  restart(): void {
    for (const pages of this.models) pages.restart();
    this.#restarts += 1;
  }

  /** Folds up to a position, from the log where the events at hand do not reach back. Names the pages it touched. */
  async foldUpTo(to: Position, atHand: AtHand): Promise<Set<PageId>> {
    const touched = new Set<PageId>();
    while (!this.isEmpty && this.position < to) {
      for (const page of await this.foldSome(to, atHand)) touched.add(page);
    }
    return touched;
  }

  /** A part of that, of about two thousand events. */
  async foldSome(to: Position, { after, events: atHand }: AtHand): Promise<ReadonlySet<PageId>> {
    const from = this.position;
    const isAtHand = from >= after;
    const read = isAtHand ? atHand : await this.#journal.eventsAfter(from, EVENTS_PER_FOLD);
    const events = read.filter(({ position }) => position <= to);
    if (!(await this.loadFor(events))) return new Set();
    const isLast = isAtHand || events.length < EVENTS_PER_FOLD;
    return this.#fold(events, isLast ? to : (events.at(-1)?.position ?? to));
  }

  /** Loads every page that the events touch. False: a model had to restart, and stands elsewhere now. */
  loadFor(events: readonly PostedEvent[]): Promise<boolean> {
    return this.#load([...this.models].flatMap((pages) => pages.missingFor(events).map((page) => ({ pages, page }))));
  }

  load(pages: ModelPages, page: PageKey): Promise<boolean> {
    return this.#load([{ pages, page }]);
  }

  #fold(events: readonly RecordedEvent[], upTo: Position): ReadonlySet<PageId> {
    const touched = new Set<PageId>();
    for (const [model, pages] of this.#models) {
      for (const page of pages.fold(events, upTo)) touched.add(pageId(model, page));
    }
    return touched;
  }

  async #load(missing: readonly { readonly pages: ModelPages; readonly page: PageKey }[]): Promise<boolean> {
    if (missing.length === 0) return true;
    const names = missing.map(({ pages, page }): PageName => ({ model: pages.key, page }));
    const read = await this.#store.read(names);
    const concerned = [...new Set(missing.map(({ pages }) => pages))];
    const agreed = concerned.map((pages) => pages.agreesWith(read.checkpoints.get(pages.key) ?? (0 as Position)));
    if (agreed.includes(false)) {
      this.#restarts += 1;
      return false;
    }
    for (const [index, { pages, page }] of missing.entries()) pages.keep(page, read.pages[index]);
    return true;
  }
}
