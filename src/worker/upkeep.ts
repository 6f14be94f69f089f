import type { Position } from '#domain/kernel/identifiers.ts';
import type { Journal } from './journal/journal.ts';
import type { ReadStore } from './read-store/read-store.ts';
import type { HotelReplica } from './replica/hotel-replica.ts';
import type { ImageStore } from './replica/image-store.ts';

/** Events after which the stored image is worth replacing: a start folds that many in a few milliseconds. */
const EVENTS_PER_IMAGE = 500;

export type UpkeepParts = {
  readonly journal: Journal;
  readonly replica: HotelReplica;
  readonly images: ImageStore;
  readonly readStore: ReadStore;
};

/** Writes down what makes the next start fast. Nothing of it is needed: the log alone is the truth. */
export class Upkeep {
  readonly #parts: UpkeepParts;
  #imageAt: Position | undefined;

  constructor(parts: UpkeepParts) {
    this.#parts = parts;
  }

  async run(): Promise<void> {
    const { journal, readStore } = this.#parts;
    await readStore.flush();
    await this.#writeImage();
    await journal.compact();
  }

  async #writeImage(): Promise<void> {
    const { replica, images } = this.#parts;
    this.#imageAt ??= (await images.read())?.position ?? (0 as Position);
    if (replica.mark.cursor - this.#imageAt < EVENTS_PER_IMAGE) return;
    const image = replica.pack();
    await images.write(image);
    this.#imageAt = image.position;
  }
}
