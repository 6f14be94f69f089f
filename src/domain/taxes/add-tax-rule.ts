import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import type { TaxRuleAdded } from './taxes-events.ts';

/** A tax, or a new rate of it, from a day on: what was supplied before keeps its rate. */
export type AddTaxRule = Omit<TaxRuleAdded, 'type'> & { readonly type: 'AddTaxRule' };

export type AddTaxRuleRefusal =
  | { readonly code: 'name-missing' }
  | { readonly code: 'tax-rate-invalid'; readonly basisPoints: number }
  | { readonly code: 'tax-on-nothing' };

export function addTaxRule(hotel: HotelState, command: AddTaxRule): Decision<TaxRuleAdded, AddTaxRuleRefusal> {
  const { taxRuleId, code, basisPoints, appliesTo } = command;
  if (hotel.taxRules.get(code)?.some((rule) => rule.taxRuleId === taxRuleId)) return accept();
  if (code.trim() === '') return refuse({ code: 'name-missing' });
  if (!Number.isSafeInteger(basisPoints) || basisPoints < 0 || basisPoints > BASIS_POINTS_MAX) {
    return refuse({ code: 'tax-rate-invalid', basisPoints });
  }
  if (appliesTo.length === 0) return refuse({ code: 'tax-on-nothing' });
  return accept({ ...command, type: 'TaxRuleAdded' });
}

/** 100 %: a rate above it is a typing error. */
const BASIS_POINTS_MAX = 10_000;
