import type { PinVerifier } from '#contract/roster.ts';

/** OWASP 2023 for PBKDF2 with SHA-256: some 200 ms on a laptop, and as long for every guess of a thief. */
const ROUNDS = 600_000;
const SALT_BYTES = 16;
const BITS = 256;

/** Undefined where the browser gives no cryptography: on pages that did not come over https. */
export function cryptoHere(): SubtleCrypto | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
}

/** A new verifier, salted by chance: two people with one PIN do not have the same one. */
export async function verifierOf(subtle: SubtleCrypto, pin: string, rounds = ROUNDS): Promise<PinVerifier> {
  const salt = toBase64(crypto.getRandomValues(new Uint8Array(SALT_BYTES)));
  const proof = await proofOf(subtle, pin, { rounds, salt });
  return { rounds, salt, verifier: toBase64(await hashOf(subtle, fromBase64(proof))) };
}

/** What only whoever knows the PIN can make. */
export async function proofOf(
  subtle: SubtleCrypto,
  pin: string,
  { rounds, salt }: Pick<PinVerifier, 'rounds' | 'salt'>,
): Promise<string> {
  const key = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: fromBase64(salt), iterations: rounds };
  return toBase64(new Uint8Array(await subtle.deriveBits(how, key, BITS)));
}

export async function isRight(subtle: SubtleCrypto, pin: string, kept: PinVerifier): Promise<boolean> {
  const shown = await hashOf(subtle, fromBase64(await proofOf(subtle, pin, kept)));
  return isSameBytes(shown, fromBase64(kept.verifier));
}

async function hashOf(subtle: SubtleCrypto, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await subtle.digest('SHA-256', bytes));
}

/** In a time that does not depend on where the two differ. */
function isSameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (const [index, byte] of left.entries()) difference |= byte ^ (right[index] ?? 0);
  return difference === 0;
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
