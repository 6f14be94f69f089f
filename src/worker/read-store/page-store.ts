import type { ModelKey, PageKey } from '#read-models/read-model.ts';
import type { Position } from '#domain/kernel/identifiers.ts';

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

/** The changed pages of a model (without rows: the page is deleted), and the position they all stand at. */
export type ModelWrite = {
  readonly model: ModelKey;
  readonly position: Position;
  readonly pages: ReadonlyMap<PageKey, PackedRows>;
};

/** Where pages wait for the next start. Disposable: the log is the truth. */
export interface PageStore {
  /** The checkpoint of every model that this disk has. */
  checkpoints(): Promise<ReadonlyMap<ModelKey, Position>>;
  /** Pages and the checkpoints of their models, in one transaction, so that they belong together. */
  read(names: readonly PageName[]): Promise<PagesRead>;
  /**
   * Stores changed pages with their checkpoints, all in one transaction, and names the models it stored: one whose
   * checkpoint on disk is further on already, because another tab was faster, is left alone.
   */
  write(writes: readonly ModelWrite[]): Promise<ReadonlySet<ModelKey>>;
  /** Forgets a model that no version of the app here reads any more. */
  remove(model: ModelKey): Promise<void>;
}
