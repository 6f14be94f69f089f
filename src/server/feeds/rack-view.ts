import { monthsOf, type Interval } from '#domain/kernel/hotel-day.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '#read-models/query.ts';
import { rackModel } from '#read-models/rack/rack-projection.ts';
import { ROOMS_PAGE } from '#read-models/rack/rack-rows.ts';
import { modelKey, type PageKey } from '#read-models/read-model.ts';
import { generationOf } from '#server/projector/generation.ts';
import type { ProjectionStore } from '#server/projector/projection-store.ts';

/** The stored pages of the rack for these days, as a query sees them. */
export async function rackView(
  projections: ProjectionStore,
  epoch: string,
  hotelId: HotelId,
  during: Interval,
): Promise<Pick<QueryView, 'rows'>> {
  const projection = { hotelId, generation: generationOf(epoch) };
  const key = modelKey(rackModel.name, rackModel.revision);
  const pages = new Map<PageKey, ReadonlyMap<string, unknown>>();
  for (const page of [ROOMS_PAGE, ...monthsOf(during)]) {
    const packed = await projections.page(projection, key, page);
    pages.set(page, new Map(packed === undefined ? [] : (JSON.parse(packed) as [string, unknown][])));
  }
  return {
    rows<Row>({ name }: { readonly name: string }, page: PageKey): ReadonlyMap<string, Row> {
      const rows = name === rackModel.name ? pages.get(page) : undefined;
      if (!rows) throw new Error(`the page ${page} of ${name} was not read`);
      return rows as ReadonlyMap<string, Row>;
    },
  };
}
