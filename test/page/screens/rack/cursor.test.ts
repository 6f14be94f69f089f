import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/kernel/hotel-day.ts';
import {
  moveCursor,
  pickedNights,
  pieceAt,
  startCursor,
  type Cursor,
  type CursorField,
  type CursorMove,
} from '#page/screens/rack/cursor.ts';
import { meaningOf } from '#page/screens/rack/key-bindings.ts';
import { rackLines, type RackLine } from '#page/screens/rack/rack-lines.ts';
import { rackFixture } from './rack-fixture.ts';
import { bar, double, room, today } from './chart-samples.ts';

const hotel = (bars: readonly ReturnType<typeof bar>[]) =>
  rackLines(
    {
      from: addDays(today, -10),
      days: 30,
      roomTypes: [double],
      rooms: ['204', '205'].map((number) => ({
        roomId: room(number),
        number,
        roomTypeId: double.roomTypeId,
        condition: 'clean' as const,
        occupied: false,
      })),
      bars,
      closures: [],
      nights: [],
    },
    { collapsed: new Set(), showGhosts: false },
  );

const fieldOf = (lines: readonly RackLine[]): CursorField => ({
  lines,
  indexOf: (key) => lines.findIndex((line) => line.key === key),
  sight: { from: addDays(today, -1), to: addDays(today, 13) },
  horizon: { from: addDays(today, -400), to: addDays(today, 400) },
  today,
  page: 10,
});
const walk = (lines: readonly RackLine[], start: Cursor, ...moves: CursorMove[]) =>
  moves.reduce((cursor, move) => moveCursor(cursor, move, fieldOf(lines)), start);
const at204: Cursor = { lineKey: 'room:204', night: today, lane: 0 };

test('an arrow goes a free night on, and over a whole stay', () => {
  const lines = hotel([bar('García', 1, 4)]);
  expect(walk(lines, at204, 'later').night - today).toBe(1);
  expect(walk(lines, at204, 'later', 'later').night - today).toBe(4);
  expect(walk(lines, at204, 'later', 'later', 'earlier').night - today).toBe(3);
  expect(walk(lines, at204, 'later', 'later', 'earlier', 'earlier').night - today).toBe(0);
});

test('two guests of one room-night are met one after the other', () => {
  const lines = hotel([bar('García', 0, 3), bar('Smith', 0, 2)]);
  const field = fieldOf(lines);
  const first = walk(lines, { lineKey: 'type:DBL', night: today, lane: 0 }, 'down');
  const second = walk(lines, first, 'down');
  expect([first, second].map((cursor) => pieceAt(lines[field.indexOf(cursor.lineKey)], cursor)?.lane)).toEqual([0, 1]);
  expect(walk(lines, second, 'down').lineKey).toBe('room:205');
  expect(walk(lines, second, 'down', 'up')).toMatchObject({ lineKey: 'room:204', lane: 1 });
});

test('choosing nights stops before the next guest', () => {
  const lines = hotel([bar('García', 3, 4)]);
  const chosen = walk(lines, at204, 'choose-later', 'choose-later', 'choose-later', 'choose-later');
  expect(pickedNights(lines[1], chosen)).toEqual({ from: today, to: addDays(today, 3) });
});

test('the next and the previous booking are found by the day they begin', () => {
  const lines = hotel([bar('García', 3, 4), bar('Smith', 6, 8)]);
  const second = walk(lines, at204, 'next-stay', 'next-stay');
  expect(second.night - today).toBe(6);
  expect(walk(lines, second, 'next-stay')).toBe(second);
  expect(walk(lines, second, 'previous-stay').night - today).toBe(3);
});

test('wherever the keys go there is a line and a night of the horizon under the cursor', () => {
  const rack = rackFixture({ rooms: 24, from: addDays(today, -30), days: 90, today });
  const lines = rackLines(rack, { collapsed: new Set(), showGhosts: true });
  const field = fieldOf(lines);
  const moves = fc.array(
    fc.constantFrom<CursorMove>(
      'earlier',
      'later',
      'up',
      'down',
      'previous-stay',
      'next-stay',
      'page-up',
      'page-down',
      'previous-type',
      'next-type',
      'first-day',
      'last-day',
      'first-line',
      'last-line',
      'today',
      'choose-earlier',
      'choose-later',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(moves, (steps) => {
      const end = walk(lines, startCursor(undefined, lines, today)!, ...steps);
      expect(field.indexOf(end.lineKey)).toBeGreaterThanOrEqual(0);
      expect(end.night).toBeGreaterThanOrEqual(field.horizon.from);
      expect(end.night).toBeLessThan(field.horizon.to);
      const line = lines[field.indexOf(end.lineKey)];
      // One cell has the focus: a stay, free nights, or a night of a type.
      expect(Boolean(pieceAt(line, end)) || Boolean(pickedNights(line, end)) || line?.kind === 'type').toBe(true);
    }),
  );
});

test('arrows follow what is seen: in a right-to-left chart left is later', () => {
  const press = { key: 'ArrowLeft', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(meaningOf(press, false)).toEqual({ means: 'move', move: 'earlier' });
  expect(meaningOf(press, true)).toEqual({ means: 'move', move: 'later' });
});

test('letters can be switched off, arrows cannot', () => {
  const press = { key: 'm', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(meaningOf(press, false)).toEqual({ means: 'lift-room' });
  expect(meaningOf(press, false, false)).toBeUndefined();
  expect(meaningOf({ ...press, key: 'Enter' }, false, false)).toEqual({ means: 'enter' });
  expect(meaningOf({ ...press, ctrlKey: true }, false)).toBeUndefined();
});
