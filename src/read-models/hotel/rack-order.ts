import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import type { RoomTypeRow } from './hotel-projection.ts';

type Numbered = { readonly number: string; readonly roomTypeId: RoomTypeId };

// One locale everywhere, so that every replica puts the rooms in the same order: 9 before 10, 2A before 2B.
const byNumber = new Intl.Collator('en', { numeric: true });

/** Room types as the rack shows them: the cheapest first. */
export function inTypeOrder(types: readonly RoomTypeRow[]): readonly RoomTypeRow[] {
  return types.toSorted(
    (left, right) =>
      left.standardPriceMinor - right.standardPriceMinor ||
      byNumber.compare(left.code, right.code) ||
      byNumber.compare(left.roomTypeId, right.roomTypeId),
  );
}

/** Rooms as the rack shows them: by type, then by number. */
export function inRackOrder<Room extends Numbered>(
  rooms: readonly Room[],
  types: readonly RoomTypeRow[],
): readonly Room[] {
  const rank = new Map(inTypeOrder(types).map(({ roomTypeId }, index) => [roomTypeId, index]));
  return rooms.toSorted(
    (left, right) =>
      (rank.get(left.roomTypeId) ?? 0) - (rank.get(right.roomTypeId) ?? 0) ||
      byNumber.compare(left.number, right.number),
  );
}
