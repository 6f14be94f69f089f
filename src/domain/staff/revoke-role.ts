import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import { isLastManager, rolesOf } from './roles-of.ts';
import type { RoleRevoked, StaffRole } from './staff-events.ts';
import type { UnknownColleague } from './unknown-colleague.ts';

export type RevokeRole = { readonly type: 'RevokeRole'; readonly staffId: StaffId; readonly role: StaffRole };

/** A hotel in which nobody may grant roles could never be put right again. */
export type LastManager = { readonly code: 'last-manager'; readonly staffId: StaffId };

export type RevokeRoleRefusal =
  | UnknownColleague
  | LastManager
  /** Whoever has no role has left, and that is another task. */
  | { readonly code: 'only-role'; readonly staffId: StaffId; readonly role: StaffRole };

export function revokeRole(hotel: HotelState, { staffId, role }: RevokeRole): Decision<RoleRevoked, RevokeRoleRefusal> {
  if (!hotel.staff.has(staffId)) return refuse({ code: 'unknown-colleague', staffId });
  const roles = rolesOf(hotel, staffId);
  if (!roles.includes(role)) return accept();
  if (role === 'manager' && isLastManager(hotel, staffId)) return refuse({ code: 'last-manager', staffId });
  if (roles.length === 1) return refuse({ code: 'only-role', staffId, role });
  return accept({ type: 'RoleRevoked', staffId, role });
}
