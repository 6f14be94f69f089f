import type { PackedHotelState } from '#domain/hotel-state.ts';
import type { Position } from '#domain/kernel/identifiers.ts';

/** The write image of the hotel as of a position. */
export type HotelImage = { readonly position: Position; readonly hotel: PackedHotelState };

/** The row it is stored as. Of another revision it is worthless: the log is the truth. */
export type StoredImage = {
  /** 'hotel', and which branch of the log where there are several. */
  readonly name: string;
  readonly revision: number;
  readonly position: Position;
  readonly packed: string;
};

/** Where the image waits for the next start, so that a start replays the tail of the log and not all of it. */
export interface ImageStore {
  /** The latest image of this app's revision. */
  read(): Promise<HotelImage | undefined>;
  /** Replaces the stored image, unless one of this revision stands further on already. */
  write(image: HotelImage): Promise<void>;
}
