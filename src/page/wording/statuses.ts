import type { RoomDay } from '#contract/housekeeping.ts';
import type { RoomCondition } from '#domain/housekeeping/housekeeping-events.ts';
import type { BookingSource, CancellationReason } from '#domain/reservations/reservation-events.ts';
import type { Party, ReservationStatus } from '#domain/reservations/reservation.ts';
import type { StaffRole } from '#domain/staff/staff-events.ts';
import { plural } from './plural.ts';

export const statusWords: Readonly<Record<ReservationStatus, string>> = {
  tentative: 'Option',
  waitlisted: 'Waitlist',
  reserved: 'Reserved',
  'in-house': 'In house',
  'checked-out': 'Checked out',
  cancelled: 'Cancelled',
  'no-show': 'No-show',
  walked: 'Walked',
};

export const conditionWords: Readonly<Record<RoomCondition, string>> = {
  dirty: 'Dirty',
  pickup: 'Pick-up',
  clean: 'Clean',
  inspected: 'Inspected',
};

export const roomDayWords: Readonly<Record<RoomDay, string>> = {
  free: 'Free',
  arrival: 'Arrival',
  'stay-over': 'Stay-over',
  'due-out': 'Due out',
  departed: 'Departed',
  turnover: 'Turnover',
  'out-of-order': 'Out of order',
};

export const sourceWords: Readonly<Record<BookingSource, string>> = {
  phone: 'Phone',
  'e-mail': 'E-mail',
  'walk-in': 'Walk-in',
  website: 'Website',
  channel: 'Channel',
};

export const cancellationWords: Readonly<Record<CancellationReason, string>> = {
  'guest-asked': 'The guest asked',
  hotel: 'The hotel cannot give the room',
  channel: 'Cancelled by the channel',
  duplicate: 'Booked twice by mistake',
  'import-withdrawn': 'Its import was taken back',
};

export const roleWords: Readonly<Record<StaffRole, string>> = {
  manager: 'Manager',
  receptionist: 'Receptionist',
  housekeeper: 'Housekeeper',
  auditor: 'Auditor',
};

/** 'Receptionist, Auditor'; whoever has no role has left. */
export function rolesText(roles: readonly StaffRole[]): string {
  return roles.length === 0 ? 'Left' : roles.map((role) => roleWords[role]).join(', ');
}

/** '2 adults, 1 child' */
export function partyWords({ adults, children, infants }: Party): string {
  return [
    plural(adults, 'adult'),
    ...(children > 0 ? [plural(children, 'child', 'children')] : []),
    ...(infants > 0 ? [plural(infants, 'infant')] : []),
  ].join(', ');
}
