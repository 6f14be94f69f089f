import type { KeyRight } from '#contract/collaborators.ts';
import type { ErrorBody } from '#contract/sync-protocol.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ReadModel } from '#read-models/read-model.ts';
import type { PagesView } from '#server/projector/pages-now.ts';
import { ITEMS_PER_PAGE, ITEMS_PER_PAGE_MAX, pageOf, type PageAsked } from './list-pages.ts';
import { list, optional, record, text, whole, type FieldSchemas, type RecordSchema, type Schema } from './schema.ts';

/** Who asks, and when. */
export type Asking = {
  /** The hotel's day. */
  readonly today: HotelDay;
  /** Whether the key opens amounts. */
  readonly mayMoney: boolean;
};

export type Refused = { readonly refused: ErrorBody };

/** An answer, to be written as its schema says and not otherwise. */
export type Told = { readonly told: object };

/** One address of the read API: what is asked, what is answered, and the pure function between the two. */
export type ApiResource = {
  /** Behind `/api/v1/hotels/{hotel}`. */
  readonly path: string;
  readonly summary: string;
  readonly opens: KeyRight;
  readonly query: RecordSchema<never>;
  readonly answer: Schema<unknown>;
  readonly models: readonly ReadModel<never>[];
  readonly read: (view: PagesView, query: never, asking: Asking) => Told | Refused;
};

type Facts = Pick<ApiResource, 'path' | 'summary' | 'opens' | 'models'>;

/** One thing that every hotel has once. */
export function single<Answer extends object>(
  facts: Facts & {
    readonly answer: Schema<Answer>;
    readonly read: (view: PagesView, asking: Asking) => Answer;
  },
): ApiResource {
  const { read, ...rest } = facts;
  return {
    ...rest,
    query: record<never>({}, {} as FieldSchemas<never>),
    read: (view, _, asking) => ({ told: read(view, asking) }),
  };
}

type ListFacts<Query, Thing, Item> = Facts & {
  /** What is asked besides which page. */
  readonly query: FieldSchemas<Query>;
  readonly item: Schema<Item>;
  /** All that is meant, in any order. */
  readonly things: (view: PagesView, query: Query, asking: Asking) => readonly Thing[] | Refused;
  /** Different for each, the same for ever; the list is told in its order. */
  readonly keyOf: (thing: Thing) => string;
  /** Reads what telling these needs besides, so that all of it is fetched at once. */
  readonly lookUp?: (view: PagesView, things: readonly Thing[]) => unknown;
  readonly tell: (thing: Thing, view: PagesView, asking: Asking) => Item;
};

type ListAnswer<Item> = { readonly items: readonly Item[]; readonly next?: string };

/** A list, told page by page. */
export function listed<Query, Thing, Item>(facts: ListFacts<Query, Thing, Item>): ApiResource {
  const { query, item, things, keyOf, lookUp, tell, ...rest } = facts;
  return {
    ...rest,
    query: record<Query & PageAsked>({}, { ...query, ...pageFields } as FieldSchemas<
      Query & PageAsked
    >) as RecordSchema<never>,
    answer: record<ListAnswer<Item>>(
      { title: `${item.title ?? ''}List` },
      { items: list(item), next: optional(nextField) },
    ),
    read(view, asked: Query & PageAsked, asking) {
      const all = things(view, asked, asking);
      if ('refused' in all) return all;
      const page = pageOf(all, keyOf, asked);
      if ('refused' in page) return page;
      lookUp?.(view, page.things);
      const items = page.things.map((thing) => tell(thing, view, asking));
      const told: ListAnswer<Item> = { items, ...(page.next === undefined ? {} : { next: page.next }) };
      return { told };
    },
  };
}

const pageFields: FieldSchemas<PageAsked> = {
  cursor: optional(text('The `next` of the answer before; absent: from the beginning')),
  limit: optional(whole('Items in one answer', { minimum: 1, maximum: ITEMS_PER_PAGE_MAX, default: ITEMS_PER_PAGE })),
};

const nextField = text('Where the list goes on: ask again with it as `cursor`. Absent: this was the end.');
