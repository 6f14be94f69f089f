import { expect, test } from 'vitest';
import type { Rack, RackBar } from '#contract/rack.ts';
import { addDays, type Interval } from '#domain/kernel/hotel-day.ts';
import { paperTypes, type PaperLine } from '#page/screens/rack/paper-lines.ts';
import { bar, double, today } from './chart-samples.ts';

const week: Interval = { arrival: today, departure: addDays(today, 7) };

function rackWith(bars: readonly RackBar[]): Rack {
  const rooms = [{ ...room('101') }, { ...room('102') }];
  return { from: today, days: 7, roomTypes: [double], rooms, bars, closures: [], nights: [] };
}

function room(number: string): Rack['rooms'][number] {
  return { roomId: number as never, number, roomTypeId: double.roomTypeId, condition: 'clean', occupied: false };
}

function linesOf(bars: readonly RackBar[]): readonly PaperLine[] {
  return paperTypes(rackWith(bars), week, today).flatMap(({ lines }) => lines);
}

const inRoom = (number: string, each: RackBar): RackBar => ({ ...each, roomId: number as never });
const waiting = (each: RackBar): RackBar => ({ ...each, roomId: undefined });
const told = ({ head, cells }: PaperLine) => [head, cells.map(({ text, nights }) => `${text}${nights}`).join(' ')];

test('on paper a room is its stays and every free night between them, and no night more than the sheet has', () => {
  const lines = linesOf([inRoom('101', bar('García', -3, 2)), inRoom('101', bar('Smith', 4, 20))]);
  expect(lines.map(told)).toEqual([
    ['101', 'García2 1 1 Smith3'],
    ['102', '1 1 1 1 1 1 1'],
  ]);
});

test('two guests in one room lie under each other, and who has no room stands above the rooms', () => {
  const lines = linesOf([
    inRoom('102', bar('García', 0, 3)),
    inRoom('102', bar('Smith', 1, 7)),
    waiting(bar('Nour', 0, 7)),
  ]);
  expect(lines.map(told)).toEqual([
    ['No room', 'Nour7'],
    ['101', '1 1 1 1 1 1 1'],
    ['102', 'García3 1 1 1 1'],
    ['', '1 Smith6'],
  ]);
});

test('whoever cancelled is not on the sheet', () => {
  const lines = linesOf([{ ...inRoom('101', bar('García', 0, 3)), status: 'cancelled' }]);
  expect(lines.map(told)[0]).toEqual(['101', '1 1 1 1 1 1 1']);
});
