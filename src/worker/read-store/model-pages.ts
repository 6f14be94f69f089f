import type { PostedEvent, RecordedEvent } from '#contract/commands.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { modelKey, type ModelKey, type PageKey, type ReadModel, type RowWriter } from '#read-models/read-model.ts';
import type { ModelWrite, PackedRows } from './page-store.ts';

type Page = {
  readonly rows: Map<string, unknown>;
  /** The last event that touched it; 0: none since it was loaded. */
  touchedAt: Position;
  /** When it was last needed, in turns of the model; the smallest is dropped first. */
  neededAt: number;
};

/**
 * The pages of one read model that are in memory, all folded up to `position`. A page that is not here has not been touched
 * by any event after `checkpoint`, so what the disk has of it is true at `position` as well: touched pages are kept until
 * the disk has them.
 */
export class ModelPages {
  readonly model: ReadModel<unknown>;
  readonly key: ModelKey;
  #position: Position;
  #checkpoint: Position;
  readonly #pages = new Map<PageKey, Page>();
  #turn = 0;

  constructor(model: ReadModel<unknown>, revision: number, checkpoint: Position) {
    this.model = model;
    this.key = modelKey(model.name, revision);
    this.#position = checkpoint;
    this.#checkpoint = checkpoint;
  }

  get position(): Position {
    return this.#position;
  }

  get size(): number {
    return this.#pages.size;
  }

  rows(page: PageKey): ReadonlyMap<string, unknown> | undefined {
    const held = this.#pages.get(page);
    if (held) held.neededAt = this.#turn += 1;
    return held?.rows;
  }

  /** Pages that must be loaded before these events can be folded. */
  missingFor(events: readonly PostedEvent[]): readonly PageKey[] {
    const touched = new Set(events.flatMap((event) => (this.isBehind(event) ? this.model.pagesOf(event) : [])));
    return [...touched].filter((page) => !this.#pages.has(page));
  }

  /** Whether the model has not folded the event yet. */
  isBehind({ position }: PostedEvent): boolean {
    return position === undefined || position > this.#position;
  }

  /**
   * What the disk says, read in one transaction with a page. False where it contradicts the memory, because another tab has
   * written beyond it or the pages were removed: then the memory is forgotten and starts again from what the disk has.
   */
  agreesWith(onDisk: Position): boolean {
    if (this.#checkpoint <= onDisk && onDisk <= this.#position) {
      this.#checkpoint = onDisk;
      return true;
    }
    this.restartAt(onDisk);
    return false;
  }

  /** Forgets the memory; the disk's pages are true at `checkpoint`. */
  restartAt(checkpoint: Position): void {
    this.#pages.clear();
    this.#position = checkpoint;
    this.#checkpoint = checkpoint;
  }

  restart(): void {
    this.restartAt(this.#checkpoint);
  }

  keep(page: PageKey, packed: PackedRows | undefined): void {
    if (this.#pages.has(page)) return;
    this.#pages.set(page, { rows: new Map(packed), touchedAt: 0 as Position, neededAt: (this.#turn += 1) });
  }

  /** Folds the events it is behind of; the pages they touch are in memory. Answers with those pages. */
  fold(events: readonly RecordedEvent[], upTo: Position): ReadonlySet<PageKey> {
    const touched = new Set<PageKey>();
    for (const event of events) {
      if (!this.isBehind(event)) continue;
      const pages = this.model.pagesOf(event);
      if (pages.length === 0) continue;
      this.model.fold(this.#writer, event);
      for (const page of pages) {
        this.#mustHold(page).touchedAt = event.position;
        touched.add(page);
      }
    }
    this.#position = Math.max(this.#position, upTo) as Position;
    return touched;
  }

  /** What the disk does not have yet; undefined: it has everything. */
  dirty(): ModelWrite | undefined {
    if (this.#position === this.#checkpoint) return undefined;
    const pages = new Map<PageKey, PackedRows>();
    for (const [page, { rows, touchedAt }] of this.#pages) {
      if (touchedAt > this.#checkpoint) pages.set(page, [...rows]);
    }
    return { model: this.key, position: this.#position, pages };
  }

  wasWritten(position: Position): void {
    this.#checkpoint = Math.max(this.#checkpoint, position) as Position;
  }

  /** Drops up to `count` of the pages that the disk has, the longest unneeded first. */
  drop(count: number): void {
    const clean = [...this.#pages].filter(([, { touchedAt }]) => touchedAt <= this.#checkpoint);
    const oldestFirst = clean.toSorted(([, left], [, right]) => left.neededAt - right.neededAt);
    for (const [page] of oldestFirst.slice(0, Math.max(0, count))) this.#pages.delete(page);
  }

  readonly #writer: RowWriter<unknown> = {
    get: (page, id) => this.#mustHold(page).rows.get(id),
    put: (page, id, row) => void this.#mustHold(page).rows.set(id, row),
    delete: (page, id) => void this.#mustHold(page).rows.delete(id),
  };

  #mustHold(page: PageKey): Page {
    const held = this.#pages.get(page);
    if (!held) throw new Error(`${this.key} folds into page '${page}', which its pagesOf has not named`);
    return held;
  }
}
