import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { freedomOf, isGhost } from './bar-look.ts';
import { nightsToSpan, xToDay, xToNight, type Plane } from './geometry.ts';
import { lineIndexAt, type LineLayout } from './line-layout.ts';
import { holdsStays, type PlacedPiece, type StayLine } from './rack-lines.ts';

/** A point of the plane: x from the first day of the horizon, y from the first line. */
export type Point = { readonly x: number; readonly y: number };

/** What lies under a pointer. */
export type Hit = {
  readonly index: number;
  readonly lineKey: string;
  /** The day whose column is under the pointer. */
  readonly day: HotelDay;
  /** The night to act on: the day's own, or the one before when only that one is free. */
  readonly night: HotelDay;
  readonly piece?: PlacedPiece | undefined;
  readonly edge?: 'arrival' | 'departure' | undefined;
};

/** Half of a 24 px target; the other half lies inside the bar. */
const EDGE = 12;

export function hitAt(layout: LineLayout, plane: Plane, { x, y }: Point): Hit | undefined {
  const index = lineIndexAt(layout, y);
  const box = layout.boxes[index];
  if (!box || y < 0 || y >= box.top + box.height) return undefined;
  const day = xToDay(plane, x);
  const common = { index, lineKey: box.line.key, day };
  if (!holdsStays(box.line)) return { ...common, night: day };
  const lane = Math.floor((y - box.top) / plane.rowHeight);
  const piece = pieceUnder(box.line, plane, x, lane);
  if (piece) return { ...common, night: nightOf(piece, xToNight(plane, x)), piece: piece.placed, edge: piece.edge };
  return { ...common, night: freeNight(box.line, day, xToNight(plane, x)) };
}

type Under = { readonly placed: PlacedPiece; readonly edge: 'arrival' | 'departure' | undefined };

function pieceUnder(line: StayLine, plane: Plane, x: number, lane: number): Under | undefined {
  const spans = line.placed
    .filter((placed) => placed.lane === lane)
    .map((placed) => ({ placed, ...nightsToSpan(plane, placed.item.from, placed.item.to) }));
  // What the pointer is on wins over an edge that only reaches out to it.
  const inside = spans.find((span) => x >= span.x && x < span.x + span.width);
  if (inside) return { placed: inside.placed, edge: edgeOf(inside.placed, x - inside.x, inside.width) };
  const beside = spans.find((span) => x >= span.x - EDGE && x < span.x + span.width + EDGE);
  const edge = beside && edgeOf(beside.placed, x - beside.x, beside.width);
  return beside && edge ? { placed: beside.placed, edge } : undefined;
}

function edgeOf({ item }: PlacedPiece, offset: number, width: number): 'arrival' | 'departure' | undefined {
  if (item.kind !== 'bar' || isGhost(item.bar)) return undefined;
  const freedom = freedomOf(item.bar);
  // A short bar keeps its middle half for being moved.
  const reach = Math.min(EDGE, Math.floor(width / 4));
  if (offset < reach) return freedom.arrival ? 'arrival' : undefined;
  return offset >= width - reach && freedom.departure ? 'departure' : undefined;
}

function nightOf({ placed: { item } }: Under, night: HotelDay): HotelDay {
  return Math.min(Math.max(night, item.from), Math.max(item.to - 1, item.from)) as HotelDay;
}

function freeNight({ placed }: StayLine, day: HotelDay, drawn: HotelDay): HotelDay {
  const isTaken = (night: HotelDay) =>
    placed.some(({ item }) => item.from <= night && night < item.to && !(item.kind === 'bar' && isGhost(item.bar)));
  return drawn !== day && isTaken(day) && !isTaken(drawn) ? drawn : day;
}
