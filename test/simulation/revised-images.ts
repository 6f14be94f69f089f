import type { HotelImage, ImageStore } from '#worker/replica/image-store.ts';

/** One image in memory that knows, as on a real disk, which revision it is of. */
export class RevisedImages {
  #stored: { readonly revision: number; readonly image: HotelImage } | undefined;

  /** As the app of this revision meets it: another one's image is worthless, and a newer one's is left alone. */
  of(revision: number): ImageStore {
    return {
      read: async () => (this.#stored?.revision === revision ? this.#stored.image : undefined),
      write: async (image) => {
        const stored = this.#stored;
        const isBetter =
          stored &&
          (stored.revision > revision || (stored.revision === revision && stored.image.position >= image.position));
        if (!isBetter) this.#stored = { revision, image: structuredClone(image) };
      },
    };
  }
}
