import type { HotelCard } from '#contract/hotel-card.ts';
import type { DayTurns } from '#domain/business-day/day-turns.ts';
import { roomsOfType } from '#domain/property/property.ts';
import { BASE_PLAN, BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import type { QueryView } from '../query.ts';
import { HOTEL_PAGE, hotelModel, type HotelRow, type RoomTypeRow } from './hotel-projection.ts';
import { inRackOrder, inTypeOrder } from './rack-order.ts';

export function hotel(view: Pick<QueryView, 'rows' | 'businessDate' | 'deviceScope'>): HotelCard | undefined {
  const rows = [...view.rows(hotelModel, HOTEL_PAGE).values()];
  const [property] = ofKind(rows, 'property');
  if (!property) return undefined;
  const types = ofKind(rows, 'room-type');
  const { kind: _, ...facts } = property;
  return {
    ...facts,
    deviceScope: view.deviceScope,
    businessDate: view.businessDate,
    roomTypes: inTypeOrder(types).map(({ kind: _, retired, rooms, ...type }) => ({
      ...type,
      rooms: roomsOfType({ rooms, ...(retired ? { retired } : {}) }, view.businessDate),
    })),
    rooms: inRackOrder(ofKind(rows, 'room'), types).map(({ kind: _, ...room }) => room),
    ratePlans: ratePlansOf(rows),
    terms: termsOf(rows),
    staff: staffOf(rows),
  };
}

/** The base plan first; each with the terms that bookings of it are made on. */
function ratePlansOf(rows: readonly HotelRow[]): HotelCard['ratePlans'] {
  const applied = new Map(ofKind(rows, 'plan-terms').map(({ ratePlanId, termsId }) => [ratePlanId, termsId]));
  return [BASE_PLAN, ...ofKind(rows, 'rate-plan').map(({ kind: _, ...plan }) => plan)].map((plan) => {
    const termsId = applied.get(plan.ratePlanId) ?? applied.get(BASE_PLAN_ID);
    return termsId ? { ...plan, termsId } : plan;
  });
}

function termsOf(rows: readonly HotelRow[]): HotelCard['terms'] {
  const versions = ofKind(rows, 'terms').map(({ kind: _, ...version }) => version);
  return versions.toSorted((left, right) => left.from - right.from);
}

/** The plans of the hotel, as its card has them. */
export function ratePlans(view: Pick<QueryView, 'rows'>): HotelCard['ratePlans'] {
  return ratePlansOf([...view.rows(hotelModel, HOTEL_PAGE).values()]);
}

/** The booking terms of the hotel, as its card has them. */
export function bookingTerms(view: Pick<QueryView, 'rows'>): HotelCard['terms'] {
  return termsOf([...view.rows(hotelModel, HOTEL_PAGE).values()]);
}

/** How far the whole house may be oversold on a night without a limit of its own; undefined: nobody has said. */
export function houseLimit(view: Pick<QueryView, 'rows'>): number | undefined {
  const property = view.rows(hotelModel, HOTEL_PAGE).get('property');
  return property?.kind === 'property' ? property.overbookingLimit : undefined;
}

/** The types that the hotel sells, in the order of the rack. */
export function roomTypes(view: Pick<QueryView, 'rows'>): readonly RoomTypeRow[] {
  return inTypeOrder(ofKind([...view.rows(hotelModel, HOTEL_PAGE).values()], 'room-type'));
}

/** What turns the hotel's day. */
export function dayTurns(view: Pick<QueryView, 'rows'>): DayTurns {
  const property = view.rows(hotelModel, HOTEL_PAGE).get('property');
  return (property?.kind === 'property' ? property.dayTurns : undefined) ?? { by: 'calendar' };
}

export function staffMembers(view: Pick<QueryView, 'rows'>): HotelCard['staff'] {
  return staffOf([...view.rows(hotelModel, HOTEL_PAGE).values()]);
}

function staffOf(rows: readonly HotelRow[]): HotelCard['staff'] {
  return ofKind(rows, 'staff').map(({ staffId, name, role, roles = role ? [role] : [] }) => ({ staffId, name, roles }));
}

function ofKind<Kind extends HotelRow['kind']>(
  rows: readonly HotelRow[],
  kind: Kind,
): readonly Extract<HotelRow, { kind: Kind }>[] {
  return rows.filter((row): row is Extract<HotelRow, { kind: Kind }> => row.kind === kind);
}
