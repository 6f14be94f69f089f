import type { HotelId } from '#domain/kernel/identifiers.ts';
import { HotelWriter, type WriterSurroundings } from './hotel-writer.ts';

/** An image of a hotel with 200 rooms takes some 10 MB. */
const WRITERS_MAX = 100;

/** One writer per hotel; of the hotels that are at rest, the one used longest ago loses its place in memory first. */
export class HotelWriters {
  readonly #surroundings: WriterSurroundings;
  readonly #max: number;
  /** In order of last use. */
  readonly #writers = new Map<HotelId, HotelWriter>();

  constructor(surroundings: WriterSurroundings, max = WRITERS_MAX) {
    this.#surroundings = surroundings;
    this.#max = max;
  }

  of(hotelId: HotelId): HotelWriter {
    const writer = this.#writers.get(hotelId) ?? new HotelWriter(hotelId, this.#surroundings);
    this.#writers.delete(hotelId);
    this.#writers.set(hotelId, writer);
    this.#makeRoomFor(writer);
    return writer;
  }

  /** Pushes that have no answer yet. */
  get waiting(): number {
    return [...this.#writers.values()].reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /** Resolved when every push that was taken has its answer. */
  async drain(): Promise<void> {
    await Promise.all([...this.#writers.values()].flatMap(({ busy }) => busy ?? []));
  }

  #makeRoomFor(newest: HotelWriter): void {
    for (const [hotelId, writer] of this.#writers) {
      if (this.#writers.size <= this.#max) return;
      if (writer !== newest && !writer.busy) this.#writers.delete(hotelId);
    }
  }
}
