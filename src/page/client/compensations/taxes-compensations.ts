import type { TaxesCommand } from '#domain/taxes/taxes-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const taxesCompensations: Compensations<TaxesCommand> = {
  AddTaxRule: cannotBeTakenBack,
  AddCityTax: cannotBeTakenBack,
};
