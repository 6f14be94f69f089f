import { monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { ClosureId, RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { RowWriter } from '../read-model.ts';
import { nightKey, type NightRow, type RackRow } from './rack-rows.ts';

/** A room that a closure keeps closed; `roomTypeId` undefined: a room that nobody has added, counted nowhere. */
export type ClosedRoom = {
  readonly roomId: RoomId;
  readonly closureId: ClosureId;
  readonly roomTypeId: RoomTypeId | undefined;
};

export function countSold(rows: RowWriter<RackRow>, night: HotelDay, roomTypeId: RoomTypeId, change: 1 | -1): void {
  changeNight(rows, night, (row) => ({ ...row, sold: plus(row.sold, roomTypeId, change) }));
}

/** A room that two closures keep closed is one room out of order. */
export function closeNight(
  rows: RowWriter<RackRow>,
  night: HotelDay,
  { roomId, closureId, roomTypeId }: ClosedRoom,
): void {
  changeNight(rows, night, (row) => {
    const closures = row.closed[roomId] ?? [];
    return {
      ...row,
      closed: { ...row.closed, [roomId]: [...closures, closureId] },
      outOfOrder: closures.length === 0 && roomTypeId ? plus(row.outOfOrder, roomTypeId, 1) : row.outOfOrder,
    };
  });
}

export function openNight(
  rows: RowWriter<RackRow>,
  night: HotelDay,
  { roomId, closureId, roomTypeId }: ClosedRoom,
): void {
  changeNight(rows, night, (row) => {
    const { [roomId]: closures = [], ...otherRooms } = row.closed;
    const others = closures.filter((id) => id !== closureId);
    if (closures.length === 0) return row;
    if (others.length > 0) return { ...row, closed: { ...row.closed, [roomId]: others } };
    return {
      ...row,
      closed: otherRooms,
      outOfOrder: roomTypeId ? plus(row.outOfOrder, roomTypeId, -1) : row.outOfOrder,
    };
  });
}

function changeNight(rows: RowWriter<RackRow>, night: HotelDay, change: (row: NightRow) => NightRow): void {
  const page = monthOf(night);
  const known = rows.get(page, nightKey(night));
  const row: NightRow =
    known?.kind === 'night' ? known : { kind: 'night', night, sold: {}, outOfOrder: {}, closed: {} };
  rows.put(page, nightKey(night), change(row));
}

function plus(
  counts: Readonly<Record<RoomTypeId, number>>,
  roomTypeId: RoomTypeId,
  change: 1 | -1,
): Readonly<Record<RoomTypeId, number>> {
  return { ...counts, [roomTypeId]: (counts[roomTypeId] ?? 0) + change };
}
