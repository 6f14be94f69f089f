import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { TaskSheet, TaskSheets } from '#contract/task-sheets.ts';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import { staffMembers } from '../hotel/hotel-query.ts';
import type { QueryView } from '../query.ts';
import { housekeeping } from './housekeeping-query.ts';

/** Who does which rooms on a day, and what nobody does yet. */
export function taskSheets(view: QueryView, { day }: { readonly day: HotelDay }): TaskSheets {
  const rooms = housekeeping(view, { day });
  const sheets = staffMembers(view).flatMap(({ staffId, name, roles }): readonly TaskSheet[] => {
    const own = rooms.filter(({ attendant }) => attendant === staffId);
    if (own.length === 0 && !roles.includes('housekeeper')) return [];
    return [{ staffId, name, rooms: own, credits: creditsOf(own), done: own.filter(isDone).length }];
  });
  return { day, sheets, unassigned: rooms.filter((room) => !room.attendant && room.credits > 0) };
}

function creditsOf(rooms: readonly HousekeepingRow[]): number {
  return rooms.reduce((sum, { credits }) => sum + credits, 0);
}

function isDone({ condition }: HousekeepingRow): boolean {
  return condition === 'clean' || condition === 'inspected';
}
