import type { PostedEvent } from '#contract/commands.ts';
import type { PageKey, ReadModel, RowWriter } from '#read-models/read-model.ts';

type Pages = Map<PageKey, Map<string, unknown>>;

/**
 * Pages of read models that hold a fold to its word: it may touch only the pages that `pagesOf` names, and its rows are plain
 * data that nothing changes afterwards. What breaks the word throws.
 */
export class GuardedPages {
  readonly #models: readonly ReadModel<unknown>[];
  readonly #pages = new Map<string, Pages>();

  constructor(models: readonly ReadModel<unknown>[]) {
    this.#models = models;
  }

  fold(posted: PostedEvent): void {
    for (const model of this.#models) {
      const named = model.pagesOf(posted);
      if (new Set(named).size !== named.length)
        throw new Error(`${model.name} names a page of ${posted.event.type} twice`);
      if (named.length > 0) model.fold(this.#writerOf(model.name, posted, named), posted);
    }
  }

  rows<Row>(model: ReadModel<Row>, page: PageKey): ReadonlyMap<string, Row> {
    return (this.#pages.get(model.name)?.get(page) ?? new Map()) as ReadonlyMap<string, Row>;
  }

  /** Everything that is stored, as a disk would have it. */
  written(): string {
    return JSON.stringify(
      [...this.#pages].map(([model, pages]) => [model, [...pages].map(([page, rows]) => [page, [...rows]])]),
    );
  }

  /** The pages as they come back from a disk. */
  restored(): GuardedPages {
    const copy = new GuardedPages(this.#models);
    for (const [model, pages] of this.#pages) copy.#pages.set(model, structuredClone(pages));
    return copy;
  }

  #writerOf(model: string, { event }: PostedEvent, named: readonly PageKey[]): RowWriter<unknown> {
    const pages = this.#pages.get(model) ?? new Map<PageKey, Map<string, unknown>>();
    this.#pages.set(model, pages);
    const pageOf = (page: PageKey): Map<string, unknown> => {
      if (!named.includes(page)) throw new Error(`${model} touches page ${page}, which ${event.type} does not name`);
      const rows = pages.get(page) ?? new Map<string, unknown>();
      pages.set(page, rows);
      return rows;
    };
    return {
      get: (page, id) => pageOf(page).get(id),
      put: (page, id, row) => void pageOf(page).set(id, frozen(row)),
      delete: (page, id) => void pageOf(page).delete(id),
    };
  }
}

/** Throws for what a disk or another thread could not take, such as a row with a function, a Map or an undefined field. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) {
    if (value === undefined || typeof value === 'function')
      throw new Error(`A row has a field that is ${typeof value}`);
    return value;
  }
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) throw new Error('A row is not plain');
  if (Object.isFrozen(value)) return value;
  for (const field of Object.values(value)) frozen(field);
  return Object.freeze(value);
}
