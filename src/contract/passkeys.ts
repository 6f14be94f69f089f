import type { Instant } from '#domain/kernel/identifiers.ts';
import { anything, id, list, parse, record, text, whole, type Parsed } from './parsing/shape.ts';

/** More than anybody has things to sign in with. */
export const PASSKEYS_MAX = 20;

/** GET /api/owner/passkeys, of the owner who is signed in. */
export type Passkey = { readonly passkeyId: string; readonly name: string; readonly madeAt: Instant };

/** POST to the same address: what the browser has answered to the options, as it came. */
export type PasskeyMade = { readonly name: string; readonly response: unknown };

/** POST /api/owner/passkey-sign-in. */
export type PasskeyShown = { readonly response: unknown };

export function parsePasskeyMade(found: unknown): Parsed<PasskeyMade> {
  return parse(found, record<PasskeyMade>({ name, response: anything }));
}

export function parsePasskeyShown(found: unknown): Parsed<PasskeyShown> {
  return parse(found, record<PasskeyShown>({ response: anything }));
}

export function parsePasskeys(found: unknown): Parsed<readonly Passkey[]> {
  return parse(found, list(record<Passkey>({ passkeyId: id(), name, madeAt: whole(0) }), PASSKEYS_MAX));
}

const name = text(60);
