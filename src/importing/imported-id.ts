import { v5 as uuidv5 } from 'uuid';
import type { HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Branded } from '#domain/kernel/identifiers.ts';

const KEYRACK_IMPORTS = '5b2f1c0e-4c59-4f2b-9a64-7a3c1b5d9e10';
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The id that a thing of a file has wherever and however often the file is imported: what is here already is not made twice,
 * and an import that was cut off can be run again. In the form of a UUIDv7 of the given day, so that what belongs to one time
 * is kept together as if it had been made then.
 */
export function importedId<Id extends Branded<string, string>>(on: HotelDay, ...what: readonly string[]): Id {
  const hash = uuidv5(what.join('\u0000'), KEYRACK_IMPORTS).replaceAll('-', '');
  const time = (on * MILLISECONDS_PER_DAY).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(13, 16)}-${hash.slice(16, 20)}-${hash.slice(20)}` as Id;
}

/** The same for what belongs to no day: a guest who comes twice is one guest. */
export function importedTimelessId<Id extends Branded<string, string>>(...what: readonly string[]): Id {
  return uuidv5(what.join('\u0000'), KEYRACK_IMPORTS) as Id;
}
