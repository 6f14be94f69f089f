import { availability } from './availability/availability-query.ts';
import { businessDays } from './business-days/business-days-query.ts';
import { dailyReport } from './daily/daily-query.ts';
import { find } from './find/find-query.ts';
import { cashShifts } from './folios/cash-shifts-projection.ts';
import { folio } from './folios/folio-query.ts';
import { moneyRules } from './folios/money-rules-projection.ts';
import { openBalances } from './folios/open-balances-query.ts';
import { stayBalances } from './folios/stay-balances-query.ts';
import { duplicates } from './guest-list/duplicates-query.ts';
import { guestSearch } from './guest-list/guest-search-query.ts';
import { guestProfile } from './guest-profile/guest-profile-query.ts';
import { housekeeping } from './housekeeping/housekeeping-query.ts';
import { imports } from './imports/imports-projection.ts';
import { invoices } from './invoices/invoices-query.ts';
import { roomCondition } from './housekeeping/room-condition-query.ts';
import { taskSheets } from './housekeeping/task-sheets-query.ts';
import { FIRST_QUERIES } from './first-queries.ts';
import { alerts, logbook, lostAndFound } from './logbook/logbook-query.ts';
import { nightAudit } from './night-audit/night-audit-query.ts';
import { registration, registrationCards } from './registration/registration-query.ts';
import type { Queries } from './query.ts';
import { quote } from './rates/quote-query.ts';
import { ratesGrid } from './rates/rates-grid-query.ts';
import { group } from './groups/group-query.ts';
import { groups } from './groups/groups-query.ts';
import { repricing } from './repricing/repricing-query.ts';
import { roomProposals } from './room-proposals/room-proposals-query.ts';
import { downtimePack } from './reports/downtime-pack-query.ts';
import { flashReport } from './reports/flash-query.ts';
import { forecast } from './reports/forecast-query.ts';
import { sameGuest } from './same-guest/same-guest-query.ts';
import { discrepancies, faults } from './work/troubles-query.ts';
import { turnaways } from './turnaways/turnaways-query.ts';
import { unconfirmed } from './unconfirmed/unconfirmed-query.ts';

/** One answerer for each question; a question without one does not compile. */
export const QUERIES: Queries = {
  Groups: groups,
  Group: group,
  Unconfirmed: unconfirmed,
  Turnaways: turnaways,
  SameGuest: sameGuest,
  ...FIRST_QUERIES,
  Availability: availability,
  Repricing: repricing,
  RoomProposals: roomProposals,
  Quote: quote,
  RatesGrid: ratesGrid,
  Housekeeping: housekeeping,
  RoomCondition: roomCondition,
  TaskSheets: taskSheets,
  Discrepancies: discrepancies,
  Faults: faults,
  Logbook: logbook,
  Alerts: alerts,
  LostAndFound: lostAndFound,
  Find: find,
  GuestProfile: guestProfile,
  GuestSearch: guestSearch,
  Duplicates: duplicates,
  Registration: registration,
  RegistrationCards: registrationCards,
  DailyReport: dailyReport,
  FlashReport: flashReport,
  Forecast: forecast,
  DowntimePack: downtimePack,
  BusinessDays: businessDays,
  NightAudit: nightAudit,
  Folio: folio,
  Invoices: invoices,
  StayBalances: stayBalances,
  OpenBalances: openBalances,
  CashShifts: cashShifts,
  MoneyRules: moneyRules,
  Imports: imports,
};
