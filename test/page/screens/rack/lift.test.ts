import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/kernel/hotel-day.ts';
import {
  canLieOn,
  carryByDays,
  carryToLine,
  drawEdge,
  drawNights,
  isUnchanged,
  judgeBySight,
  liftBar,
  liftNights,
  proposalOf,
  type LiftedBar,
} from '#page/screens/rack/lift.ts';
import { stackLanes } from '#page/screens/rack/lanes.ts';
import type { Piece, RackLine } from '#page/screens/rack/rack-lines.ts';
import { bar, double, room, single, today } from './chart-samples.ts';

const roomLine = (number: string, bars: readonly ReturnType<typeof bar>[] = [], type = double): RackLine => ({
  kind: 'room',
  key: `room:${number}`,
  type,
  room: { roomId: room(number), number, roomTypeId: type.roomTypeId, condition: 'clean', occupied: false },
  ...stackLanes(bars.map((each): Piece => ({ kind: 'bar', from: each.from, to: each.to, bar: each }))),
});
const head = (type = double): RackLine => ({
  kind: 'type',
  key: `type:${type.roomTypeId}`,
  type,
  isCollapsed: false,
  rooms: 2,
  nights: [],
});
const lifted = (...[guest, from, to, rest]: Parameters<typeof bar>): LiftedBar =>
  liftBar(bar(guest, from, to, rest), 'move')!;

test('a stay that is carried keeps its nights', () => {
  fc.assert(
    fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 1, max: 20 }), (days, nights) => {
      const lift = carryByDays(lifted('García', 3, 3 + nights), days);
      expect([lift.arrival - today, lift.departure - lift.arrival]).toEqual([3 + days, nights]);
    }),
  );
});

test('an edge that is drawn never meets the other', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<'arrival' | 'departure'>('arrival', 'departure'),
      fc.integer({ min: -60, max: 60 }),
      (edge, days) => {
        const lift = drawEdge(liftBar(bar('García', 3, 6), 'dates')!, edge, days);
        expect(lift.departure - lift.arrival).toBeGreaterThanOrEqual(1);
        expect(edge === 'arrival' ? lift.departure - today : lift.arrival - today).toBe(edge === 'arrival' ? 6 : 3);
      },
    ),
  );
});

test('a guest who is here changes rooms, but has already arrived', () => {
  const here = bar('García', -1, 3, { status: 'in-house' });
  expect(carryByDays(liftBar(here, 'move')!, 2).arrival - today).toBe(-1);
  expect(drawEdge(liftBar(here, 'dates')!, 'arrival', -1).arrival - today).toBe(-1);
  expect(drawEdge(liftBar(here, 'dates')!, 'departure', 1).departure - today).toBe(4);
  expect(canLieOn(liftBar(here, 'move')!, head())).toBe(false);
});

test.each(['checked-out', 'cancelled', 'no-show'] as const)('a stay that is %s stays where it is', (status) => {
  expect(liftBar(bar('García', 0, 2, { status }), 'move')).toBeUndefined();
  expect(liftBar(bar('García', 0, 2, { status }), 'dates')).toBeUndefined();
});

test('a part of a stay that moves keeps the days it has', () => {
  const part = lifted('García', 2, 4, { arrival: addDays(today, 0) });
  expect(carryByDays(part, 3)).toBe(part);
});

test('dropped on the head of its type a stay waits without a room; the head of another type is no place for it', () => {
  const lift = lifted('García', 1, 3);
  expect(proposalOf(carryToLine(lift, head()), head())).toMatchObject({ kind: 'move', roomId: undefined });
  expect(carryToLine(lift, head(single))).toBe(lift);
});

test('put back where it was nothing has changed', () => {
  const lift = lifted('García', 1, 3);
  expect(isUnchanged(carryByDays(carryByDays(lift, 4), 0))).toBe(true);
  expect(isUnchanged(carryToLine(carryToLine(lift, roomLine('205')), roomLine('204')))).toBe(true);
});

test('a taken room is seen before the hotel is asked, and who has it', () => {
  const lift = lifted('García', 1, 3);
  expect(judgeBySight(lift, roomLine('205', [bar('Smith', 2, 5)]))).toMatchObject({
    ok: false,
    words: 'taken by Smith',
  });
  expect(judgeBySight(lift, roomLine('205', [bar('Smith', 3, 5)]))).toEqual({ ok: true });
  expect(judgeBySight(lift, roomLine('205', [bar('Smith', 2, 5, { status: 'cancelled' })]))).toEqual({ ok: true });
});

test('nights are drawn in either direction, at least one', () => {
  const lift = liftNights('room:204', double.roomTypeId, today);
  const drawn = (days: number) => drawNights(lift, addDays(today, days));
  expect([drawn(0), drawn(3), drawn(-2)].map(({ arrival, departure }) => [arrival - today, departure - today])).toEqual(
    [
      [0, 1],
      [0, 3],
      [-2, 0],
    ],
  );
});
