import type { PackedHotelState } from '#domain/hotel-state.ts';
import type { ReplicaId } from '#domain/kernel/identifiers.ts';
import type { Beginning } from '#worker/journal/journal.ts';
import { MemoryJournalStore } from '#worker/journal/memory-journal.ts';
import { createMemoryPageStore } from '#worker/read-store/memory-page-store.ts';
import type { PackedRows, PageStore } from '#worker/read-store/page-store.ts';
import type { ImageStore } from '#worker/replica/image-store.ts';
import { memoryPieces } from '#test/support/memory-pieces.ts';
import { FenceBook } from './oracles/fence-book.ts';
import { RevisedImages } from './revised-images.ts';
import type { DiskBooks } from './unreliable-disk.ts';

/** What one browser keeps of the hotel; its tabs share it. */
export class SimulatedDatabase {
  readonly journals: MemoryJournalStore;
  readonly pieces = memoryPieces();
  readonly books: DiskBooks = { fences: new FenceBook(), saved: [] };
  #branch = 0;
  #begunWith: Beginning | undefined;
  #images = new RevisedImages();
  #pages = createMemoryPageStore();

  constructor(replicaId: ReplicaId) {
    this.journals = new MemoryJournalStore(replicaId);
  }

  /** The image and the pages of the log that the journal follows now, for an app whose image is of this revision. */
  stores(imageRevision: number): { readonly images: ImageStore; readonly pages: PageStore } {
    this.#followJournal(imageRevision);
    return { images: this.#images.of(imageRevision), pages: this.#pages };
  }

  /** Each branch has images and pages of its own, and one that begins with the server's has those, as on a real disk. */
  #followJournal(imageRevision: number): void {
    const { head, beginning } = this.journals;
    const { branch = 0 } = head;
    if (branch === this.#branch) return;
    this.#branch = branch;
    this.#images = new RevisedImages();
    this.#pages = createMemoryPageStore();
    if (!beginning || beginning === this.#begunWith) return;
    this.#begunWith = beginning;
    const { image, position, models } = beginning;
    // Both are written before anything else runs: nothing in memory has to be waited for.
    void this.#images.of(imageRevision).write({ position, hotel: JSON.parse(image.packed) as PackedHotelState });
    void this.#pages.write(models.map((model) => ({ model, position, pages: pagesOf(beginning, model) })));
  }
}

function pagesOf({ pages }: Beginning, model: string): ReadonlyMap<string, PackedRows> {
  const ofModel = pages.filter((page) => page.model === model);
  return new Map(ofModel.map(({ page, packed }) => [page, JSON.parse(packed) as PackedRows]));
}
