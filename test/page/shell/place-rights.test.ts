import type { HotelCard } from '#contract/hotel-card.ts';
import type { StaffId } from '#domain/kernel/identifiers.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { linksFor } from '#page/shell/place-rights.ts';
import { expect, test } from 'vitest';

const HELENA = 'helena' as StaffId;
const SOMEBODY = 'somebody' as StaffId;
const ALL =
  'Rack, Today, New booking, Guests, Groups, Waitlist, Housekeeping, Rates, Cashier, Logbook, Reports, Needs you, Sync, Settings';

/** What stands in the rail for somebody with these roles, in a house that Helena runs. */
function railOf(...roles: readonly StaffRole[]): string {
  const staff = [
    { staffId: HELENA, name: 'Helena', roles: ['manager'] },
    { staffId: SOMEBODY, name: 'Somebody', roles },
  ];
  const card = { deviceScope: 'desk', staff } as unknown as HotelCard;
  const links = linksFor(card, SOMEBODY);
  return links.map(({ label }) => label).join(', ');
}

test.for<readonly [StaffRole, string]>([
  ['manager', ALL],
  ['receptionist', ALL],
  ['housekeeper', 'Housekeeping, Logbook, Sync, Settings'],
  ['auditor', ALL.replace('New booking, ', '')],
])('the rail of a %s leads only where a %s may go', ([role, places]) => {
  expect(railOf(role)).toBe(places);
});

test('who has two roles has the places of both, and who has left has none but their own', () => {
  expect(railOf('housekeeper', 'auditor')).toBe(railOf('auditor'));
  expect(railOf()).toBe('Sync, Settings');
});
