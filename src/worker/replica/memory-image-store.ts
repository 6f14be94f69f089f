import type { HotelImage, ImageStore } from './image-store.ts';

export function createMemoryImageStore(): ImageStore {
  let stored: HotelImage | undefined;
  return {
    read: async () => stored,
    write: async (image) => {
      if (!stored || stored.position < image.position) stored = structuredClone(image);
    },
  };
}
