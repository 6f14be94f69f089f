import { HOTEL_PAGE, hotelModel, type PropertyRow } from '#read-models/hotel/hotel-projection.ts';
import type { PagesView } from '#server/projector/pages-now.ts';

const NOT_SET_UP: Pick<PropertyRow, 'name' | 'timeZone' | 'currency'> = { name: '', timeZone: 'UTC', currency: 'XXX' };

/** What the hotel is called, and in what it counts; ISO 4217 has XXX for a hotel that has not said so yet. */
export function propertyOf(view: PagesView): typeof NOT_SET_UP {
  const row = view.rows(hotelModel, HOTEL_PAGE).get('property');
  return row?.kind === 'property' ? row : NOT_SET_UP;
}
