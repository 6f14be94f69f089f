import type { PostedEvent } from '#contract/commands.ts';
import type { RoomId, RoomTypeId, StaffId } from '#domain/kernel/identifiers.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

export type HotelRow =
  | { readonly kind: 'property'; readonly name: string; readonly timeZone: string; readonly currency: string }
  | RoomTypeRow
  | { readonly kind: 'room'; readonly roomId: RoomId; readonly number: string; readonly roomTypeId: RoomTypeId }
  | { readonly kind: 'staff'; readonly staffId: StaffId; readonly name: string; readonly role: StaffRole };

export type RoomTypeRow = {
  readonly kind: 'room-type';
  readonly roomTypeId: RoomTypeId;
  readonly name: string;
  readonly code: string;
  readonly sleeps: number;
  readonly standardPriceMinor: number;
  readonly overbookingLimit: number;
  readonly rooms: number;
};

/** A hotel has as many rooms as it has: one page. */
export const HOTEL_PAGE: PageKey = 'all';
const PAGES: readonly PageKey[] = [HOTEL_PAGE];

/** What there is to sell, and who works here. */
export const hotelModel: ReadModel<HotelRow> = {
  name: 'hotel',
  revision: 1,
  pagesOf: ({ event: { type } }) =>
    type === 'HotelSetUp' ||
    type === 'RoomTypeAdded' ||
    type === 'RoomsAdded' ||
    type === 'OverbookingAllowed' ||
    type === 'StaffMemberAdded'
      ? PAGES
      : [],
  fold,
};

function fold(rows: RowWriter<HotelRow>, { event }: PostedEvent): void {
  if (event.type === 'HotelSetUp') {
    const { name, timeZone, currency } = event;
    rows.put(HOTEL_PAGE, 'property', { kind: 'property', name, timeZone, currency });
  } else if (event.type === 'RoomTypeAdded') {
    const { type: _, ...roomType } = event;
    rows.put(HOTEL_PAGE, typeKey(event.roomTypeId), { kind: 'room-type', ...roomType, overbookingLimit: 0, rooms: 0 });
  } else if (event.type === 'RoomsAdded') {
    const { roomTypeId } = event;
    for (const { roomId, number } of event.rooms) {
      rows.put(HOTEL_PAGE, `room:${roomId}`, { kind: 'room', roomId, number, roomTypeId });
    }
    changeType(rows, roomTypeId, (type) => ({ ...type, rooms: type.rooms + event.rooms.length }));
  } else if (event.type === 'OverbookingAllowed') {
    changeType(rows, event.roomTypeId, (type) => ({ ...type, overbookingLimit: event.limit }));
  } else if (event.type === 'StaffMemberAdded') {
    const { staffId, name, role } = event;
    rows.put(HOTEL_PAGE, `staff:${staffId}`, { kind: 'staff', staffId, name, role });
  }
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
