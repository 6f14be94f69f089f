import type { HotelRefusal, RefusalCode } from '#domain/hotel.ts';
import type { Names } from './names.ts';
import { casesRefusals } from './refusals/cases-refusals.ts';
import { guestsRefusals } from './refusals/guests-refusals.ts';
import { housekeepingRefusals } from './refusals/housekeeping-refusals.ts';
import { nightAuditRefusals } from './refusals/night-audit-refusals.ts';
import { moneyRefusals } from './refusals/money-refusals.ts';
import { propertyRefusals } from './refusals/property-refusals.ts';
import { ratesRefusals } from './refusals/rates-refusals.ts';
import { roomsRefusals } from './refusals/rooms-refusals.ts';
import { staffRefusals } from './refusals/staff-refusals.ts';
import { staysRefusals } from './refusals/stays-refusals.ts';
import type { RefusalWords } from './refusals/words-for.ts';

/** Typed as a full record, so that a refusal nobody has put into words does not compile. */
const wording: RefusalWords<RefusalCode> = {
  ...roomsRefusals,
  ...housekeepingRefusals,
  ...staysRefusals,
  ...propertyRefusals,
  ...staffRefusals,
  ...guestsRefusals,
  ...ratesRefusals,
  ...nightAuditRefusals,
  ...moneyRefusals,
  ...casesRefusals,
};

export function refusalWords(refusal: HotelRefusal, names: Names): string {
  const words = wording[refusal.code] as (refusal: HotelRefusal, names: Names) => string;
  return words(refusal, names);
}
