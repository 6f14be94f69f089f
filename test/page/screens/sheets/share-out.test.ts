import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { TaskSheets } from '#contract/task-sheets.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import { shareOut } from '#page/screens/sheets/share-out.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const day = 20_000 as HotelDay;
const [mia, noor] = ['mia', 'noor'] as unknown as [StaffId, StaffId];
const room = (number: string, credits: number): HousekeepingRow => ({ roomId: number, number, credits }) as never;
const sheet = (staffId: StaffId, credits: number) => ({ staffId, name: staffId, rooms: [], credits, done: 0 });
const given = (unassigned: readonly HousekeepingRow[], miaHas = 0, noorHas = 0): TaskSheets => ({
  day,
  sheets: [sheet(mia, miaHas), sheet(noor, noorHas)],
  unassigned,
});
const shares = (sheets: TaskSheets, attendants: readonly StaffId[] = [mia, noor]) =>
  shareOut(sheets, attendants).map(({ attendantId, roomIds }) => `${attendantId}: ${roomIds.join(' ')}`);

test('rooms are shared out evenly, neighbours together', () => {
  const rooms = ['101', '102', '103', '104'].map((number) => room(number, 3));
  expect(shares(given(rooms))).toEqual(['mia: 101 102', 'noor: 103 104']);
});

test('who has something already gets less', () => {
  const rooms = ['101', '102', '103', '104'].map((number) => room(number, 3));
  expect(shares(given(rooms, 6))).toEqual(['mia: 101', 'noor: 102 103 104']);
});

test('nobody to give them to: nothing is shared out', () => {
  expect(shares(given([room('101', 3)]), [])).toEqual([]);
  expect(shares(given([]))).toEqual([]);
});

test('every room goes to exactly one attendant, and no sheet is a whole room heavier than its share', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 6 }),
      (credits, size) => {
        const attendants = Array.from({ length: size }, (_, index) => `a${index}` as unknown as StaffId);
        const rooms = credits.map((weight, index) => room(String(100 + index), weight));
        const shared = shareOut(
          { day, sheets: attendants.map((id: StaffId) => sheet(id, 0)), unassigned: rooms },
          attendants,
        );
        expect(shared.flatMap(({ roomIds }) => roomIds)).toEqual(rooms.map(({ roomId }) => roomId));
        const fair = credits.reduce((sum, weight) => sum + weight, 0) / size;
        for (const { roomIds } of shared) {
          const weight = rooms
            .filter(({ roomId }) => roomIds.includes(roomId))
            .reduce((sum, { credits: c }) => sum + c, 0);
          expect(weight).toBeLessThanOrEqual(fair + 3);
        }
      },
    ),
  );
});
