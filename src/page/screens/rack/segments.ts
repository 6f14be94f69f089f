import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DayRange } from './day-window.ts';
import type { PlacedPiece, StayLine } from './rack-lines.ts';
import { isGhost } from './bar-look.ts';

/** One gridcell. Together the segments of a line leave no night out, so a screen reader meets the whole row. */
export type Segment =
  | { readonly kind: 'stay' | 'closed'; readonly from: HotelDay; readonly to: HotelDay; readonly placed: PlacedPiece }
  | { readonly kind: 'free' | 'picked' | 'unknown'; readonly from: HotelDay; readonly to: HotelDay };

export type SegmentView = {
  /** Nights that are drawn. */
  readonly drawn: DayRange;
  /** Nights that were loaded: beyond them nothing may be called free. */
  readonly loaded: DayRange;
  /** Free nights under the cursor, a cell of their own. */
  readonly picked?: DayRange | undefined;
};

/**
 * Stays and closures as they are, and between them what is free, unknown or picked. Free stretches are given whole,
 * also beyond the drawn days: "free, 12 nights" is true at every scroll position.
 */
export function segmentsOf({ placed }: StayLine, { drawn, loaded, picked }: SegmentView): readonly Segment[] {
  const inSight = placed.filter(({ item }) => touches(item, drawn));
  const taken = mergeTaken(placed.filter(({ item }) => !isGhostPiece(item)));
  const open: Segment[] = gaps(loaded, taken).flatMap((gap) => splitByPicked(gap, picked));
  const unknown: Segment[] = [
    { kind: 'unknown' as const, from: drawn.from, to: Math.min(loaded.from, drawn.to) as HotelDay },
    { kind: 'unknown' as const, from: Math.max(loaded.to, drawn.from) as HotelDay, to: drawn.to },
  ].flatMap((beyond) => gaps(beyond, taken).map((gap) => ({ kind: 'unknown', ...gap }) as const));
  const stays: Segment[] = inSight.map((one) => ({
    kind: one.item.kind === 'bar' ? 'stay' : 'closed',
    from: one.item.from,
    to: one.item.to,
    placed: one,
  }));
  return [
    ...stays,
    ...open.filter((segment) => segment.kind === 'picked' || touches(segment, drawn)),
    ...unknown,
  ].toSorted((left, right) => left.from - right.from || left.to - right.to);
}

/** The nights of `range` that `taken` (sorted, merged) leaves. */
export function gaps(range: DayRange, taken: readonly DayRange[]): readonly DayRange[] {
  const free: DayRange[] = [];
  let from: number = range.from;
  for (const stretch of taken) {
    if (stretch.from > from) free.push({ from: from as HotelDay, to: Math.min(stretch.from, range.to) as HotelDay });
    from = Math.max(from, stretch.to);
    if (from >= range.to) break;
  }
  if (from < range.to) free.push({ from: from as HotelDay, to: range.to });
  return free.filter((gap) => gap.from < gap.to);
}

function mergeTaken(placed: readonly PlacedPiece[]): readonly DayRange[] {
  const merged: { from: HotelDay; to: HotelDay }[] = [];
  for (const { from, to } of placed.map(({ item }) => item).toSorted((left, right) => left.from - right.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to) as HotelDay;
    else merged.push({ from, to });
  }
  return merged;
}

function splitByPicked(gap: DayRange, picked: DayRange | undefined): readonly Segment[] {
  const from = Math.max(gap.from, picked?.from ?? gap.to) as HotelDay;
  const to = Math.min(gap.to, picked?.to ?? gap.from) as HotelDay;
  if (from >= to) return [{ kind: 'free', ...gap }];
  const pieces: Segment[] = [
    { kind: 'free', from: gap.from, to: from },
    { kind: 'picked', from, to },
    { kind: 'free', from: to, to: gap.to },
  ];
  return pieces.filter((piece) => piece.from < piece.to);
}

function isGhostPiece(piece: PlacedPiece['item']): boolean {
  return piece.kind === 'bar' && isGhost(piece.bar);
}

function touches(
  { from, to }: { readonly from: number; readonly to: number },
  { from: start, to: end }: DayRange,
): boolean {
  return from < end && (to > start || from >= start);
}
