import type { HotelDatabase } from '#worker/journal/hotel-database.ts';
import type { PieceStore } from './page-source.ts';

/** Pieces in the hotel's database, until the journal has begun with them. */
export function dexiePieces({ pieces }: HotelDatabase): PieceStore {
  return {
    have: async (hashes) => new Set((await pieces.where('hash').anyOf(hashes).primaryKeys()) as string[]),
    keep: async (delivered) => void (await pieces.bulkPut([...delivered])),
    read: async (hashes) => (await pieces.bulkGet([...hashes])).filter((piece) => piece !== undefined),
  };
}
