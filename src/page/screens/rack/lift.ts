import type { RackBar } from '#contract/rack.ts';
import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { RoomTypeId } from '#domain/kernel/identifiers.ts';
import { liftWords } from '#page/wording/rack-words.ts';
import { freedomOf, isGhost } from './bar-look.ts';
import { overlaps } from './lanes.ts';
import type { RackJudgement, RackProposal } from './rack-events.ts';
import { holdsStays, lineKeyOf, type RackLine } from './rack-lines.ts';

/** Something in the hand, by pointer or by keys: what it is, and where and when it would be dropped. */
export type Lift = LiftedBar | LiftedNights;

export type LiftedBar = {
  readonly mode: 'move' | 'dates';
  readonly bar: RackBar;
  /** The line it was lifted from. */
  readonly home: string;
  readonly lineKey: string;
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
};

export type LiftedNights = {
  readonly mode: 'create';
  readonly home: string;
  readonly lineKey: string;
  readonly roomTypeId: RoomTypeId;
  readonly first: HotelDay;
  readonly arrival: HotelDay;
  readonly departure: HotelDay;
};

/** Moving is about the nights of this bar, changing dates about the whole stay. Undefined: it may not be moved. */
export function liftBar(bar: RackBar, mode: 'move' | 'dates'): LiftedBar | undefined {
  const freedom = freedomOf(bar);
  if (mode === 'move' ? !freedom.room : !freedom.arrival && !freedom.departure) return undefined;
  const home = lineKeyOf(bar);
  const nights = mode === 'move' ? { arrival: bar.from, departure: bar.to } : bar;
  return { mode, bar, home, lineKey: home, arrival: nights.arrival, departure: nights.departure };
}

export function liftNights(lineKey: string, roomTypeId: RoomTypeId, first: HotelDay): LiftedNights {
  return { mode: 'create', home: lineKey, lineKey, roomTypeId, first, arrival: first, departure: addDays(first, 1) };
}

/** Carries a bar to another line; it stays where it is when it cannot lie there. */
export function carryToLine(lift: LiftedBar, line: RackLine | undefined): LiftedBar {
  if (!line || !canLieOn(lift, line)) return lift;
  // The head and the lane of a type both mean "no room yet": for a stay that has none, both are home.
  const lineKey = line.kind !== 'room' && lift.bar.roomId === undefined ? lift.home : line.key;
  return lineKey === lift.lineKey ? lift : { ...lift, lineKey };
}

/** A stay waits without a room in the type it booked and nowhere else; a guest who is here has a room. */
export function canLieOn({ mode, bar }: LiftedBar, line: RackLine): boolean {
  if (mode !== 'move') return false;
  return line.kind === 'room' || (line.type.roomTypeId === bar.bookedTypeId && bar.status !== 'in-house');
}

/** Carries a bar to the day it had when it was lifted, plus `days`. Arrivals that have happened stay where they are. */
export function carryByDays(lift: LiftedBar, days: number): LiftedBar {
  if (!freedomOf(lift.bar).days) return lift;
  return { ...lift, arrival: addDays(lift.bar.from, days), departure: addDays(lift.bar.to, days) };
}

/** Draws an edge to the day it had when it was lifted, plus `days`; never closer to the other edge than one night. */
export function drawEdge(lift: LiftedBar, edge: 'arrival' | 'departure', days: number): LiftedBar {
  if (!freedomOf(lift.bar)[edge]) return lift;
  const target = addDays(lift.bar[edge], days);
  return edge === 'arrival'
    ? { ...lift, arrival: Math.min(target, lift.departure - 1) as HotelDay }
    : { ...lift, departure: Math.max(target, lift.arrival + 1) as HotelDay };
}

/** From the day where the hand went down to the day where it is now, in either direction; at least one night. */
export function drawNights(lift: LiftedNights, day: HotelDay): LiftedNights {
  const arrival = Math.min(lift.first, day) as HotelDay;
  const departure = Math.max(lift.first, day, arrival + 1) as HotelDay;
  return { ...lift, arrival, departure };
}

export function isUnchanged(lift: Lift): boolean {
  if (lift.mode === 'create') return false;
  const before = lift.mode === 'move' ? { arrival: lift.bar.from, departure: lift.bar.to } : lift.bar;
  return lift.lineKey === lift.home && lift.arrival === before.arrival && lift.departure === before.departure;
}

export function proposalOf(lift: Lift, line: RackLine | undefined): RackProposal {
  const { arrival, departure } = lift;
  const roomId = line?.kind === 'room' ? line.room.roomId : undefined;
  switch (lift.mode) {
    case 'create':
      return { kind: 'create', roomId, roomTypeId: lift.roomTypeId, arrival, departure };
    case 'dates':
      return { kind: 'dates', bar: lift.bar, arrival, departure };
    case 'move':
      return { kind: 'move', bar: lift.bar, roomId, arrival, departure };
  }
}

/** What the chart itself can see, at once and without asking: shown until the hotel has answered. */
export function judgeBySight(lift: Lift, line: RackLine | undefined): RackJudgement {
  if (!line || !holdsStays(line) || line.kind === 'lane') return { ok: true };
  const nights = { from: lift.arrival, to: lift.departure };
  const own = lift.mode === 'create' ? undefined : lift.bar.reservationId;
  const inTheWay = line.placed
    .map(({ item }) => item)
    .find(
      (item) =>
        overlaps(item, nights) && !(item.kind === 'bar' && (isGhost(item.bar) || item.bar.reservationId === own)),
    );
  if (inTheWay?.kind === 'bar') return { ok: false, words: liftWords.taken(inTheWay.bar.guest) };
  if (inTheWay) return { ok: false, words: liftWords.closed(inTheWay.closure.reason) };
  return { ok: true };
}

/** A room of another type is no refusal, but nobody should drop there without noticing. */
export function isOtherType(lift: Lift, line: RackLine | undefined): boolean {
  return lift.mode === 'move' && line?.kind === 'room' && line.type.roomTypeId !== lift.bar.bookedTypeId;
}
