import { businessDaysModel } from './business-days/business-days-projection.ts';
import { confirmationsModel } from './confirmations/confirmations-projection.ts';
import { dailyModel } from './daily/daily-projection.ts';
import { balancesModel } from './folios/balances-projection.ts';
import { cashShiftsModel } from './folios/cash-shifts-projection.ts';
import { foliosModel } from './folios/folios-projection.ts';
import { moneyRulesModel } from './folios/money-rules-projection.ts';
import { registrationModel } from './registration/registration-projection.ts';
import { guestFactsModel } from './guest-profile/guest-facts-projection.ts';
import { guestStaysModel } from './guest-stays/guest-stays-projection.ts';
import { importsModel } from './imports/imports-projection.ts';
import { invoicesModel } from './invoices/invoices-projection.ts';
import { logbookModel } from './logbook/logbook-projection.ts';
import { pricesModel } from './prices/prices-projection.ts';
import { salesRulesModel } from './rates/sales-rules-projection.ts';
import { groupsModel } from './groups/groups-projection.ts';
import { takingsModel } from './takings/takings-projection.ts';
import { turnawaysModel } from './turnaways/turnaways-projection.ts';
import { unconfirmedModel } from './unconfirmed/unconfirmed-projection.ts';
import type { ReadModel } from './read-model.ts';
import { workModel } from './work/work-projection.ts';

/** What the other screens read. Their pages are caught up a moment after the hotel is open, before anybody goes there. */
export const LATER_READ_MODELS: readonly ReadModel<unknown>[] = [
  groupsModel,
  unconfirmedModel,
  turnawaysModel,
  pricesModel,
  salesRulesModel,
  dailyModel,
  businessDaysModel,
  guestStaysModel,
  guestFactsModel,
  registrationModel,
  confirmationsModel,
  logbookModel,
  workModel,
  importsModel,
  foliosModel,
  balancesModel,
  cashShiftsModel,
  moneyRulesModel,
  takingsModel,
  invoicesModel,
];
