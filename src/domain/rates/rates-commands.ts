import type { CommandClasses, Deciders } from '../context.ts';
import { priceNights, type PriceNights, type PriceNightsRefusal } from './price-nights.ts';
import type { RatesEvent } from './rates-events.ts';

export type RatesCommand = PriceNights;

export type RatesRefusal = PriceNightsRefusal;

export const ratesDeciders: Deciders<RatesCommand, RatesEvent, RatesRefusal> = {
  PriceNights: priceNights,
};

export const ratesClasses: CommandClasses<RatesCommand> = {
  PriceNights: 'edit',
};
