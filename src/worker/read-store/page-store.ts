import type { PageKey } from '#read-models/read-model.ts';
import type { Position } from '#domain/kernel/identifiers.ts';

/** A read model of one revision: 'rack@3'. Another revision is another model. */
export type ModelKey = string;

/** The rows of a page, by id, in the order they came. */
export type PackedRows = readonly (readonly [string, unknown])[];

export type PageName = { readonly model: ModelKey; readonly page: PageKey };

export type StoredPage = PageName & { readonly packed: string };

/** All pages of the model on this disk are the fold of the log up to here. */
export type StoredCheckpoint = { readonly model: ModelKey; readonly position: Position };

export type PagesRead = {
  /** In the order they were asked for; undefined: the model has no such page. */
  readonly pages: readonly (PackedRows | undefined)[];
  /** The checkpoint of each model that was asked about, as of the same moment. */
  readonly checkpoints: ReadonlyMap<ModelKey, Position>;
};

/** Where pages wait for the next start. Disposable: the log is the truth. */
export interface PageStore {
  /** The checkpoint of every model that this disk has. */
  checkpoints(): Promise<ReadonlyMap<ModelKey, Position>>;
  /** Pages and the checkpoints of their models, in one transaction, so that they belong together. */
  read(names: readonly PageName[]): Promise<PagesRead>;
  /**
   * Stores changed pages (without rows: they are deleted) and the checkpoint they stand at, of one model, in one
   * transaction. False, and nothing stored, where the disk stands further on already.
   */
  write(model: ModelKey, position: Position, pages: ReadonlyMap<PageKey, PackedRows>): Promise<boolean>;
  /** Forgets a model that no app here uses any more. */
  remove(model: ModelKey): Promise<void>;
}
