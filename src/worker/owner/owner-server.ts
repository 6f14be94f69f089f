import type { OwnerGiven, OwnerSignedIn, OwnerTrouble } from '#contract/owner-here.ts';
import type { OwnerSignIn, OwnerSignUp } from '#contract/owner.ts';
import { parseOwnerKnown, parseOwnerSeen } from '#contract/parse-owner.ts';
import type { HotelId } from '#domain/kernel/identifiers.ts';
import { requestJson, type JsonAnswer } from '../enrolment/request-json.ts';

/** The browser keeps the cookie that comes with the answer; nothing here ever sees it. */
export async function signInOwner(asked: OwnerSignIn, origin = ''): Promise<OwnerSignedIn> {
  const answer = await requestJson(`${origin}/api/owner/sign-in`, asked);
  const parsed = answer.is === 'success' ? parseOwnerSeen(answer.body) : undefined;
  return parsed?.ok ? { ok: true, owner: parsed.value } : { ok: false, why: troubleOf(answer) };
}

export async function signOutOwner(origin = ''): Promise<void> {
  await requestJson(`${origin}/api/owner/sign-out`, {});
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
  'owner-wait',
  'malformed',
  'hotel-owned',
  'not-a-manager',
  'pin-wrong',
  'pin-wait',
];
