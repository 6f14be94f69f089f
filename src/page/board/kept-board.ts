import type { BoardPicture } from '#contract/board.ts';
import { parseBoardPicture } from '#contract/parse-board.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';

/** The last picture, when the server last said that it is right, and what the server calls it. */
export type Seen = { readonly picture: BoardPicture; readonly asOf: number; readonly tag: string };

/** What a board keeps: whose it is, and what it has seen last. No more than it was told, which names nobody. */
export type KeptBoard = { readonly hotelId: HotelId; readonly seen?: Seen };

const KEY = 'keyrack.board';

export function readBoard(): KeptBoard | undefined {
  try {
    return keptBoard(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** Undefined: it is nobody's board any more. */
export function keepBoard(board: KeptBoard | undefined): void {
  try {
    if (board) localStorage.setItem(KEY, JSON.stringify(board));
    else localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing shows what it is told as long as it is open.
  }
}

/** A picture of another version of the app is asked for anew. */
function keptBoard(found: Partial<KeptBoard> | null): KeptBoard | undefined {
  if (typeof found?.hotelId !== 'string') return undefined;
  const { hotelId, seen } = found;
  const isWhole = typeof seen?.asOf === 'number' && typeof seen.tag === 'string' && parseBoardPicture(seen.picture).ok;
  return { hotelId, ...(isWhole ? { seen } : {}) };
}
