import type { TaxRuleId } from '#domain/kernel/identifiers.ts';
import type { TaxesCommand } from '#domain/taxes/taxes-commands.ts';
import { type Tasks } from './picks.ts';

export const taxesTasks: Tasks<TaxesCommand> = {
  AddTaxRule: ({ newId, interval, b, c }) => ({
    type: 'AddTaxRule',
    taxRuleId: newId as TaxRuleId,
    code: b % 2 === 0 ? 'VAT' : 'Fee',
    from: interval.arrival,
    basisPoints: 100 * (c % 25),
    isIncluded: b % 2 === 0,
    appliesTo: c % 3 === 0 ? ['lodging', 'food'] : ['lodging'],
  }),
  AddCityTax: ({ newId, interval, c }) => ({
    type: 'AddCityTax',
    taxRuleId: newId as TaxRuleId,
    code: 'City tax',
    from: interval.arrival,
    amountMinor: 10 * (c % 30),
    ...(c % 2 === 0 ? { nightsAtMost: 2 } : {}),
  }),
};
