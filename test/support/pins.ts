import { createHash, pbkdf2Sync } from 'node:crypto';
import type { PinVerifier } from '#contract/roster.ts';

/** As few rounds as the server takes: tests type many PINs. */
const ROUNDS = 100_000;

/** What a device sends of a PIN, and what only whoever knows it can show. */
export function pinOf(pin: string, salt = Buffer.from(`salt for ${pin}`)): { verifier: PinVerifier; proof: string } {
  const proof = pbkdf2Sync(pin, salt, ROUNDS, 32, 'sha256');
  const verifier = createHash('sha256').update(proof).digest('base64url');
  return {
    verifier: { rounds: ROUNDS, salt: salt.toString('base64url'), verifier },
    proof: proof.toString('base64url'),
  };
}
