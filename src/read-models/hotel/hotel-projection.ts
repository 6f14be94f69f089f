import type { PostedEvent } from '#contract/commands.ts';
import type { DayTurns } from '#domain/business-day/day-turns.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RatePlanId, RoomId, RoomTypeId, StaffId, TermsId } from '#domain/kernel/identifiers.ts';
import { withoutRetirementOf, type Room } from '#domain/property/property.ts';
import type { RoomReinstated } from '#domain/property/property-events.ts';
import type { BookingTerms } from '#domain/rates/booking-terms.ts';
import type { RatePlan } from '#domain/rates/rate-plan.ts';
import { STAFF_ROLES } from '#domain/staff/roles-of.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

export type HotelRow =
  | PropertyRow
  | ({ readonly kind: 'rate-plan' } & RatePlan)
  | ({ readonly kind: 'terms' } & BookingTerms)
  | { readonly kind: 'plan-terms'; readonly ratePlanId: RatePlanId; readonly termsId: TermsId }
  | RoomTypeRow
  | ({ readonly kind: 'room' } & Room)
  | StaffRow;

export type StaffRow = {
  readonly kind: 'staff';
  readonly staffId: StaffId;
  readonly name: string;
  readonly roles?: readonly StaffRole[];
  /** In rows of before revision 4, when everybody had one. */
  readonly role?: StaffRole;
};

export type PropertyRow = {
  readonly kind: 'property';
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly overbookingLimit?: number;
  /** Absent: with the calendar. */
  readonly dayTurns?: DayTurns;
};

export type RoomTypeRow = {
  readonly kind: 'room-type';
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly code: string;
  readonly sleeps: number;
  readonly standardPriceMinor: number;
  readonly overbookingLimit: number;
  /** Rooms of the type that were ever added. */
  readonly rooms: number;
  /** Those of them that the hotel has no longer, and from which night on. */
  readonly retired?: Readonly<Record<RoomId, HotelDay>>;
};

/** A hotel has as many rooms as it has: one page. */
export const HOTEL_PAGE: PageKey = 'all';
const PAGES: readonly PageKey[] = [HOTEL_PAGE];

/** What there is to sell, and who works here. */
export const hotelModel: ReadModel<HotelRow> = {
  name: 'hotel',
  revision: 6,
  readableSince: 1,
  pagesOf: ({ event: { type } }) =>
    type === 'HotelSetUp' ||
    type === 'DayTurnChosen' ||
    type === 'RoomTypeAdded' ||
    type === 'RoomsAdded' ||
    type === 'RoomRenumbered' ||
    type === 'RoomRetired' ||
    type === 'RoomReinstated' ||
    type === 'OverbookingAllowed' ||
    type === 'HouseOverbookingAllowed' ||
    type === 'RatePlanAdded' ||
    type === 'RatePlanRetired' ||
    type === 'BookingTermsDefined' ||
    type === 'BookingTermsApplied' ||
    type === 'StaffMemberAdded' ||
    type === 'StaffNameCorrected' ||
    type === 'RoleGranted' ||
    type === 'RoleRevoked' ||
    type === 'StaffMemberLeft'
      ? PAGES
      : [],
  fold,
};

function fold(rows: RowWriter<HotelRow>, { event }: PostedEvent): void {
  if (event.type === 'HotelSetUp') {
    const { name, timeZone, currency, opensOn } = event;
    const dayTurns = opensOn === undefined ? {} : ({ dayTurns: { by: 'night-audit' } } as const);
    rows.put(HOTEL_PAGE, 'property', { kind: 'property', name, timeZone, currency, ...dayTurns });
  } else if (event.type === 'DayTurnChosen') {
    changeProperty(rows, { dayTurns: event.turns });
  } else if (event.type === 'RoomTypeAdded') {
    const { type: _, ...roomType } = event;
    rows.put(HOTEL_PAGE, typeKey(event.roomTypeId), { kind: 'room-type', ...roomType, overbookingLimit: 0, rooms: 0 });
  } else if (event.type === 'RoomsAdded') {
    const { roomTypeId } = event;
    for (const { roomId, number } of event.rooms) {
      rows.put(HOTEL_PAGE, `room:${roomId}`, { kind: 'room', roomId, number, roomTypeId });
    }
    changeType(rows, roomTypeId, (type) => ({ ...type, rooms: type.rooms + event.rooms.length }));
  } else if (event.type === 'RoomRenumbered') {
    changeRoom(rows, event.roomId, { number: event.number });
  } else if (event.type === 'RoomRetired') {
    const { roomId, roomTypeId, from } = event;
    changeRoom(rows, roomId, { retiredFrom: from });
    changeType(rows, roomTypeId, (type) => ({ ...type, retired: { ...type.retired, [roomId]: from } }));
  } else if (event.type === 'RoomReinstated') {
    reinstateRoom(rows, event);
  } else if (event.type === 'OverbookingAllowed') {
    changeType(rows, event.roomTypeId, (type) => ({ ...type, overbookingLimit: event.limit }));
  } else if (event.type === 'HouseOverbookingAllowed') {
    if (!event.nights) changeProperty(rows, { overbookingLimit: event.limit });
  } else if (!foldStaff(rows, event)) foldRates(rows, event);
}

