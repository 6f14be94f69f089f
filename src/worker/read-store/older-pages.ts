import type { Position } from '#domain/kernel/identifiers.ts';
import { modelKey, type ModelKey, type ReadModel } from '#read-models/read-model.ts';
import { ModelPages } from './model-pages.ts';

/** The pages of the latest older revision on this disk that queries still understand: they stand still, and answer. */
export function olderPages(
  model: ReadModel<unknown>,
  checkpoints: ReadonlyMap<ModelKey, Position>,
): ModelPages | undefined {
  for (let revision = model.revision - 1; revision >= (model.readableSince ?? model.revision); revision -= 1) {
    const checkpoint = checkpoints.get(modelKey(model.name, revision));
    if (checkpoint !== undefined) return new ModelPages(model, revision, checkpoint);
  }
  return undefined;
}

/** Whether the key is an earlier revision of the model: nothing reads it once the new pages are on disk. */
export function isOlderRevision(key: ModelKey, { name, revision }: ReadModel<unknown>): boolean {
  const at = key.lastIndexOf('@');
  return key.slice(0, at) === name && Number(key.slice(at + 1)) < revision;
}
