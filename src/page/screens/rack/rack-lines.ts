import type { Rack, RackBar, RackClosure, RackNight, RackRoom, RackRoomType } from '#contract/rack.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomId, RoomTypeId } from '#domain/kernel/identifiers.ts';
import { isGhost } from './bar-look.ts';
import { sameLine } from './same-line.ts';
import { stackLanes, type Laned, type LaneStack } from './lanes.ts';

/** What lies in a lane of a room: a stay, or a closure. */
export type Piece =
  | { readonly kind: 'bar'; readonly from: HotelDay; readonly to: HotelDay; readonly bar: RackBar }
  | { readonly kind: 'closure'; readonly from: HotelDay; readonly to: HotelDay; readonly closure: RackClosure };
export type PlacedPiece = Laned<Piece>;

/** One line of the chart. Its `key` outlives every rack: focus, folds and drags hold on to it. */
export type TypeLine = {
  readonly kind: 'type';
  readonly key: string;
  readonly type: RackRoomType;
  readonly isCollapsed: boolean;
  readonly rooms: number;
  readonly nights: readonly RackNight[];
};
export type LaneLine = {
  readonly kind: 'lane';
  readonly key: string;
  readonly type: RackRoomType;
} & LaneStack<Piece>;
export type RoomLine = {
  readonly kind: 'room';
  readonly key: string;
  readonly type: RackRoomType;
  readonly room: RackRoom;
} & LaneStack<Piece>;
export type RackLine = TypeLine | LaneLine | RoomLine;
/** A line in which stays lie. */
export type StayLine = LaneLine | RoomLine;

export type LineChoices = { readonly collapsed: ReadonlySet<RoomTypeId>; readonly showGhosts: boolean };

export function rackLines(rack: Rack, { collapsed, showGhosts }: LineChoices): readonly RackLine[] {
  const shown = rack.bars.filter((bar) => showGhosts || !isGhost(bar));
  const byRoom = groupBy(shown, (bar) => bar.roomId);
  const unassigned = groupBy(byRoom.get(undefined) ?? [], (bar) => bar.bookedTypeId);
  const closures = groupBy(rack.closures, (closure) => closure.roomId);
  const rooms = groupBy(rack.rooms, (room) => room.roomTypeId);
  const nights = groupBy(rack.nights, (night) => night.roomTypeId);
  return rack.roomTypes.flatMap((type): RackLine[] => {
    const id = type.roomTypeId;
    const ofType = rooms.get(id) ?? [];
    const isCollapsed = collapsed.has(id);
    const head: TypeLine = {
      kind: 'type',
      key: typeKey(id),
      type,
      isCollapsed,
      rooms: ofType.length,
      nights: nights.get(id) ?? [],
    };
    if (isCollapsed) return [head];
    const waiting = unassigned.get(id) ?? [];
    return [
      head,
      ...(waiting.length > 0 ? [laneLine(type, waiting)] : []),
      ...ofType.map((room) => roomLine(type, room, byRoom.get(room.roomId) ?? [], closures.get(room.roomId) ?? [])),
    ];
  });
}

export const typeKey = (id: RoomTypeId) => `type:${id}`;
export const laneKey = (id: RoomTypeId) => `lane:${id}`;
export const roomKey = (id: RoomId) => `room:${id}`;

export function holdsStays(line: RackLine): line is StayLine {
  return line.kind !== 'type';
}

/** Where a stay is drawn: its room, or the lane of the type it booked. */
export function lineKeyOf({ roomId, bookedTypeId }: RackBar): string {
  return roomId === undefined ? laneKey(bookedTypeId) : roomKey(roomId);
}

/**
 * A new answer has new lines all over, although one room changed. Lines of which nothing changed keep their identity, so
 * that only the element of the changed room draws again.
 */
export function keepUnchanged(before: readonly RackLine[], after: readonly RackLine[]): readonly RackLine[] {
  const known = new Map(before.map((line) => [line.key, line]));
  return after.map((line) => {
    const old = known.get(line.key);
    return old && sameLine(old, line) ? old : line;
  });
}

function laneLine(type: RackRoomType, bars: readonly RackBar[]): LaneLine {
  return { kind: 'lane', key: laneKey(type.roomTypeId), type, ...stack(bars, []) };
}

function roomLine(
  type: RackRoomType,
  room: RackRoom,
  bars: readonly RackBar[],
  closures: readonly RackClosure[],
): RoomLine {
  return { kind: 'room', key: roomKey(room.roomId), type, room, ...stack(bars, closures) };
}

// Stays first, in order of arrival, then closures, then ghosts: a ghost never pushes a guest down.
function stack(bars: readonly RackBar[], closures: readonly RackClosure[]): LaneStack<Piece> {
  const pieces: Piece[] = bars.map((bar) => ({ kind: 'bar', from: bar.from, to: bar.to, bar }));
  pieces.push(...closures.map((closure): Piece => ({ kind: 'closure', from: closure.from, to: closure.to, closure })));
  return stackLanes(pieces.toSorted((left, right) => rankOf(left) - rankOf(right) || left.from - right.from));
}

function rankOf(piece: Piece): number {
  if (piece.kind === 'closure') return 1;
  return isGhost(piece.bar) ? 2 : 0;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
