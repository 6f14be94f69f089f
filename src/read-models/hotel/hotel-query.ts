import type { HotelCard } from '#contract/hotel-card.ts';
import type { QueryView } from '../query.ts';
import { HOTEL_PAGE, hotelModel, type HotelRow, type RoomTypeRow } from './hotel-projection.ts';
import { inRackOrder, inTypeOrder } from './rack-order.ts';

export function hotel(view: Pick<QueryView, 'rows' | 'businessDate'>): HotelCard | undefined {
  const rows = [...view.rows(hotelModel, HOTEL_PAGE).values()];
  const [property] = ofKind(rows, 'property');
  if (!property) return undefined;
  const types = ofKind(rows, 'room-type');
  const { name, timeZone, currency } = property;
  return {
    name,
    timeZone,
    currency,
    businessDate: view.businessDate,
    roomTypes: inTypeOrder(types).map(({ kind: _, ...type }) => type),
    rooms: inRackOrder(ofKind(rows, 'room'), types).map(({ kind: _, ...room }) => room),
    staff: ofKind(rows, 'staff').map(({ kind: _, ...member }) => member),
  };
}

/** The types that the hotel sells, in the order of the rack. */
export function roomTypes(view: Pick<QueryView, 'rows'>): readonly RoomTypeRow[] {
  return inTypeOrder(ofKind([...view.rows(hotelModel, HOTEL_PAGE).values()], 'room-type'));
}

function ofKind<Kind extends HotelRow['kind']>(
  rows: readonly HotelRow[],
  kind: Kind,
): readonly Extract<HotelRow, { kind: Kind }>[] {
  return rows.filter((row): row is Extract<HotelRow, { kind: Kind }> => row.kind === kind);
}
