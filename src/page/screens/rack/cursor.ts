import { addDays, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { DayRange } from './day-window.ts';
import { holdsStays, type PlacedPiece, type RackLine, type StayLine } from './rack-lines.ts';
import { overlaps } from './lanes.ts';

/** Where the keyboard is: a night of a line, in one of its lanes. `anchor` is where choosing nights began. */
export type Cursor = {
  readonly lineKey: string;
  readonly night: HotelDay;
  readonly lane: number;
  readonly anchor?: HotelDay | undefined;
};

/** The world a cursor moves in. */
export type CursorField = {
  readonly lines: readonly RackLine[];
  readonly indexOf: (lineKey: string) => number;
  /** First and last day in sight. */
  readonly sight: DayRange;
  readonly horizon: DayRange;
  readonly today: HotelDay;
  /** Lines of one screen. */
  readonly page: number;
};

export type CursorMove =
  | 'earlier'
  | 'later'
  | 'up'
  | 'down'
  | 'previous-stay'
  | 'next-stay'
  | 'page-up'
  | 'page-down'
  | 'previous-type'
  | 'next-type'
  | 'first-day'
  | 'last-day'
  | 'first-line'
  | 'last-line'
  | 'today'
  | 'choose-earlier'
  | 'choose-later';

/** The cursor after a key. The same object when there is nowhere to go. */
export function moveCursor(cursor: Cursor, move: CursorMove, field: CursorField): Cursor {
  switch (move) {
    case 'earlier':
    case 'later':
    case 'first-day':
    case 'last-day':
    case 'today':
      return toNight(cursor, nightAfter(cursor, move, field), field);
    case 'choose-earlier':
      return choose(cursor, -1, field);
    case 'choose-later':
      return choose(cursor, 1, field);
    case 'previous-stay':
    case 'next-stay':
      return toStay(cursor, move === 'next-stay' ? 1 : -1, field);
    case 'up':
    case 'down':
      return toNeighbour(cursor, move === 'down' ? 1 : -1, field);
    case 'page-up':
    case 'page-down':
      return toLine(cursor, field.indexOf(cursor.lineKey) + (move === 'page-down' ? field.page : -field.page), field);
    case 'first-line':
    case 'last-line':
      return toLine(cursor, move === 'first-line' ? 0 : field.lines.length - 1, field);
    case 'previous-type':
    case 'next-type':
      return toType(cursor, move === 'next-type' ? 1 : -1, field);
  }
}

/** The stay or closure under the cursor; undefined on a free night and on the head of a type. */
export function pieceAt(line: RackLine | undefined, { night, lane }: Cursor): PlacedPiece | undefined {
  if (!line || !holdsStays(line)) return undefined;
  const here = piecesOn(line, night);
  return here.find((placed) => placed.lane === lane) ?? here[0];
}

/** The free nights that are chosen, at least the one under the cursor; undefined on a stay. */
export function pickedNights(line: RackLine | undefined, cursor: Cursor): DayRange | undefined {
  if (!line || !holdsStays(line) || pieceAt(line, cursor)) return undefined;
  const { night, anchor = night } = cursor;
  return { from: Math.min(night, anchor) as HotelDay, to: (Math.max(night, anchor) + 1) as HotelDay };
}

/** A cursor on a line that exists: its own, else the first room; none while there are no lines. */
export function startCursor(
  cursor: Cursor | undefined,
  lines: readonly RackLine[],
  night: HotelDay,
): Cursor | undefined {
  if (cursor && lines.some(({ key }) => key === cursor.lineKey)) return cursor;
  const line = lines.find(({ kind }) => kind === 'room') ?? lines[0];
  return line && { lineKey: line.key, night: cursor?.night ?? night, lane: 0 };
}

function nightAfter(cursor: Cursor, move: CursorMove, field: CursorField): number {
  const piece = pieceAt(lineOf(cursor, field), cursor)?.item;
  if (move === 'earlier') return (piece ? piece.from : cursor.night) - 1;
  // Day use has no night of its own to leave behind.
  if (move === 'later') return piece ? Math.max(piece.to, piece.from + 1) : cursor.night + 1;
  if (move === 'first-day') return field.sight.from;
  return move === 'last-day' ? field.sight.to - 1 : field.today;
}

function choose(cursor: Cursor, step: number, field: CursorField): Cursor {
  const line = lineOf(cursor, field);
  const night = withinHorizon(cursor.night + step, field);
  // Choosing stops at the next guest: nights that are taken cannot be booked.
  if (!line || !holdsStays(line) || pieceAt(line, cursor) || pieceAt(line, { ...cursor, night })) return cursor;
  return { ...cursor, night, anchor: cursor.anchor ?? cursor.night };
}

function toStay(cursor: Cursor, step: 1 | -1, field: CursorField): Cursor {
  const line = lineOf(cursor, field);
  if (!line || !holdsStays(line)) return cursor;
  const here = pieceAt(line, cursor)?.item;
  const ordered = line.placed
    .filter(({ item }) => item !== here)
    .toSorted((left, right) => step * (left.item.from - right.item.from));
  const from = here?.from ?? cursor.night;
  const next = ordered.find(({ item }) => step * (item.from - from) > 0);
  return next ? { lineKey: line.key, night: next.item.from, lane: next.lane } : cursor;
}

// Bars that lie under each other in one line are met one after the other.
function toNeighbour(cursor: Cursor, step: 1 | -1, field: CursorField): Cursor {
  const line = lineOf(cursor, field);
  const lanes = line && holdsStays(line) ? lanesOn(line, cursor.night) : [];
  const lane = step === 1 ? lanes.find((each) => each > cursor.lane) : lanes.findLast((each) => each < cursor.lane);
  if (lane !== undefined && lanes.includes(cursor.lane)) return { ...cursor, lane, anchor: undefined };
  const index = field.indexOf(cursor.lineKey) + step;
  if (index < 0 || index >= field.lines.length) return cursor;
  return toLine(cursor, index, field, step);
}

function toLine(cursor: Cursor, index: number, field: CursorField, step: 1 | -1 = 1): Cursor {
  const line = field.lines[Math.min(Math.max(index, 0), field.lines.length - 1)];
  if (!line || line.key === cursor.lineKey) return cursor;
  const lanes = holdsStays(line) ? lanesOn(line, cursor.night) : [];
  return { lineKey: line.key, night: cursor.night, lane: lanes.at(step === 1 ? 0 : -1) ?? 0 };
}

function toType(cursor: Cursor, step: 1 | -1, field: CursorField): Cursor {
  const heads = field.lines.flatMap((line, index) => (line.kind === 'type' ? [index] : []));
  const here = field.indexOf(cursor.lineKey);
  const index = step === 1 ? heads.find((head) => head > here) : heads.findLast((head) => head < here);
  return index === undefined ? cursor : toLine(cursor, index, field);
}

function toNight(cursor: Cursor, night: number, field: CursorField): Cursor {
  const next = withinHorizon(night, field);
  const line = lineOf(cursor, field);
  const lanes = line && holdsStays(line) ? lanesOn(line, next) : [];
  return { lineKey: cursor.lineKey, night: next, lane: lanes.includes(cursor.lane) ? cursor.lane : (lanes[0] ?? 0) };
}

function withinHorizon(night: number, { horizon }: CursorField): HotelDay {
  return Math.min(Math.max(night, horizon.from), addDays(horizon.to, -1)) as HotelDay;
}

function lineOf({ lineKey }: Cursor, { lines, indexOf }: CursorField): RackLine | undefined {
  return lines[indexOf(lineKey)];
}

function piecesOn(line: StayLine, night: HotelDay): readonly PlacedPiece[] {
  return line.placed.filter(({ item }) => overlaps(item, { from: night, to: night + 1 }));
}

function lanesOn(line: StayLine, night: HotelDay): readonly number[] {
  return piecesOn(line, night)
    .map(({ lane }) => lane)
    .toSorted((left, right) => left - right);
}
