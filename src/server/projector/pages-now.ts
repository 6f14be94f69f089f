import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import type { PageKey, ReadModel } from '#read-models/read-model.ts';
import type { QueryView } from '#read-models/query.ts';
import { generationOf } from './generation.ts';
import { eventsBehind, type ProjectorParts } from './hotel-projector.ts';
import { PageFolder } from './page-folder.ts';
import type { Projector } from './projector.ts';

/**
 * What a question to the server's own pages may see: rows, and no guest. What was said of persons is kept beside the pages,
 * and there is no way to it from here.
 */
export type PagesView = Pick<QueryView, 'rows' | 'waiting'>;

export type AsOfPages<Value> = { readonly asOf: Position; readonly value: Value };

type Question<Value> = {
  /** Every model that the question reads. */
  readonly models: readonly ReadModel<never>[];
  readonly ask: (view: PagesView) => Value;
};

export type PagesNowParts = ProjectorParts & { readonly projector: Pick<Projector, 'wanted' | 'caughtUp'> };

/** Pages that lag further behind are being made anew: whoever asks comes again. */
const LAG_MAX_EVENTS = 20_000;
/** So many are folded for one question, in some milliseconds; more of them are folded once, into the stored pages. */
const TAIL_MAX_EVENTS = 500;
const EVENTS_PER_READ = 1_000;
const NOTHING_WAITS = { pending: false, atRisk: false };

/**
 * The server's own pages as of the end of the log: what is stored, and folded over it, in memory, what has happened since.
 * So an answer is never old, and asking writes nothing.
 */
export class PagesNow {
  readonly #parts: PagesNowParts;

  constructor(parts: PagesNowParts) {
    this.#parts = parts;
  }

  /** Undefined while the pages of this hotel are being made. */
  async ask<Value>(hotelId: HotelId, question: Question<Value>): Promise<AsOfPages<Value> | undefined> {
    if (!(await this.#isNear(hotelId))) return undefined;
    const { store, projections } = this.#parts;
    const projection = { hotelId, generation: generationOf(store.epoch) };
    for (;;) {
      const from = await projections.position(projection);
      const folder = new PageFolder(question.models as readonly ReadModel<unknown>[], projections, projection);
      const asOf = await this.#foldTail(folder, hotelId, from);
      const value = await answer(folder, question);
      // Pages and position move together: while the position stands, every page that was read stands there too.
      if ((await projections.position(projection)) === from) return { asOf, value };
    }
  }

  async #isNear(hotelId: HotelId): Promise<boolean> {
    const { projector } = this.#parts;
    const behind = await eventsBehind(this.#parts, hotelId);
    if (behind > LAG_MAX_EVENTS) projector.wanted(hotelId);
    else if (behind > TAIL_MAX_EVENTS) await projector.caughtUp(hotelId);
    return behind <= LAG_MAX_EVENTS;
  }

  async #foldTail(folder: PageFolder, hotelId: HotelId, from: Position): Promise<Position> {
    for (let asOf = from; ;) {
      const events = await this.#parts.store.readAfter(hotelId, asOf, EVENTS_PER_READ);
      await folder.fold(events);
      asOf = events.at(-1)?.position ?? asOf;
      if (events.length < EVENTS_PER_READ) return asOf;
    }
  }
}

type Wanted = { readonly model: ReadModel<unknown>; readonly page: PageKey };

const NO_ROWS = new Map<string, never>();

/**
 * Asks as if the pages that were not fetched yet were empty, fetches all that turned out to be wanted, and asks again: what
 * is said meanwhile, and what is wrong then, is no answer. A question is asked as often as one page leads to another.
 */
async function answer<Value>(folder: PageFolder, { models, ask }: Question<Value>): Promise<Value> {
  for (;;) {
    const wanted = new Map<string, Wanted>();
    const view: PagesView = {
      rows<Row>(read: ReadModel<Row>, page: PageKey): ReadonlyMap<string, Row> {
        const model = read as ReadModel<unknown>;
        if (!models.includes(model)) throw new Error(`this question does not say that it reads ${model.name}`);
        const rows = folder.rows(model, page);
        if (!rows) wanted.set(`${model.name}/${page}`, { model, page });
        return (rows ?? NO_ROWS) as ReadonlyMap<string, Row>;
      },
      waiting: () => NOTHING_WAITS,
    };
    try {
      const value = ask(view);
      if (wanted.size === 0) return value;
    } catch (error) {
      if (wanted.size === 0) throw error;
    }
    for (const { model, page } of wanted.values()) await folder.fetch(model, page);
  }
}
