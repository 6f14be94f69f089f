import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const ratesCompensations: Compensations<RatesCommand> = {
  PriceNights: cannotBeTakenBack,
  WithdrawPrices: cannotBeTakenBack,
  AddRatePlan: cannotBeTakenBack,
  RetireRatePlan: cannotBeTakenBack,
  RestrictSales: cannotBeTakenBack,
  LiftRestriction: cannotBeTakenBack,
  DefineBookingTerms: cannotBeTakenBack,
  ApplyBookingTerms: cannotBeTakenBack,
};
