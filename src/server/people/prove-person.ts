import { createHash, timingSafeEqual } from 'node:crypto';
import type { Roster } from '#contract/roster.ts';
import type { HotelId, Instant, StaffId } from '#domain/kernel/identifiers.ts';
import type { WrongAttempts } from '#server/access/wrong-attempts.ts';

export type ProofCircumstances = {
  readonly hotelId: HotelId;
  readonly roster: Roster;
  readonly now: Instant;
  readonly attempts: WrongAttempts;
};

export type ProofRefusal =
  | { readonly refusal: 'pin-wrong' }
  | { readonly refusal: 'pin-wait'; readonly until: Instant };

/** Whether somebody is who they say, as far as they have a PIN; a wrong one makes the next try wait. */
export function provePerson(
  staffId: StaffId,
  proof: string | undefined,
  { hotelId, roster, now, attempts }: ProofCircumstances,
): 'proven' | ProofRefusal {
  const own = roster.find((entry) => entry.staffId === staffId)?.pin;
  if (!own) return 'proven';
  const key = `pin ${hotelId} ${staffId}`;
  const until = attempts.waitUntil(key, now);
  if (until !== undefined) return { refusal: 'pin-wait', until };
  attempts.begin(key, now);
  if (!proves(proof, own.verifier)) return { refusal: 'pin-wrong' };
  attempts.right(key);
  return 'proven';
}

/** In a time that does not depend on where the two differ. */
function proves(proof: string | undefined, verifier: string): boolean {
  const shown = createHash('sha256')
    .update(Buffer.from(proof ?? '', 'base64url'))
    .digest();
  const kept = Buffer.from(verifier, 'base64url');
  return shown.length === kept.length && timingSafeEqual(shown, kept);
}
