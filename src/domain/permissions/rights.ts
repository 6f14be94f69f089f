import type { StaffRole } from '../staff/staff-events.ts';

/** What somebody may do here, in the words of a house: commands and questions each need one of them. */
export type Right = TaskRight | SightRight;

export type TaskRight =
  | 'run-the-house'
  | 'manage-people'
  | 'set-prices'
  | 'set-charges'
  | 'sell-rooms'
  | 'look-after-guests'
  | 'forget-guests'
  | 'close-rooms'
  | 'keep-rooms'
  | 'keep-the-logbook'
  | 'handle-money'
  | 'count-others-cash'
  | 'close-the-day'
  | 'decide-cases';

export type SightRight =
  | 'see-the-house'
  | 'see-stays'
  | 'see-contacts'
  | 'see-money'
  | 'see-the-trail'
  | 'take-data-out';

const EVERYONE: readonly StaffRole[] = ['manager', 'receptionist', 'housekeeper', 'auditor'];
const DESK: readonly StaffRole[] = ['manager', 'receptionist'];
const DESK_AND_AUDIT: readonly StaffRole[] = ['manager', 'receptionist', 'auditor'];

/**
 * Which roles have which right. A right to see and a right to do are two things: the auditor sees every bill and writes on
 * none; whoever holds several roles has the rights of each.
 */
export const ROLES_WITH: Readonly<Record<Right, readonly StaffRole[]>> = {
  'run-the-house': ['manager'],
  'manage-people': ['manager'],
  'set-prices': ['manager'],
  'set-charges': ['manager'],
  'sell-rooms': DESK,
  'look-after-guests': DESK,
  'forget-guests': ['manager'],
  'close-rooms': DESK,
  'keep-rooms': ['manager', 'receptionist', 'housekeeper'],
  'keep-the-logbook': EVERYONE,
  'handle-money': DESK,
  'count-others-cash': ['manager', 'auditor'],
  'close-the-day': DESK_AND_AUDIT,
  'decide-cases': DESK,
  'see-the-house': EVERYONE,
  'see-stays': DESK_AND_AUDIT,
  'see-contacts': DESK_AND_AUDIT,
  'see-money': DESK_AND_AUDIT,
  'see-the-trail': ['manager', 'auditor'],
  'take-data-out': ['manager', 'auditor'],
};
