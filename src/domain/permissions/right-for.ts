import type { HotelCommand } from '../hotel.ts';
import type { HotelState } from '../hotel-state.ts';
import type { StaffId } from '../kernel/identifiers.ts';
import { COMMAND_RIGHTS } from './command-rights.ts';
import type { TaskRight } from './rights.ts';

/** The right that this command needs of this person: the table's, and another one for a drawer that is a colleague's. */
export function rightFor(hotel: HotelState, command: HotelCommand, actor: StaffId): TaskRight {
  if (command.type === 'CloseCashShift') {
    const shift = hotel.shifts.get(command.shiftId);
    if (shift && shift.cashier !== actor) return 'count-others-cash';
  }
  return COMMAND_RIGHTS[command.type];
}
