import type { BusinessDayCommand, BusinessDayRefusal } from './business-day/business-day-commands.ts';
import type { BusinessDayEvent } from './business-day/business-day-events.ts';
import type { CasesEvent } from './cases/cases-events.ts';
import type { ApproveQuarantined, ApproveQuarantinedRefusal } from './cases/approve-quarantined.ts';
import type { DiscardQuarantined, DiscardQuarantinedRefusal } from './cases/discard-quarantined.ts';
import type { QuarantineEvent } from './cases/quarantine-events.ts';
import type { ResolveCase, ResolveCaseRefusal } from './cases/resolve-case.ts';
import type { ForgetGuest, ForgetGuestRefusal } from './guests/forget-guest.ts';
import type { CleaningCommand, CleaningRefusal } from './cleaning/cleaning-commands.ts';
import type { CleaningEvent } from './cleaning/cleaning-events.ts';
import type { FoliosCommand, FoliosRefusal } from './folios/folios-commands.ts';
import type { FoliosEvent } from './folios/folios-events.ts';
import type { InvoiceEvent } from './folios/invoice-events.ts';
import type { GuestsCommand, GuestsRefusal } from './guests/guests-commands.ts';
import type { GuestsEvent } from './guests/guests-events.ts';
import type { HousekeepingCommand, HousekeepingRefusal } from './housekeeping/housekeeping-commands.ts';
import type { HousekeepingEvent } from './housekeeping/housekeeping-events.ts';
import type { NightAuditCommand, NightAuditRefusal } from './night-audit/night-audit-commands.ts';
import type { NightAuditEvent } from './night-audit/night-audit-events.ts';
import type { LogbookCommand, LogbookRefusal } from './logbook/logbook-commands.ts';
import type { LogbookEvent } from './logbook/logbook-events.ts';
import type { NotOnThisDevice, NotPermitted } from './permissions/refused-by-role.ts';
import type { PropertyCommand, PropertyRefusal } from './property/property-commands.ts';
import type { PropertyEvent } from './property/property-events.ts';
import type { RatesCommand, RatesRefusal } from './rates/rates-commands.ts';
import type { RatesEvent } from './rates/rates-events.ts';
import type { GroupEvent, ReservationEvent } from './reservations/reservation-events.ts';
import type { ReservationsCommand, ReservationsRefusal } from './reservations/reservations-commands.ts';
import type { StaffCommand, StaffRefusal } from './staff/staff-commands.ts';
import type { StaffEvent } from './staff/staff-events.ts';
import type { StaysCommand, StaysRefusal } from './stays/stays-commands.ts';
import type { StaysEvent } from './stays/stays-events.ts';
import type { TaxesCommand, TaxesRefusal } from './taxes/taxes-commands.ts';
import type { TaxesEvent } from './taxes/taxes-events.ts';
import type { VerdictEvent } from './verdict-events.ts';

// The closed lists that every border speaks: each context's commands, events and refusals, and nothing else.
export type HotelCommand =
  | PropertyCommand
  | StaffCommand
  | BusinessDayCommand
  | TaxesCommand
  | RatesCommand
  | GuestsCommand
  | HousekeepingCommand
  | CleaningCommand
  | LogbookCommand
  | ReservationsCommand
  | FoliosCommand
  | StaysCommand
  | NightAuditCommand
  | ForgetGuest
  | ResolveCase
  | ApproveQuarantined
  | DiscardQuarantined;

export type HotelEvent =
  | PropertyEvent
  | StaffEvent
  | BusinessDayEvent
  | TaxesEvent
  | RatesEvent
  | GuestsEvent
  | HousekeepingEvent
  | CleaningEvent
  | LogbookEvent
  | ReservationEvent
  | GroupEvent
  | FoliosEvent
  | InvoiceEvent
  | StaysEvent
  | NightAuditEvent
  | CasesEvent
  | QuarantineEvent
  | VerdictEvent;

export type HotelRefusal =
  | PropertyRefusal
  | StaffRefusal
  | BusinessDayRefusal
  | TaxesRefusal
  | RatesRefusal
  | GuestsRefusal
  | HousekeepingRefusal
  | CleaningRefusal
  | LogbookRefusal
  | ReservationsRefusal
  | FoliosRefusal
  | StaysRefusal
  | NightAuditRefusal
  | ForgetGuestRefusal
  | ResolveCaseRefusal
  | ApproveQuarantinedRefusal
  | DiscardQuarantinedRefusal
  | NotPermitted
  | NotOnThisDevice
  /** The command needs the hotel's server and this device has no connection. */
  | { readonly code: 'needs-connection' };

export type CommandType = HotelCommand['type'];
export type EventType = HotelEvent['type'];
export type RefusalCode = HotelRefusal['code'];
export type RefusalOf<Code extends RefusalCode> = Extract<HotelRefusal, { code: Code }>;
