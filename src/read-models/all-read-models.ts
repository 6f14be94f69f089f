import { businessDaysModel } from './business-days/business-days-projection.ts';
import { casesModel } from './cases/cases-projection.ts';
import { confirmationsModel } from './confirmations/confirmations-projection.ts';
import { dailyModel } from './daily/daily-projection.ts';
import { balancesModel } from './folios/balances-projection.ts';
import { cashShiftsModel } from './folios/cash-shifts-projection.ts';
import { foliosModel } from './folios/folios-projection.ts';
import { moneyRulesModel } from './folios/money-rules-projection.ts';
import { registrationModel } from './registration/registration-projection.ts';
import { guestFactsModel } from './guest-profile/guest-facts-projection.ts';
import { guestStaysModel } from './guest-stays/guest-stays-projection.ts';
import { hotelModel } from './hotel/hotel-projection.ts';
import { importsModel } from './imports/imports-projection.ts';
import { logbookModel } from './logbook/logbook-projection.ts';
import { pricesModel } from './prices/prices-projection.ts';
import { rackModel } from './rack/rack-projection.ts';
import { salesRulesModel } from './rates/sales-rules-projection.ts';
import { groupsModel } from './groups/groups-projection.ts';
import { turnawaysModel } from './turnaways/turnaways-projection.ts';
import { unconfirmedModel } from './unconfirmed/unconfirmed-projection.ts';
import type { ReadModel } from './read-model.ts';
import { reservationsModel } from './reservations/reservations-projection.ts';
import { workModel } from './work/work-projection.ts';

/** Every shape that the log is folded into; a model that is missing here is never folded. */
export const READ_MODELS: readonly ReadModel<unknown>[] = [
  hotelModel,
  rackModel,
  groupsModel,
  unconfirmedModel,
  turnawaysModel,
  reservationsModel,
  casesModel,
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
];
