import type { CommandType, HotelCommand } from '#domain/hotel.ts';
import type { GuestId } from '#domain/kernel/identifiers.ts';
import { businessDayCompensations } from './compensations/business-day-compensations.ts';
import { casesCompensations } from './compensations/cases-compensations.ts';
import { cleaningCompensations } from './compensations/cleaning-compensations.ts';
import type { Before, Compensations } from './compensations/compensation.ts';
import { foliosCompensations } from './compensations/folios-compensations.ts';
import { guestsCompensations } from './compensations/guests-compensations.ts';
import { housekeepingCompensations } from './compensations/housekeeping-compensations.ts';
import { nightAuditCompensations } from './compensations/night-audit-compensations.ts';
import { logbookCompensations } from './compensations/logbook-compensations.ts';
import { propertyCompensations } from './compensations/property-compensations.ts';
import { ratesCompensations } from './compensations/rates-compensations.ts';
import { reservationsCompensations } from './compensations/reservations-compensations.ts';
import { staffCompensations } from './compensations/staff-compensations.ts';
import { staysCompensations } from './compensations/stays-compensations.ts';
import { taxesCompensations } from './compensations/taxes-compensations.ts';
import type { Hotel } from './hotel.ts';

/** Typed as a full record: a command of which nobody has said how it is taken back does not compile. */
const COMPENSATIONS: Compensations<HotelCommand> = {
  ...propertyCompensations,
  ...staffCompensations,
  ...businessDayCompensations,
  ...taxesCompensations,
  ...ratesCompensations,
  ...guestsCompensations,
  ...housekeepingCompensations,
  ...cleaningCompensations,
  ...logbookCompensations,
  ...reservationsCompensations,
  ...foliosCompensations,
  ...staysCompensations,
  ...nightAuditCompensations,
  ...casesCompensations,
};

/** These begin a stay: there was nothing before them. */
const BEGINNINGS: ReadonlySet<CommandType> = new Set<CommandType>([
  'BookRoom',
  'HoldRoom',
  'AddToWaitlist',
  'CheckInWalkIn',
]);

/** Prices of a longer time are not looked through for taking them back. */
const NIGHTS_TAKEN_BACK_MAX = 400;

/** Looks at how things stand and says which commands would lead back to it; none: it cannot be taken back. */
export async function compensationsFor(
  hotel: Pick<Hotel, 'ask'>,
  command: HotelCommand,
): Promise<readonly HotelCommand[]> {
  if (command.type === 'ReportRoomCondition') {
    const { value } = await hotel.ask('RoomCondition', { roomId: command.roomId });
    return compensate(command, { condition: value });
  }
  if (command.type === 'PriceNights' || command.type === 'WithdrawPrices') {
    const { arrival, departure } = command.nights;
    const days = Math.min(departure - arrival, NIGHTS_TAKEN_BACK_MAX);
    const { value } = await hotel.ask('RatesGrid', { from: arrival, days });
    return compensate(command, departure - arrival > days ? {} : { rates: value });
  }
  if (command.type === 'DismissStaffMember') {
    const { value } = await hotel.ask('Hotel', {});
    const roles = value?.staff.find(({ staffId }) => staffId === command.staffId)?.roles;
    return compensate(command, roles ? { roles } : {});
  }
  const aboutGuest = guestAsBefore(command);
  if (aboutGuest)
    return compensate(command, { guest: (await hotel.ask('GuestProfile', { guestId: aboutGuest })).value });
  if (!('reservationId' in command) || BEGINNINGS.has(command.type)) return compensate(command, {});
  const { value, asOf } = await hotel.ask('Reservation', { reservationId: command.reservationId });
  return compensate(command, { stay: value, today: asOf.businessDate });
}

export function compensate(command: HotelCommand, before: Before): readonly HotelCommand[] {
  // The table's type pairs each command with its own entry; TypeScript cannot follow that through a look-up.
  const leadBack = COMPENSATIONS[command.type] as (command: HotelCommand, before: Before) => readonly HotelCommand[];
  return leadBack(command, before);
}

/** The guest whose profile says how things stood. */
function guestAsBefore(command: HotelCommand): GuestId | undefined {
  switch (command.type) {
    case 'CorrectGuestDetails':
    case 'RestoreGuestDetails':
    case 'UnflagGuest':
      return command.guestId;
    case 'MergeGuests':
      return command.otherId;
    default:
      return undefined;
  }
}
