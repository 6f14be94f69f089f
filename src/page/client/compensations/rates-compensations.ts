import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const ratesCompensations: Compensations<RatesCommand> = {
  PriceNights: cannotBeTakenBack,
};
