import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { StaffMemberAdded, StaffRole } from './staff-events.ts';

export type AddStaffMember = {
  readonly type: 'AddStaffMember';
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: StaffRole;
};

export type AddStaffMemberRefusal = { readonly code: 'name-missing' };

export function addStaffMember(
  hotel: HotelState,
  { staffId, name, role }: AddStaffMember,
): Decision<StaffMemberAdded, AddStaffMemberRefusal> {
  if (hotel.staff.has(staffId)) return accept();
  if (name.trim() === '') return refuse({ code: 'name-missing' });
  return accept({ type: 'StaffMemberAdded', staffId, name, role });
}
