import type { Position } from '#domain/kernel/identifiers.ts';
import type { ModelKey } from '#read-models/read-model.ts';
import type { PackedRows, PageStore } from './page-store.ts';

/** Pages that are lost with their process. Stores rows as text, as a disk does, so that no reader can change a writer's. */
export function createMemoryPageStore(): PageStore {
  const pages = new Map<string, string>();
  const checkpoints = new Map<ModelKey, Position>();
  const nameOf = (model: ModelKey, page: string) => `${model}/${page}`;
  return {
    checkpoints: async () => new Map(checkpoints),
    read: async (names) => ({
      pages: names.map(({ model, page }) => {
        const packed = pages.get(nameOf(model, page));
        return packed === undefined ? undefined : (JSON.parse(packed) as PackedRows);
      }),
      checkpoints: new Map(checkpoints),
    }),
    write: async (writes) => {
      const due = writes.filter(({ model, position }) => (checkpoints.get(model) ?? 0) <= position);
      for (const { model, position, pages: changed } of due) {
        checkpoints.set(model, position);
        for (const [page, rows] of changed) {
          if (rows.length > 0) pages.set(nameOf(model, page), JSON.stringify(rows));
          else pages.delete(nameOf(model, page));
        }
      }
      return new Set(due.map(({ model }) => model));
    },
    remove: async (model) => {
      checkpoints.delete(model);
      for (const name of pages.keys()) if (name.startsWith(`${model}/`)) pages.delete(name);
    },
  };
}
