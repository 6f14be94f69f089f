import type { HousekeepingRow } from '#contract/housekeeping.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';

export type RoomFilter = 'all' | 'mine' | 'rush' | 'to-clean' | 'arrivals' | 'ready';

export const filterWords: Readonly<Record<RoomFilter, string>> = {
  all: 'All',
  mine: 'Mine',
  rush: 'Rush',
  'to-clean': 'To clean',
  arrivals: 'For arrivals',
  ready: 'Ready',
};

/** `me`: whoever stands at this desk, for the rooms on their sheet. */
export function matches(row: HousekeepingRow, filter: RoomFilter, me?: StaffId): boolean {
  const { condition, today, closure, attendant, rush } = row;
  const isClean = condition === 'clean' || condition === 'inspected';
  switch (filter) {
    case 'all':
      return true;
    case 'mine':
      return me !== undefined && attendant === me;
    case 'rush':
      return rush;
    case 'to-clean':
      return !isClean && !closure;
    case 'arrivals':
      return today === 'arrival' || today === 'turnover';
    case 'ready':
      return isClean && !closure;
  }
}

/** Rush first, then rooms somebody waits for, then those that are left, then the rest; inside it by number. */
export function inOrderOfWork(rows: readonly HousekeepingRow[]): readonly HousekeepingRow[] {
  return rows.toSorted((left, right) => urgency(left) - urgency(right) || byNumber(left, right));
}

function urgency({ condition, today, occupied, closure, rush }: HousekeepingRow): number {
  if (closure) return 5;
  if (condition === 'clean' || condition === 'inspected') return 4;
  if (rush) return 0;
  if (today === 'turnover' || today === 'arrival') return occupied ? 2 : 1;
  return 3;
}

function byNumber(left: HousekeepingRow, right: HousekeepingRow): number {
  return left.number.localeCompare(right.number, undefined, { numeric: true });
}
