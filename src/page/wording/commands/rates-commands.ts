import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import type { CommandWords } from './command-words.ts';

export const ratesCommands: CommandWords<RatesCommand> = {
  PriceNights: {
    label: 'Set prices',
    done: ({ roomTypeId, priceMinor }, names) =>
      `${names.typeName(roomTypeId)} now costs ${names.money(priceMinor)} a night.`,
  },
};
