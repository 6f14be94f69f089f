import type { HousekeepingRow } from '#contract/housekeeping.ts';

export type RoomFilter = 'all' | 'to-clean' | 'arrivals' | 'ready';

export const filterWords: Readonly<Record<RoomFilter, string>> = {
  all: 'All',
  'to-clean': 'To clean',
  arrivals: 'For arrivals',
  ready: 'Ready',
};

export function matches({ condition, today, closure }: HousekeepingRow, filter: RoomFilter): boolean {
  const isClean = condition === 'clean' || condition === 'inspected';
  switch (filter) {
    case 'all':
      return true;
    case 'to-clean':
      return !isClean && !closure;
    case 'arrivals':
      return today === 'arrival' || today === 'turnover';
    case 'ready':
      return isClean && !closure;
  }
}

/** Rooms somebody waits for come first, then those that are left, then the rest; inside it by number. */
export function inOrderOfWork(rows: readonly HousekeepingRow[]): readonly HousekeepingRow[] {
  return rows.toSorted((left, right) => urgency(left) - urgency(right) || byNumber(left, right));
}

function urgency({ condition, today, occupied, closure }: HousekeepingRow): number {
  if (closure) return 4;
  if (condition === 'clean' || condition === 'inspected') return 3;
  if (today === 'turnover' || today === 'arrival') return occupied ? 1 : 0;
  return 2;
}

function byNumber(left: HousekeepingRow, right: HousekeepingRow): number {
  return left.number.localeCompare(right.number, undefined, { numeric: true });
}
