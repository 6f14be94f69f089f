import type { BrokenRestriction, RestrictionKind } from '#domain/rates/restriction.ts';
import type { ExceptionReason } from '#domain/rates/exception-reason.ts';
import type { Meals } from '#domain/rates/rate-plan.ts';
import { dayText } from './days.ts';
import { plural } from './plural.ts';

/** 'closed', 'at least 3 nights'. */
export function restrictionWords(restriction: RestrictionKind, stayNights?: number): string {
  switch (restriction) {
    case 'closed':
      return 'closed';
    case 'closed-to-arrival':
      return 'closed to arrival';
    case 'closed-to-departure':
      return 'closed to departure';
    case 'min-stay':
      return stayNights ? `at least ${plural(stayNights, 'night')}` : 'limited to longer stays';
    case 'max-stay':
      return stayNights ? `at most ${plural(stayNights, 'night')}` : 'limited to shorter stays';
  }
}

/** 'closed to arrival on Fri, 13 Mar'. */
export function brokenWords({ restriction, day, stayNights }: BrokenRestriction): string {
  const words = restrictionWords(restriction, stayNights);
  return stayNights ? `${words} from ${dayText(day)}` : `${words} on ${dayText(day)}`;
}

export const exceptionWords: Readonly<Record<ExceptionReason, string>> = {
  'manager-agreed': 'The manager agreed',
  'regular-guest': 'Regular guest',
  'long-stay': 'Long stay',
  'matched-offer': 'Matches another offer',
  apology: 'Making up for something',
  'mistake-corrected': 'A mistake is corrected',
};

export const mealsWords: Readonly<Record<Meals, string>> = {
  none: 'Room only',
  breakfast: 'Breakfast',
  'half-board': 'Half board',
  'full-board': 'Full board',
  'all-inclusive': 'All inclusive',
};
