import type { BarMarks, RackBar, RackClosure, RackNight, RackRoom, RackRoomType } from '#contract/rack.ts';
import type { Party } from '#domain/reservations/reservation.ts';
import type { PlacedPiece, RackLine } from './rack-lines.ts';

/** Whether two lines would be drawn alike. Written out field by field: it looks at every bar of every new answer. */
export function sameLine(left: RackLine, right: RackLine): boolean {
  if (!sameType(left.type, right.type)) return false;
  if (left.kind === 'type' && right.kind === 'type') {
    return (
      left.isCollapsed === right.isCollapsed &&
      left.rooms === right.rooms &&
      sameAll(left.nights, right.nights, sameNight)
    );
  }
  if (left.kind === 'lane' && right.kind === 'lane') {
    return left.stays === right.stays && sameAll(left.placed, right.placed, samePiece);
  }
  if (left.kind !== 'room' || right.kind !== 'room') return false;
  return left.lanes === right.lanes && sameRoom(left.room, right.room) && sameAll(left.placed, right.placed, samePiece);
}

function sameAll<Item>(left: readonly Item[], right: readonly Item[], same: Same<Item>): boolean {
  return left.length === right.length && left.every((item, index) => same(item, right[index] as Item));
}

type Same<Item> = (left: Item, right: Item) => boolean;

/** A `Same` for flat objects; the map makes the compiler name a field that was forgotten. */
function fields<Item extends object>(compare: { readonly [Key in keyof Required<Item>]: Same<Item[Key]> }): Same<Item> {
  const keys = Object.keys(compare) as (keyof Item)[];
  return (left, right) => left === right || keys.every((key) => compare[key](left[key], right[key]));
}

const is = <Value>(left: Value, right: Value) => left === right;

const sameParty = fields<Party>({ adults: is, children: is, infants: is });
const sameMarks = fields<BarMarks>({ pending: is, conflict: is, atRisk: is });
const sameBar = fields<RackBar>({
  barId: is,
  reservationId: is,
  roomId: is,
  from: is,
  to: is,
  arrival: is,
  departure: is,
  status: is,
  bookedTypeId: is,
  guest: is,
  party: sameParty,
  confirmation: is,
  marks: sameMarks,
});
const sameClosure = fields<RackClosure>({ closureId: is, roomId: is, from: is, to: is, reason: is });
const sameRoom = fields<RackRoom>({ roomId: is, number: is, roomTypeId: is, condition: is, occupied: is });
const sameType = fields<RackRoomType>({ roomTypeId: is, name: is, code: is });
const sameNight = fields<RackNight>({ night: is, roomTypeId: is, rooms: is, outOfOrder: is, sold: is, free: is });

function samePiece({ item: left, lane }: PlacedPiece, { item: right, lane: other }: PlacedPiece): boolean {
  if (lane !== other) return false;
  if (left.kind === 'bar' && right.kind === 'bar') return sameBar(left.bar, right.bar);
  return left.kind === 'closure' && right.kind === 'closure' && sameClosure(left.closure, right.closure);
}
