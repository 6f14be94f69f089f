import { accept, refuse, type Decision } from '../kernel/decider.ts';
import type { HotelState } from '../hotel-state.ts';
import type { CityTaxAdded } from './taxes-events.ts';

/** A city tax, or a new amount of it, from a night on. */
export type AddCityTax = Omit<CityTaxAdded, 'type'> & { readonly type: 'AddCityTax' };

export type AddCityTaxRefusal =
  | { readonly code: 'name-missing' }
  | { readonly code: 'amount-invalid'; readonly amountMinor: number };

export function addCityTax(hotel: HotelState, command: AddCityTax): Decision<CityTaxAdded, AddCityTaxRefusal> {
  const { taxRuleId, code, amountMinor } = command;
  if (hotel.cityTaxes.get(code)?.some((rule) => rule.taxRuleId === taxRuleId)) return accept();
  if (code.trim() === '') return refuse({ code: 'name-missing' });
  if (!Number.isSafeInteger(amountMinor) || amountMinor < 0) return refuse({ code: 'amount-invalid', amountMinor });
  return accept({ ...command, type: 'CityTaxAdded' });
}
