import type { TaxesCommand } from '#domain/taxes/taxes-commands.ts';
import { dayText } from '../days.ts';
import type { CommandWords } from './command-words.ts';

export const taxesCommands: CommandWords<TaxesCommand> = {
  AddTaxRule: {
    label: 'Add tax',
    done: ({ code, basisPoints, from }) => `${code} is ${basisPoints / 100} % from ${dayText(from)}.`,
  },
  AddCityTax: {
    label: 'Add city tax',
    done: ({ code, amountMinor, from }, names) =>
      `${code} is ${names.money(amountMinor)} a person and night from ${dayText(from)}.`,
  },
};
