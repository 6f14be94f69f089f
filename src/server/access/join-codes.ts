import { randomInt } from 'node:crypto';
import type { JoinCode } from '#contract/sync-protocol.ts';
import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { HotelId, Instant } from '#domain/kernel/identifiers.ts';
import type { AccessStore } from './access-store.ts';
import { hashOfSecret } from './new-secret.ts';

/** Crockford's base 32: read aloud and typed without a mistake, because I, L, O and U are not in it. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 40 bits; with ten minutes, one use and limited attempts nobody guesses one. */
const CODE_LENGTH = 8;
const VALIDITY_MS = 10 * 60 * 1000;

/** A new code that lets one device join the hotel, for what its scope says. It is given out here and kept as a hash. */
export async function createJoinCode(
  access: Pick<AccessStore, 'addEnrolmentCode'>,
  hotelId: HotelId,
  scope: DeviceScope,
  now: Instant,
): Promise<JoinCode> {
  const code = createCode();
  const validUntil = (now + VALIDITY_MS) as Instant;
  await access.addEnrolmentCode({ hotelId, codeHash: hashOfCode(code), scope, validUntil }, now);
  return { code, scope, validUntil };
}

/**
 * Guessing costs a request each, and a code is gone after ten minutes: a slow hash would guard what is worth nothing by the
 * time somebody has read the table.
 */
export function hashOfCode(code: string): string {
  return hashOfSecret(code);
}

/** What a person may have typed → the code that was meant; undefined for anything that can be none. */
export function parseJoinCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return code.length === CODE_LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : undefined;
}

function createCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
