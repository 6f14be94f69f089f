import type { PostedEvent } from '#contract/commands.ts';
import type { PriceChange } from '#contract/rates-grid.ts';
import { monthOf, monthsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RatePlanId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { pickedNights } from '#domain/rates/picked-nights.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import { planNight } from '#domain/rates/rates.ts';
import type { NightsPriced, PlanNightsPriced, PricesWithdrawn } from '#domain/rates/rates-events.ts';
import type { QueryView } from '../query.ts';
import type { ReadModel } from '../read-model.ts';

/** The price of a night in a plan, the latest change first. */
export type PriceRow = { readonly changes: readonly PriceChange[] };

type PriceEvent = NightsPriced | PlanNightsPriced | PricesWithdrawn;

/** The log keeps every price for ever; a screen shows the last few. */
const CHANGES_SHOWN = 5;

/** The nights that were priced, in each plan, with what their prices replaced: a page a month. */
export const pricesModel: ReadModel<PriceRow> = {
  name: 'prices',
  revision: 2,
  pagesOf: ({ event }) => (isPriceEvent(event) ? monthsOf(event.nights) : []),
  fold(rows, { event, at, actor, device }) {
    if (!isPriceEvent(event)) return;
    const ratePlanId = event.type === 'NightsPriced' ? BASE_PLAN_ID : event.ratePlanId;
    const price = event.type === 'PricesWithdrawn' ? {} : { priceMinor: event.priceMinor };
    for (const night of pickedNights(event)) {
      const key = planNight(ratePlanId, event.roomTypeId, night);
      const before = rows.get(monthOf(night), key)?.changes ?? [];
      const changes = [{ ...price, at, actor, device }, ...before].slice(0, CHANGES_SHOWN);
      rows.put(monthOf(night), key, { changes });
    }
  },
};

/** Who priced the night, the latest first. */
export function priceChanges(
  view: Pick<QueryView, 'rows'>,
  ratePlanId: RatePlanId,
  roomTypeId: RoomTypeId,
  night: HotelDay,
): readonly PriceChange[] {
  return view.rows(pricesModel, monthOf(night)).get(planNight(ratePlanId, roomTypeId, night))?.changes ?? [];
}

function isPriceEvent(event: PostedEvent['event']): event is PriceEvent {
  return event.type === 'NightsPriced' || event.type === 'PlanNightsPriced' || event.type === 'PricesWithdrawn';
}
