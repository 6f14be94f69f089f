import type { RatesCommand } from '#domain/rates/rates-commands.ts';
import { BASE_PLAN_ID } from '#domain/rates/rate-plan.ts';
import type { SalesScope } from '#domain/rates/restriction.ts';
import { stayText } from '../days.ts';
import type { Names } from '../names.ts';
import { restrictionWords } from '../rates-words.ts';
import type { CommandWords } from './command-words.ts';

export const ratesCommands: CommandWords<RatesCommand> = {
  PriceNights: {
    label: 'Price nights',
    done: ({ roomTypeId, priceMinor, ratePlanId = BASE_PLAN_ID }, names) =>
      `${names.typeName(roomTypeId)}, ${names.planName(ratePlanId)}: ${names.money(priceMinor)} a night.`,
  },
  WithdrawPrices: {
    label: 'Take prices back',
    done: ({ roomTypeId, nights }, names) =>
      `${names.typeName(roomTypeId)}: the prices of ${stayText(nights)} are taken back.`,
  },
  AddRatePlan: { label: 'Add a rate plan', done: ({ name }) => `${name} can be sold now.` },
  RetireRatePlan: {
    label: 'Retire the rate plan',
    done: ({ ratePlanId }, names) => `${names.planName(ratePlanId)} is not sold any more. Its bookings stand.`,
  },
  RestrictSales: {
    label: 'Restrict sales',
    done: ({ restriction, stayNights, nights, ...scope }, names) =>
      `${scopeText(scope, names)}: ${restrictionWords(restriction, stayNights)}, ${stayText(nights)}.`,
  },
  LiftRestriction: {
    label: 'Lift the restriction',
    done: ({ restriction, nights, ...scope }, names) =>
      `${scopeText(scope, names)}: no longer ${restrictionWords(restriction)}, ${stayText(nights)}.`,
  },
  DefineBookingTerms: {
    label: 'Define booking terms',
    done: ({ name }) => `${name} is defined. Bookings that were made keep their terms.`,
  },
  ApplyBookingTerms: {
    label: 'Apply booking terms',
    done: ({ ratePlanId }, names) => `${names.planName(ratePlanId)} is sold on these terms from now on.`,
  },
};

function scopeText({ roomTypeId, ratePlanId }: SalesScope, names: Names): string {
  const type = roomTypeId ? names.typeName(roomTypeId) : 'Every type';
  return ratePlanId ? `${type}, ${names.planName(ratePlanId)}` : type;
}
