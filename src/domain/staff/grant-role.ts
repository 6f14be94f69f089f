import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { rolesOf } from './roles-of.ts';
import type { RoleGranted, StaffRole } from './staff-events.ts';
import type { UnknownColleague } from './unknown-colleague.ts';

/** A person may hold several roles. Whoever had left is back with the role. */
export type GrantRole = { readonly type: 'GrantRole'; readonly staffId: StaffId; readonly role: StaffRole };

export type GrantRoleRefusal = UnknownColleague;

export function grantRole(hotel: HotelState, { staffId, role }: GrantRole): Decision<RoleGranted, GrantRoleRefusal> {
  if (!hotel.staff.has(staffId)) return refuse({ code: 'unknown-colleague', staffId });
  if (rolesOf(hotel, staffId).includes(role)) return accept();
  return accept({ type: 'RoleGranted', staffId, role });
}
