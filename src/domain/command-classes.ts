import { cleaningClasses } from './cleaning/cleaning-commands.ts';
import { businessDayClasses } from './business-day/business-day-commands.ts';
import type { CommandClass } from './context.ts';
import { guestsClasses } from './guests/guests-commands.ts';
import { foliosClasses } from './folios/folios-commands.ts';
import type { CommandType } from './hotel.ts';
import { logbookClasses } from './logbook/logbook-commands.ts';
import { housekeepingClasses } from './housekeeping/housekeeping-commands.ts';
import { nightAuditClasses } from './night-audit/night-audit-commands.ts';
import { propertyClasses } from './property/property-commands.ts';
import { ratesClasses } from './rates/rates-commands.ts';
import { reservationsClasses } from './reservations/reservations-commands.ts';
import { staffClasses } from './staff/staff-commands.ts';
import { staysClasses } from './stays/stays-commands.ts';
import { taxesClasses } from './taxes/taxes-commands.ts';

/** What each command is to the people who gave it. */
export const COMMAND_CLASSES: Readonly<Record<CommandType, CommandClass>> = {
  ...propertyClasses,
  ...staffClasses,
  ...businessDayClasses,
  ...taxesClasses,
  ...ratesClasses,
  ...guestsClasses,
  ...housekeepingClasses,
  ...cleaningClasses,
  ...logbookClasses,
  ...reservationsClasses,
  ...foliosClasses,
  ...staysClasses,
  ...nightAuditClasses,
  ForgetGuest: 'control',
  ResolveCase: 'promise',
  ApproveQuarantined: 'control',
  DiscardQuarantined: 'control',
};
