import { id } from '../parsing/shape.ts';
import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import { commandShapes, interval, minor } from './common-shapes.ts';

export const ratesShapes = commandShapes<RatesCommand>({
  PriceNights: { roomTypeId: id(), nights: interval, priceMinor: minor },
});
