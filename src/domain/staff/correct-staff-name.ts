import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import type { HotelState } from '../hotel-state.ts';
import type { StaffNameCorrected } from './staff-events.ts';
import type { UnknownColleague } from './unknown-colleague.ts';

export type CorrectStaffName = { readonly type: 'CorrectStaffName'; readonly staffId: StaffId; readonly name: string };

export type CorrectStaffNameRefusal = UnknownColleague | { readonly code: 'name-missing' };

export function correctStaffName(
  hotel: HotelState,
  { staffId, name }: CorrectStaffName,
): Decision<StaffNameCorrected, CorrectStaffNameRefusal> {
  const member = hotel.staff.get(staffId);
  if (!member) return refuse({ code: 'unknown-colleague', staffId });
  if (name.trim() === '') return refuse({ code: 'name-missing' });
  return member.name === name ? accept() : accept({ type: 'StaffNameCorrected', staffId, name });
}
