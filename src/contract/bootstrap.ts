import type { GuestDetailsChange } from '#domain/guests/guest-details.ts';
import type { GuestId, Instant, Position } from '#domain/kernel/identifiers.ts';

/** Content under a name that is made of it: the same name is the same content, for ever. */
export type Piece = { readonly hash: string; readonly bytes: number };

export type PagePiece = Piece & { readonly page: string };

/**
 * GET /api/hotels/:hotel/bootstrap: what a new device starts from instead of the whole log, all of it as of one position.
 * 204 where there is nothing to start from, or the log is so short that pulling it is as fast.
 */
export type BootstrapManifest = {
  readonly protocol: number;
  readonly epoch: string;
  readonly position: Position;
  readonly serverTime: Instant;
  /** The write image, packed by HOTEL_STATE_REVISION `revision`. */
  readonly image: Piece & { readonly revision: number };
  /** Every page of every read model, by model and revision: 'rack@3'. */
  readonly models: readonly { readonly model: string; readonly pages: readonly PagePiece[] }[];
};

/** One answer to POST …/bootstrap/pieces {hashes}, as NDJSON: one a line; what is not kept any more is left out. */
export type DeliveredPiece = { readonly hash: string; readonly packed: string };

/** At most so many are asked for at once. What an answer leaves out is asked for again. */
export const PIECES_MAX = 500;
/** An answer ends behind the piece that makes it longer than this: a slow line is not asked for too much at once. */
export const PIECES_BYTES = 4_000_000;

/**
 * GET …/bootstrap/guests?after=&limit= → NDJSON of what was ever said of guests, in order of guest and then of position, whole
 * guests only; `last` in the first line is where the next question goes on, absent at the end.
 */
export type SaidOfGuestLine = GuestDetailsChange & { readonly position: Position };
export type GuestsHead = { readonly last?: GuestId };

/**
 * POST …/bootstrap/guests {guestIds} → NDJSON of what was ever said of these guests, for a first look at the hotel; of whom
 * nothing is kept there is no line.
 */
export const GUESTS_AT_ONCE_MAX = 1_000;
