import type { BoardPicture } from '#contract/board.ts';
import type { HotelId, Instant, Position } from '#domain/kernel/identifiers.ts';
import { boardPicture } from '#read-models/board/board-picture.ts';
import { hotelModel } from '#read-models/hotel/hotel-projection.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { workModel } from '#read-models/work/work-projection.ts';
import { BoundedMap } from '#server/bounded-map.ts';
import type { EventStore } from '#server/log/event-store.ts';
import type { PagesNow } from '#server/projector/pages-now.ts';
import type { HotelDays } from '#server/zones/hotel-days.ts';

export type BoardParts = {
  readonly store: EventStore;
  readonly pages: PagesNow;
  readonly days: HotelDays;
  readonly now: () => Instant;
};

type Drawn = { readonly head: Position; readonly minute: number; readonly picture: Promise<BoardPicture | undefined> };

const MODELS = [hotelModel, rackModel, workModel];
const MINUTE_MS = 60_000;
/** Pictures of so many hotels are remembered, some ten kilobytes each. */
const HOTELS_MAX = 500;

/** The pictures on the walls: drawn once for all boards of a hotel, again when its log has grown or the minute has turned. */
export class BoardPictures {
  readonly #parts: BoardParts;
  readonly #drawn = new BoundedMap<HotelId, Drawn>(HOTELS_MAX);

  constructor(parts: BoardParts) {
    this.#parts = parts;
  }

  /** Undefined while the pages of the hotel are being made. */
  async of(hotelId: HotelId): Promise<BoardPicture | undefined> {
    const head = (await this.#parts.store.head(hotelId)) ?? (0 as Position);
    // By the minute: at midnight it is another day, and nothing need happen for that.
    const minute = Math.floor(this.#parts.now() / MINUTE_MS);
    const known = this.#drawn.get(hotelId);
    if (known?.head === head && known.minute === minute) return known.picture;
    const picture = this.#draw(hotelId);
    this.#drawn.set(hotelId, { head, minute, picture });
    return picture;
  }

  async #draw(hotelId: HotelId): Promise<BoardPicture | undefined> {
    const { days, pages } = this.#parts;
    let picture: BoardPicture | undefined;
    try {
      const day = await days.today(hotelId);
      const drawn = await pages.ask(hotelId, { models: MODELS, ask: (view) => boardPicture(view, { day }) });
      picture = drawn?.value;
      return picture;
    } finally {
      // What could not be drawn is tried again for the next one who asks.
      if (!picture) this.#drawn.delete(hotelId);
    }
  }
}
