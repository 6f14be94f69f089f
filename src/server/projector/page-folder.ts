import type { RecordedEvent } from '#contract/commands.ts';
import { modelKey, type PageKey, type ReadModel, type RowWriter } from '#read-models/read-model.ts';
import type { ProjectedPage, Projection, ProjectionStore } from './projection-store.ts';

type Rows = Map<string, unknown>;

/** Folds events into stored pages; what was touched waits in memory until it is taken. */
export class PageFolder {
  readonly #models: readonly ReadModel<unknown>[];
  readonly #store: ProjectionStore;
  readonly #projection: Projection;
  readonly #pages = new Map<string, Map<PageKey, Rows>>();

  constructor(models: readonly ReadModel<unknown>[], store: ProjectionStore, projection: Projection) {
    this.#models = models;
    this.#store = store;
    this.#projection = projection;
  }

  async fold(events: readonly RecordedEvent[]): Promise<void> {
    for (const model of this.#models) {
      const key = modelKey(model.name, model.revision);
      const held = this.#heldOf(key);
      const touching = events.filter((event) => model.pagesOf(event).length > 0);
      for (const page of new Set(touching.flatMap((event) => model.pagesOf(event)))) {
        if (!held.has(page)) held.set(page, await this.#load(key, page));
      }
      const writer = writerOver(held);
      for (const event of touching) model.fold(writer, event);
    }
  }

  /** The rows of a page as they are now; undefined where it was not fetched. */
  rows(model: ReadModel<unknown>, page: PageKey): ReadonlyMap<string, unknown> | undefined {
    return this.#pages.get(modelKey(model.name, model.revision))?.get(page);
  }

  /** Reads a page that no event has touched yet. */
  async fetch(model: ReadModel<unknown>, page: PageKey): Promise<void> {
    const key = modelKey(model.name, model.revision);
    const held = this.#heldOf(key);
    if (!held.has(page)) held.set(page, await this.#load(key, page));
  }

  /** The touched pages as they are now; from here on they are not remembered. */
  take(): readonly ProjectedPage[] {
    const taken = [...this.#pages].flatMap(([model, pages]) =>
      [...pages].map(([page, rows]) => ({
        model,
        page,
        packed: rows.size === 0 ? undefined : JSON.stringify([...rows]),
      })),
    );
    this.#pages.clear();
    return taken;
  }

  #heldOf(key: string): Map<PageKey, Rows> {
    const held = this.#pages.get(key) ?? new Map<PageKey, Rows>();
    this.#pages.set(key, held);
    return held;
  }

  async #load(model: string, page: PageKey): Promise<Rows> {
    const packed = await this.#store.page(this.#projection, model, page);
    return new Map(packed === undefined ? [] : (JSON.parse(packed) as [string, unknown][]));
  }
}

function writerOver(held: ReadonlyMap<PageKey, Rows>): RowWriter<unknown> {
  const rowsOf = (page: PageKey): Rows => {
    const rows = held.get(page);
    if (!rows) throw new Error(`a model folds into page '${page}', which its pagesOf has not named`);
    return rows;
  };
  return {
    get: (page, id) => rowsOf(page).get(id),
    put: (page, id, row) => void rowsOf(page).set(id, row),
    delete: (page, id) => void rowsOf(page).delete(id),
  };
}
