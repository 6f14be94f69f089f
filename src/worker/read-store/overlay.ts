import type { PostedEvent } from '#contract/commands.ts';
import type { PageKey, RowWriter } from '#read-models/read-model.ts';
import type { ModelPages } from './model-pages.ts';

type Rows = Map<string, unknown>;

/**
 * What the waiting commands are expected to change, folded above the confirmed pages by the same read models. A page is
 * copied when it is first written to; it is never stored, and thrown away when the confirmed log advances.
 */
export class Overlay {
  readonly #pages = new Map<string, Map<PageKey, Rows>>();

  /** The page with what is expected; undefined: nothing is. */
  rows(model: string, page: PageKey): ReadonlyMap<string, unknown> | undefined {
    return this.#pages.get(model)?.get(page);
  }

  /** The confirmed pages that the event touches are in memory. */
  fold(pages: ModelPages, posted: PostedEvent): void {
    if (pages.model.pagesOf(posted).length > 0) pages.model.fold(this.#writerOver(pages), posted);
  }

  /** The names of its pages, model by model. */
  *touched(): Iterable<readonly [model: string, page: PageKey]> {
    for (const [model, pages] of this.#pages) for (const page of pages.keys()) yield [model, page];
  }

  #writerOver(confirmed: ModelPages): RowWriter<unknown> {
    const own = this.#pages.get(confirmed.model.name) ?? new Map<PageKey, Rows>();
    this.#pages.set(confirmed.model.name, own);
    const copyOf = (page: PageKey): Rows => {
      const rows = own.get(page) ?? new Map(confirmed.rows(page));
      own.set(page, rows);
      return rows;
    };
    return {
      get: (page, id) => (own.get(page) ?? confirmed.rows(page))?.get(id),
      put: (page, id, row) => void copyOf(page).set(id, row),
      delete: (page, id) => void copyOf(page).delete(id),
    };
  }
}
