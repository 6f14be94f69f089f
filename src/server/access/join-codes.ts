import { randomInt } from 'node:crypto';
import type { JoinCode } from '#contract/sync-protocol.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from './access-store.ts';

/** Crockford's base 32: read aloud and typed without a mistake, because I, L, O and U are not in it. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 40 bits; with a day's validity and limited attempts nobody guesses one. */
const CODE_LENGTH = 8;
const VALIDITY_MS = 24 * 60 * 60 * 1000;
/** A code that is shown must still be valid when it has been carried to the other device. */
const REMAINING_MS_MIN = 60 * 60 * 1000;

/** The code that lets another device join: the hotel's present one, or a new one when that has had its day. */
export async function currentJoinCode(access: AccessStore, hotelId: HotelId, now: Instant): Promise<JoinCode> {
  const present = await access.joinCode(hotelId, now);
  if (present && present.validUntil - now >= REMAINING_MS_MIN) return present;
  const joinCode: JoinCode = { code: createCode(), validUntil: (now + VALIDITY_MS) as Instant };
  await access.putJoinCode(hotelId, joinCode);
  return joinCode;
}

/** What a person may have typed → the code that was meant; undefined for anything that can be none. */
export function parseJoinCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : undefined;
}

function createCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
