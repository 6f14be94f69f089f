import type { CommandClasses, Deciders } from '../context.ts';
import { addCityTax, type AddCityTax, type AddCityTaxRefusal } from './add-city-tax.ts';
import { addTaxRule, type AddTaxRule, type AddTaxRuleRefusal } from './add-tax-rule.ts';
import type { TaxesEvent } from './taxes-events.ts';

export type TaxesCommand = AddTaxRule | AddCityTax;

export type TaxesRefusal = AddTaxRuleRefusal | AddCityTaxRefusal;

export const taxesDeciders: Deciders<TaxesCommand, TaxesEvent, TaxesRefusal> = {
  AddTaxRule: addTaxRule,
  AddCityTax: addCityTax,
};

export const taxesClasses: CommandClasses<TaxesCommand> = {
  AddTaxRule: 'control',
  AddCityTax: 'control',
};
