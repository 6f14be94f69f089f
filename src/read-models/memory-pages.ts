import type { PostedEvent } from '#contract/commands.ts';
import type { PageKey, ReadModel, RowWriter } from './read-model.ts';

/** All pages of all read models in memory: for replays, reports and tests, where nothing has to be stored. */
export class MemoryPages {
  readonly #models: readonly ReadModel<unknown>[];
  readonly #pages = new Map<string, Map<PageKey, Map<string, unknown>>>();

  constructor(models: readonly ReadModel<unknown>[]) {
    this.#models = models;
    for (const { name } of models) this.#pages.set(name, new Map());
  }

  fold(posted: PostedEvent): void {
    for (const model of this.#models) {
      if (model.pagesOf(posted).length > 0) model.fold(this.#writerOf(model.name), posted);
    }
  }

  /** The rows of a page; a page that nothing has touched is empty. */
  rows<Row>(model: ReadModel<Row>, page: PageKey): ReadonlyMap<string, Row> {
    return (this.#pages.get(model.name)?.get(page) ?? new Map()) as ReadonlyMap<string, Row>;
  }

  /** The rows of all pages of a model. */
  *allRows<Row>(model: ReadModel<Row>): IterableIterator<Row> {
    for (const page of this.#pages.get(model.name)?.values() ?? []) yield* page.values() as Iterable<Row>;
  }

  #writerOf(model: string): RowWriter<unknown> {
    const pages = this.#pages.get(model) ?? new Map<PageKey, Map<string, unknown>>();
    return {
      get: (page, id) => pages.get(page)?.get(id),
      put: (page, id, row) => {
        const rows = pages.get(page) ?? new Map<string, unknown>();
        pages.set(page, rows.set(id, row));
      },
      delete: (page, id) => void pages.get(page)?.delete(id),
    };
  }
}
