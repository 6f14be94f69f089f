import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { TaskSheets } from '#contract/task-sheets.ts';
import type { AssignRoomsToAttendant } from '#domain/cleaning/assign-rooms-to-attendant.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';

/**
 * Gives the rooms that nobody has to the attendants, so that every sheet weighs about the same. Neighbours stay together, and
 * what is on a sheet already stays there: the same rooms are shared out alike on every desk.
 */
export function shareOut(
  { day, sheets, unassigned }: TaskSheets,
  attendants: readonly StaffId[],
): readonly AssignRoomsToAttendant[] {
  const weights = new Map(sheets.map(({ staffId, credits }) => [staffId, credits]));
  const weightOn = (staffId: StaffId): number => weights.get(staffId) ?? 0;
  const rooms = [...unassigned];
  return attendants.flatMap((attendantId, index) => {
    // What is left, shared among those who are left: what one of them has too much or too little, the others make good.
    const left = attendants.slice(index);
    const total = weightOf(rooms) + left.reduce((sum, staffId) => sum + weightOn(staffId), 0);
    const own = left.length === 1 ? rooms.splice(0) : takeUpTo(rooms, total / left.length - weightOn(attendantId));
    if (own.length === 0) return [];
    return [{ type: 'AssignRoomsToAttendant', date: day, roomIds: own.map(({ roomId }) => roomId), attendantId }];
  });
}

/** Takes rooms from the front while that comes nearer to the share than stopping would. */
function takeUpTo(rooms: HousekeepingRow[], share: number): readonly HousekeepingRow[] {
  let taken = 0;
  let weight = 0;
  for (const { credits } of rooms) {
    if (weight + credits / 2 > share) break;
    weight += credits;
    taken += 1;
  }
  return rooms.splice(0, taken);
}

function weightOf(rooms: readonly HousekeepingRow[]): number {
  return rooms.reduce((sum, { credits }) => sum + credits, 0);
}
