import type { PagePiece, SaidOfGuestLine } from '#contract/bootstrap.ts';
import type { GuestId, HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';

/** Which pages: of one hotel, as one version of the server makes them of one log. */
export type Projection = { readonly hotelId: HotelId; readonly generation: string };

export type ProjectedPage = {
  /** 'rack@3'; the write image is a page as well. */
  readonly model: string;
  readonly page: string;
  /** Undefined: the page has no rows any more. */
  readonly packed: string | undefined;
};

/** The server's own read models, page by page under names made of their content. Disposable: the log can rebuild them. */
export interface ProjectionStore {
  /** All pages are the fold of the log up to here; 0: there are none yet. */
  position(projection: Projection): Promise<Position>;

  page(projection: Projection, model: string, page: string): Promise<string | undefined>;

  /**
   * Stores changed pages and the position that all pages now stand at, in one transaction; false where another process was
   * faster. Content that is replaced stays for an hour, for devices that are fetching it.
   */
  advance(
    projection: Projection,
    move: { readonly from: Position; readonly to: Position; readonly now: Instant },
    changed: readonly ProjectedPage[],
  ): Promise<boolean>;

  /** The names of all pages, with the position that they stand at, as of one moment. */
  manifest(projection: Projection): Promise<ProjectedManifest>;

  /** Content by name; what is not kept any more is absent. */
  content(hotelId: HotelId, hash: string): Promise<string | undefined>;

  /** Forgets what other generations of this hotel have left. */
  forgetOthers(projection: Projection): Promise<void>;

  /** What was said of guests behind this one, `limit` guests at most, in order of guest and position. */
  saidOfGuests(hotelId: HotelId, after: GuestId | '', limit: number): Promise<readonly SaidOfGuestLine[]>;

  /** What was said of these guests, in order of guest and position. */
  saidOf(hotelId: HotelId, guestIds: readonly GuestId[]): Promise<readonly SaidOfGuestLine[]>;
}

export type ProjectedManifest = {
  readonly position: Position;
  readonly models: ReadonlyMap<string, readonly PagePiece[]>;
};
