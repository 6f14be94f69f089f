import type { DeliveredPiece } from '#contract/bootstrap.ts';
import type { GuestId, HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { EventStore } from '#server/log/event-store.ts';
import { bootstrapManifest } from '#server/projector/bootstrap-manifest.ts';
import { Projector } from '#server/projector/projector.ts';
import { SqlProjectionStore } from '#server/projector/sql-projection-store.ts';
import type { SqlConnection } from '#server/sql/sql-connection.ts';
import type { PageSource } from '#worker/sync/begin/page-source.ts';

/** A hotel that is simulated never has a log that is long enough for a real one. */
const WORTH_IT_EVENTS = 30;
/** So few in one answer that a start is under way for a while, and can be cut off at many places. */
const PIECES_AT_ONCE = 10;
const GUESTS_AT_ONCE = 2;

export type ServerPagesParts = {
  readonly hotelId: HotelId;
  readonly store: EventStore;
  readonly sql: SqlConnection;
};

/** What new devices of a simulated hotel begin with: the real projector, its pages in the server's own database. */
export class ServerPages implements PageSource {
  readonly #parts: ServerPagesParts;
  readonly #projections: SqlProjectionStore;
  readonly #projector: Projector;

  constructor(parts: ServerPagesParts) {
    this.#parts = parts;
    this.#projections = new SqlProjectionStore(parts.sql);
    this.#projector = new Projector({
      store: parts.store,
      projections: this.#projections,
      now,
      report: (trouble) => {
        throw trouble;
      },
    });
  }

  /** Brings them to the end of the log; what they replace is kept for those who are fetching it. */
  make(): Promise<void> {
    return this.#projector.caughtUp(this.#parts.hotelId);
  }

  /** Nothing is lost with them: whoever is in the middle of fetching them begins with others, or pulls. */
  async drop(): Promise<void> {
    const tables = ['projections', 'projected_pages', 'page_contents'];
    await this.#parts.sql.transaction(tables.map((table) => ({ sql: `DELETE FROM ${table}`, values: [] })));
  }

  close(): Promise<void> {
    return this.#projector.close();
  }

  async manifest(): ReturnType<PageSource['manifest']> {
    const { store, hotelId } = this.#parts;
    const parts = { store, projections: this.#projections, projector: this.#projector, now };
    const manifest = await bootstrapManifest(parts, hotelId, WORTH_IT_EVENTS);
    return manifest ? { answer: 'manifest', manifest } : { answer: 'nothing' };
  }

  async pieces(hashes: readonly string[]): ReturnType<PageSource['pieces']> {
    const pieces: DeliveredPiece[] = [];
    for (const hash of hashes.slice(0, PIECES_AT_ONCE)) {
      const packed = await this.#projections.content(this.#parts.hotelId, hash);
      if (packed !== undefined) pieces.push({ hash, packed });
    }
    return { answer: 'pieces', pieces };
  }

  async guests(after: GuestId | undefined): ReturnType<PageSource['guests']> {
    const said = await this.#projections.saidOfGuests(this.#parts.hotelId, after ?? '', GUESTS_AT_ONCE);
    const isMore = new Set(said.map(({ guestId }) => guestId)).size === GUESTS_AT_ONCE;
    return { answer: 'guests', said, last: isMore ? said.at(-1)?.guestId : undefined };
  }

  async guestsNamed(guestIds: readonly GuestId[]): ReturnType<PageSource['guestsNamed']> {
    return { answer: 'said', said: await this.#projections.saidOf(this.#parts.hotelId, guestIds) };
  }
}

const now = (): Instant => Date.now() as Instant;
