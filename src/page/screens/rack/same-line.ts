import type { PlacedPiece, RackLine } from './rack-lines.ts';

/** Whether two lines would be drawn alike. What has not changed is the same object in every answer, so nobody looks inside. */
export function sameLine(left: RackLine, right: RackLine): boolean {
  if (left.type !== right.type) return false;
  if (left.kind === 'type' && right.kind === 'type') {
    return left.isCollapsed === right.isCollapsed && left.rooms === right.rooms && sameAll(left.nights, right.nights);
  }
  if (left.kind === 'lane' && right.kind === 'lane') {
    return samePieces(left.placed, right.placed);
  }
  if (left.kind !== 'room' || right.kind !== 'room') return false;
  return left.lanes === right.lanes && left.room === right.room && samePieces(left.placed, right.placed);
}

function sameAll<Item>(left: readonly Item[], right: readonly Item[]): boolean {
  return left.length === right.length && left.every((item, index) => item === right[index]);
}

function samePieces(left: readonly PlacedPiece[], right: readonly PlacedPiece[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((piece, index) => {
    const other = right[index];
    return piece.lane === other?.lane && shownBy(piece) === shownBy(other);
  });
}

function shownBy({ item }: PlacedPiece) {
  return item.kind === 'bar' ? item.bar : item.closure;
}
