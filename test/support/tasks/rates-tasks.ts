import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import { doubleRoom } from '../hotel-aurora.ts';
import { type Tasks } from './picks.ts';

export const ratesTasks: Tasks<RatesCommand> = {
  PriceNights: ({ interval, c }) => ({
    type: 'PriceNights',
    roomTypeId: doubleRoom,
    nights: interval,
    priceMinor: 100 * c,
  }),
};
