import type { StaffId } from '#domain/kernel/identifiers.ts';
import { scopeHas, type DeviceScope } from '#domain/permissions/device-scopes.ts';
import { may } from '#domain/permissions/may.ts';
import type { NotPermitted } from '#domain/permissions/refused-by-role.ts';
import { ROLES_WITH, type SightRight } from '#domain/permissions/rights.ts';
import type { StaffTables } from '#domain/staff/staff.ts';
import type { QuestionName } from './questions.ts';

/**
 * The right that each question needs; undefined: whoever is in front of the device may ask, for nobody could sign in
 * otherwise. A full record: a question of which nobody has said who may ask it does not compile.
 */
export const QUESTION_RIGHTS: Readonly<Record<QuestionName, SightRight | undefined>> = {
  Hotel: undefined,

  Housekeeping: 'see-the-house',
  RoomCondition: 'see-the-house',
  TaskSheets: 'see-the-house',
  Discrepancies: 'see-the-house',
  Faults: 'see-the-house',
  Logbook: 'see-the-house',
  LostAndFound: 'see-the-house',

  Rack: 'see-stays',
  Today: 'see-stays',
  Reservation: 'see-stays',
  Cases: 'see-stays',
  Groups: 'see-stays',
  Group: 'see-stays',
  Unconfirmed: 'see-stays',
  Turnaways: 'see-stays',
  Availability: 'see-stays',
  RoomProposals: 'see-stays',
  Alerts: 'see-stays',
  Find: 'see-stays',
  NightAudit: 'see-stays',
  BusinessDays: 'see-stays',
  DowntimePack: 'see-stays',
  Imports: 'see-stays',

  GuestProfile: 'see-contacts',
  GuestSearch: 'see-contacts',
  Duplicates: 'see-contacts',
  SameGuest: 'see-contacts',
  Registration: 'see-contacts',
  RegistrationCards: 'see-contacts',

  Quote: 'see-money',
  Repricing: 'see-money',
  RatesGrid: 'see-money',
  Folio: 'see-money',
  Invoices: 'see-money',
  StayBalances: 'see-money',
  OpenBalances: 'see-money',
  CashShifts: 'see-money',
  MoneyRules: 'see-money',
  DailyReport: 'see-money',
  FlashReport: 'see-money',
  Forecast: 'see-money',
};

/** Why a question is not answered to this person on a device of this scope; undefined: it is. */
export function refusedToSee(
  hotel: StaffTables,
  question: QuestionName,
  { actor, scope }: { readonly actor: StaffId; readonly scope: DeviceScope },
): NotPermitted | undefined {
  const right = QUESTION_RIGHTS[question];
  if (right === undefined || (scopeHas(scope, right) && may(hotel, actor, right))) return undefined;
  return { code: 'not-permitted', right, heldBy: ROLES_WITH[right] };
}
