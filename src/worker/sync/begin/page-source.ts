import type { BootstrapManifest, DeliveredPiece, SaidOfGuestLine } from '#contract/bootstrap.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import type { ExchangeFailure } from '../sync-server.ts';

/** Where a new device gets the server's pages from. Never rejects: what a network can do is in the answers. */
export interface PageSource {
  /** `nothing`: the log is so short that pulling it is as fast, or the server has no pages of it yet. */
  manifest(
    stop: AbortSignal,
  ): Promise<
    | { readonly answer: 'manifest'; readonly manifest: BootstrapManifest }
    | { readonly answer: 'nothing' }
    | ExchangeFailure
  >;

  /** Some of them at least, unless none of them is kept any more. */
  pieces(
    hashes: readonly string[],
    stop: AbortSignal,
  ): Promise<{ readonly answer: 'pieces'; readonly pieces: readonly DeliveredPiece[] } | ExchangeFailure>;

  /** What was said of guests behind this one, whole guests; `last`: where to go on, undefined at the end. */
  guests(
    after: GuestId | undefined,
    stop: AbortSignal,
  ): Promise<
    | { readonly answer: 'guests'; readonly said: readonly SaidOfGuestLine[]; readonly last: GuestId | undefined }
    | ExchangeFailure
  >;

  /** What was said of these guests, GUESTS_AT_ONCE_MAX at most. */
  guestsNamed(
    guestIds: readonly GuestId[],
    stop: AbortSignal,
  ): Promise<{ readonly answer: 'said'; readonly said: readonly SaidOfGuestLine[] } | ExchangeFailure>;
}

/** What was fetched already, so that a start that is cut off goes on where it was. */
export interface PieceStore {
  /** Which of these are here. */
  have(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  keep(pieces: readonly DeliveredPiece[]): Promise<void>;
  read(hashes: readonly string[]): Promise<readonly DeliveredPiece[]>;
}