/** Who works here: whether the event was about that. */
function foldStaff(rows: RowWriter<HotelRow>, event: HotelEvent): boolean {
  switch (event.type) {
    case 'StaffMemberAdded':
      return putStaff(rows, event.staffId, () => ({ name: event.name, roles: [event.role] }));
    case 'StaffNameCorrected':
      return putStaff(rows, event.staffId, ({ roles }) => ({ name: event.name, roles }));
    case 'RoleGranted':
      return putStaff(rows, event.staffId, ({ name, roles }) => ({
        name,
        roles: STAFF_ROLES.filter((role) => role === event.role || roles.includes(role)),
      }));
    case 'RoleRevoked':
      return putStaff(rows, event.staffId, ({ name, roles }) => ({
        name,
        roles: roles.filter((role) => role !== event.role),
      }));
    case 'StaffMemberLeft':
      return putStaff(rows, event.staffId, ({ name }) => ({ name, roles: [] }));
    default:
      return false;
  }
}

type StaffFacts = { readonly name: string; readonly roles: readonly StaffRole[] };

function putStaff(rows: RowWriter<HotelRow>, staffId: StaffId, change: (facts: StaffFacts) => StaffFacts): true {
  const key = `staff:${staffId}`;
  const row = rows.get(HOTEL_PAGE, key);
  const { name, roles = [] } = row?.kind === 'staff' ? row : { name: '' };
  rows.put(HOTEL_PAGE, key, { kind: 'staff', staffId, ...change({ name, roles }) });
  return true;
}

/** How nights are sold. */
function foldRates(rows: RowWriter<HotelRow>, event: HotelEvent): void {
  if (event.type === 'RatePlanAdded') {
    const { type: _, ...plan } = event;
    rows.put(HOTEL_PAGE, `rate-plan:${plan.ratePlanId}`, { kind: 'rate-plan', ...plan });
  } else if (event.type === 'RatePlanRetired') {
    const key = `rate-plan:${event.ratePlanId}`;
    const row = rows.get(HOTEL_PAGE, key);
    if (row?.kind === 'rate-plan') rows.put(HOTEL_PAGE, key, { ...row, retired: true });
  } else if (event.type === 'BookingTermsDefined') {
    const { type: _, ...terms } = event;
    rows.put(HOTEL_PAGE, `terms:${terms.termsId}:${terms.from}`, { kind: 'terms', ...terms });
  } else if (event.type === 'BookingTermsApplied') {
    const { ratePlanId, termsId } = event;
    rows.put(HOTEL_PAGE, `plan-terms:${ratePlanId}`, { kind: 'plan-terms', ratePlanId, termsId });
  }
}

function changeProperty(rows: RowWriter<HotelRow>, change: Partial<PropertyRow>): void {
  const property = rows.get(HOTEL_PAGE, 'property');
  if (property?.kind === 'property') rows.put(HOTEL_PAGE, 'property', { ...property, ...change });
}

function changeRoom(rows: RowWriter<HotelRow>, roomId: RoomId, change: Partial<Room>): void {
  const row = rows.get(HOTEL_PAGE, `room:${roomId}`);
  if (row?.kind === 'room') rows.put(HOTEL_PAGE, `room:${roomId}`, { ...row, ...change });
}

function reinstateRoom(rows: RowWriter<HotelRow>, { roomId, roomTypeId }: RoomReinstated): void {
  const row = rows.get(HOTEL_PAGE, `room:${roomId}`);
  if (row?.kind !== 'room') return;
  const { retiredFrom: _, ...there } = row;
  rows.put(HOTEL_PAGE, `room:${roomId}`, there);
  changeType(rows, roomTypeId, withoutRetirementOf(roomId));
}

function changeType(
  rows: RowWriter<HotelRow>,
  roomTypeId: RoomTypeId,
  change: (type: RoomTypeRow) => RoomTypeRow,
): void {
  const row = rows.get(HOTEL_PAGE, typeKey(roomTypeId));
  if (row?.kind === 'room-type') rows.put(HOTEL_PAGE, typeKey(roomTypeId), change(row));
}

function typeKey(roomTypeId: RoomTypeId): string {
  return `room-type:${roomTypeId}`;
}
