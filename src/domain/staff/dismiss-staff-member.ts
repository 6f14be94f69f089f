import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { LastManager } from './revoke-role.ts';
import { isLastManager, rolesOf } from './roles-of.ts';
import type { StaffMemberLeft } from './staff-events.ts';
import type { UnknownColleague } from './unknown-colleague.ts';

/** The person works here no longer. What they did stays theirs. */
export type DismissStaffMember = { readonly type: 'DismissStaffMember'; readonly staffId: StaffId };

export type DismissStaffMemberRefusal = UnknownColleague | LastManager;

export function dismissStaffMember(
  hotel: HotelState,
  { staffId }: DismissStaffMember,
): Decision<StaffMemberLeft, DismissStaffMemberRefusal> {
  if (!hotel.staff.has(staffId)) return refuse({ code: 'unknown-colleague', staffId });
  if (rolesOf(hotel, staffId).length === 0) return accept();
  if (isLastManager(hotel, staffId)) return refuse({ code: 'last-manager', staffId });
  return accept({ type: 'StaffMemberLeft', staffId });
}
