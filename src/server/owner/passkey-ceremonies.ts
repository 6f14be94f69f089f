import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { PasskeyMade } from '#contract/passkeys.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import type { Owner, OwnerId } from './owner-store.ts';
import type { PasskeySite } from './passkey-site.ts';
import type { Passkeys } from './passkeys.ts';

export type CeremonyParts = { readonly passkeys: Passkeys; readonly site: PasskeySite; readonly now: Instant };

/** Long enough to look for a key in a bag; a form that was left open longer asks again. */
const CHALLENGE_MS = 5 * 60_000;

/** Owners sign in rarely: what checks passkeys is loaded when the first one does. */
const webauthn = () => import('@simplewebauthn/server');

/** What a browser needs to make a passkey for this owner: one that is found without a login, and asks for finger, face or PIN. */
export async function optionsToRegister({ ownerId, login }: Owner, { passkeys, site, now }: CeremonyParts) {
  const { generateRegistrationOptions } = await webauthn();
  const present = await passkeys.of(ownerId, site.rpId);
  const options = await generateRegistrationOptions({
    rpName: 'Keyrack',
    rpID: site.rpId,
    userName: login,
    userID: new TextEncoder().encode(ownerId),
    attestationType: 'none',
    excludeCredentials: present.map(({ passkeyId }) => ({ id: passkeyId })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  const wanted = { purpose: 'register', ownerId } as const;
  await passkeys.giveChallenge(options.challenge, wanted, (now + CHALLENGE_MS) as Instant, now);
  return options;
}

/** What a browser needs to show a passkey: nothing of whose it would be. */
export async function optionsToSignIn({ passkeys, site, now }: CeremonyParts) {
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({ rpID: site.rpId, userVerification: 'required' });
  await passkeys.giveChallenge(options.challenge, { purpose: 'sign-in' }, (now + CHALLENGE_MS) as Instant, now);
  return options;
}

/** Keeps what a browser has made; false where it is not what it was asked for. */
export async function keepPasskey(
  ownerId: OwnerId,
  { name, response }: PasskeyMade,
  { passkeys, site, now }: CeremonyParts,
): Promise<boolean> {
  const { verifyRegistrationResponse } = await webauthn();
  const verified = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: (challenge) => passkeys.takeChallenge(challenge, { purpose: 'register', ownerId }, now),
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    requireUserVerification: true,
  }).catch(notVerified);
  if (!verified.verified || !verified.registrationInfo) return false;
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  const kept = { passkeyId: id, publicKey: Buffer.from(publicKey).toString('base64url'), counter };
  return passkeys.add({ ...kept, ownerId, rpId: site.rpId, name, madeAt: now });
}

/** Whose passkey a browser has shown; undefined for all that is none, whatever is wrong with it. */
export async function ownerOfShown(
  response: unknown,
  { passkeys, site, now }: CeremonyParts,
): Promise<OwnerId | undefined> {
  const { verifyAuthenticationResponse } = await webauthn();
  const shown = response as AuthenticationResponseJSON | null;
  const kept = typeof shown?.id === 'string' ? await passkeys.byId(shown.id, site.rpId) : undefined;
  if (!shown || !kept) return undefined;
  const { passkeyId, publicKey, counter } = kept;
  const verified = await verifyAuthenticationResponse({
    response: shown,
    expectedChallenge: (challenge) => passkeys.takeChallenge(challenge, { purpose: 'sign-in' }, now),
    expectedOrigin: site.origin,
    expectedRPID: site.rpId,
    credential: { id: passkeyId, publicKey: Buffer.from(publicKey, 'base64url'), counter },
    requireUserVerification: true,
  }).catch(notVerified);
  if (!verified.verified || !('authenticationInfo' in verified)) return undefined;
  return (await passkeys.count(kept, verified.authenticationInfo.newCounter)) ? kept.ownerId : undefined;
}

/** The package throws at whatever is malformed, forged or late: here that is an answer. */
function notVerified(): { readonly verified: false; readonly registrationInfo?: never } {
  return { verified: false };
}
