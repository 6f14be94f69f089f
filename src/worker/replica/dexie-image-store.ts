import { HOTEL_STATE_REVISION, type PackedHotelState } from '#domain/hotel-state.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import { crashPoint } from '../crash-points/crash-point.ts';
import type { HotelDatabase } from '../journal/hotel-database.ts';
import type { HotelImage, ImageStore, StoredImage } from './image-store.ts';

/** Of a log whose end was given up, each branch has an image of its own: a late writer of another spoils nothing. */
export function createDexieImageStore(database: HotelDatabase, branch = 0): ImageStore {
  const name = imageName(branch);
  return {
    async read(): Promise<HotelImage | undefined> {
      const stored = await database.images.get(name);
      if (stored?.revision !== HOTEL_STATE_REVISION) return undefined;
      return { position: stored.position, hotel: JSON.parse(stored.packed) as PackedHotelState };
    },
    async write({ position, hotel }: HotelImage): Promise<void> {
      const packed = JSON.stringify(hotel);
      await database.transaction('rw', database.images, async () => {
        const stored = await database.images.get(name);
        if (stored && isBetter(stored, position)) return;
        await database.images.put({ name, revision: HOTEL_STATE_REVISION, position, packed });
        crashPoint('image/before-commit');
      });
    },
  };
}

/** Of this revision and further on, or of a newer version of the app in another tab, which needs its own. */
function isBetter(stored: StoredImage, position: Position): boolean {
  return (
    stored.revision > HOTEL_STATE_REVISION || (stored.revision === HOTEL_STATE_REVISION && stored.position >= position)
  );
}

export function imageName(branch: number): StoredImage['name'] {
  return branch === 0 ? 'hotel' : `hotel on branch ${branch}`;
}
