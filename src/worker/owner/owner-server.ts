import type { OwnerGiven, OwnerSignedIn, OwnerTrouble } from '#contract/owner-here.ts';
import type { OwnerSignIn, OwnerSignUp } from '#contract/owner.ts';
import { parsePasskeys, type Passkey, type PasskeyMade, type PasskeyShown } from '#contract/passkeys.ts';
import { parseOwnerKnown, parseOwnerSeen } from '#contract/parse-owner.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { requestJson, type JsonAnswer } from '../enrolment/request-json.ts';

/** The browser keeps the cookie that comes with the answer; nothing here ever sees it. */
export async function signInOwner(asked: OwnerSignIn | PasskeyShown, origin = ''): Promise<OwnerSignedIn> {
  const door = 'login' in asked ? 'sign-in' : 'passkey-sign-in';
  const answer = await requestJson(`${origin}/api/owner/${door}`, asked);
  const parsed = answer.is === 'success' ? parseOwnerSeen(answer.body) : undefined;
  return parsed?.ok ? { ok: true, owner: parsed.value } : { ok: false, why: troubleOf(answer) };
}

export async function signOutOwner(origin = ''): Promise<void> {
  await requestJson(`${origin}/api/owner/sign-out`, {});
}

/** Undefined where the server takes no passkeys, or is not there. */
export async function passkeyOptions(wanted: 'register' | 'sign-in', origin = ''): Promise<unknown> {
  const door = wanted === 'register' ? 'passkeys' : 'passkey-sign-in';
  const answer = await requestJson(`${origin}/api/owner/${door}/options`, {});
  return answer.is === 'success' ? answer.body : undefined;
}

/** Those of the owner who is signed in, with the one that was made. */
export async function passkeys(made?: PasskeyMade, origin = ''): Promise<readonly Passkey[] | undefined> {
  return passkeysIn(await requestJson(`${origin}/api/owner/passkeys`, made));
}

export async function removePasskey(passkeyId: string, origin = ''): Promise<readonly Passkey[] | undefined> {
  return passkeysIn(await requestJson(`${origin}/api/owner/passkeys/${encodeURIComponent(passkeyId)}/remove`, {}));
}

function passkeysIn(answer: JsonAnswer): readonly Passkey[] | undefined {
  const parsed = answer.is === 'success' ? parsePasskeys(answer.body) : undefined;
  return parsed?.ok ? parsed.value : undefined;
}

export async function giveOwner(hotelId: HotelId, asked: OwnerSignUp, origin = ''): Promise<OwnerGiven> {
  const answer = await requestJson(addressOf(hotelId, origin), asked);
  return answer.is === 'success' ? { ok: true } : { ok: false, why: troubleOf(answer) };
}

export async function hasOwner(hotelId: HotelId, origin = ''): Promise<boolean | undefined> {
  const answer = await requestJson(addressOf(hotelId, origin));
  const parsed = answer.is === 'success' ? parseOwnerKnown(answer.body) : undefined;
  return parsed?.ok ? parsed.value.hasOwner : undefined;
}

function addressOf(hotelId: HotelId, origin: string): string {
  return `${origin}/api/hotels/${encodeURIComponent(hotelId)}/owner`;
}

function troubleOf(answer: JsonAnswer): OwnerTrouble {
  if (answer.is !== 'refusal') return 'no-connection';
  if (answer.error === 'too-many-requests') return 'owner-wait';
  return TROUBLES.find((trouble) => trouble === answer.error) ?? 'no-connection';
}

const TROUBLES: readonly OwnerTrouble[] = [
  'login-or-password-wrong',
  'passkey-wrong',
  'owner-wait',
  'malformed',
  'hotel-owned',
  'not-a-manager',
  'pin-wrong',
  'pin-wait',
];
