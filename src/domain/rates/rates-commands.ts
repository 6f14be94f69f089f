import type { CommandClasses, Deciders } from '../context.ts';
import { addRatePlan, type AddRatePlan, type AddRatePlanRefusal } from './add-rate-plan.ts';
import { applyBookingTerms, type ApplyBookingTerms, type ApplyBookingTermsRefusal } from './apply-booking-terms.ts';
import { defineBookingTerms, type DefineBookingTerms, type DefineBookingTermsRefusal } from './define-booking-terms.ts';
import { liftRestriction, type LiftRestriction, type LiftRestrictionRefusal } from './lift-restriction.ts';
import { priceNights, type PriceNights, type PriceNightsRefusal } from './price-nights.ts';
import type { RatesEvent } from './rates-events.ts';
import { restrictSales, type RestrictSales, type RestrictSalesRefusal } from './restrict-sales.ts';
import { retireRatePlan, type RetireRatePlan, type RetireRatePlanRefusal } from './retire-rate-plan.ts';
import { withdrawPrices, type WithdrawPrices, type WithdrawPricesRefusal } from './withdraw-prices.ts';

export type RatesCommand =
  | PriceNights
  | WithdrawPrices
  | AddRatePlan
  | RetireRatePlan
  | RestrictSales
  | LiftRestriction
  | DefineBookingTerms
  | ApplyBookingTerms;

export type RatesRefusal =
  | PriceNightsRefusal
  | WithdrawPricesRefusal
  | AddRatePlanRefusal
  | RetireRatePlanRefusal
  | RestrictSalesRefusal
  | LiftRestrictionRefusal
  | DefineBookingTermsRefusal
  | ApplyBookingTermsRefusal;

export const ratesDeciders: Deciders<RatesCommand, RatesEvent, RatesRefusal> = {
  PriceNights: priceNights,
  WithdrawPrices: withdrawPrices,
  AddRatePlan: addRatePlan,
  RetireRatePlan: retireRatePlan,
  RestrictSales: restrictSales,
  LiftRestriction: liftRestriction,
  DefineBookingTerms: defineBookingTerms,
  ApplyBookingTerms: applyBookingTerms,
};

export const ratesClasses: CommandClasses<RatesCommand> = {
  PriceNights: 'edit',
  WithdrawPrices: 'edit',
  AddRatePlan: 'control',
  RetireRatePlan: 'control',
  RestrictSales: 'edit',
  LiftRestriction: 'edit',
  DefineBookingTerms: 'control',
  ApplyBookingTerms: 'control',
};
