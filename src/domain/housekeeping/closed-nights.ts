import type { HotelDay } from '../kernel/hotel-day.ts';
import type { ClosureId, RoomId } from '../kernel/identifiers.ts';
import type { PropertyTables } from '../property/property.ts';
import { typeNight } from '../rates/rates.ts';
import type { HousekeepingTables } from './housekeeping.ts';

type Tables = HousekeepingTables & PropertyTables;

/** A room that is closed for two reasons counts once. */
export function closeNight(tables: Tables, roomId: RoomId, night: HotelDay, closureId: ClosureId): void {
  const closures = tables.closedNights.get(`${roomId}|${night}`) ?? [];
  tables.closedNights.set(`${roomId}|${night}`, [...closures, closureId]);
  if (closures.length === 0) countClosed(tables, roomId, night, 1);
}

/** It is open again when the last reason is gone. */
export function openNight(tables: Tables, roomId: RoomId, night: HotelDay, closureId: ClosureId): void {
  const closures = tables.closedNights.get(`${roomId}|${night}`) ?? [];
  const others = closures.filter((id) => id !== closureId);
  if (others.length > 0) return tables.closedNights.set(`${roomId}|${night}`, others);
  tables.closedNights.delete(`${roomId}|${night}`);
  if (closures.length > 0) countClosed(tables, roomId, night, -1);
}

function countClosed(tables: Tables, roomId: RoomId, night: HotelDay, change: 1 | -1): void {
  const roomTypeId = tables.rooms.get(roomId)?.roomTypeId;
  if (!roomTypeId) return;
  const key = typeNight(roomTypeId, night);
  const closed = (tables.closedTypeNights.get(key) ?? 0) + change;
  if (closed === 0) tables.closedTypeNights.delete(key);
  else tables.closedTypeNights.set(key, closed);
}
