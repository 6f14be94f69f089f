import type { StaffId } from '#domain/kernel/identifiers.ts';
import type { Passkey, PasskeyMade, PasskeyShown } from './passkeys.ts';
import type { OwnerSeen, OwnerSignIn } from './owner.ts';

export type OwnerTrouble =
  | 'login-or-password-wrong'
  | 'passkey-wrong'
  | 'owner-wait'
  | 'malformed'
  | 'hotel-owned'
  | 'not-a-manager'
  | 'pin-wrong'
  | 'pin-wait'
  | 'no-connection';

export type OwnerSignedIn =
  | { readonly ok: true; readonly owner: OwnerSeen }
  | { readonly ok: false; readonly why: OwnerTrouble };

/** A manager gives the hotel its owner, and types their PIN where they have one. */
export type OwnerChoice = OwnerSignIn & { readonly by: StaffId; readonly ownPin?: string };

export type OwnerGiven = { readonly ok: true } | { readonly ok: false; readonly why: OwnerTrouble };

/** An owner at a browser that is no device yet, and at one that is. All of it needs a connection. */
export interface OwnerHere {
  ownerSignIn(asked: OwnerSignIn): Promise<OwnerSignedIn>;
  ownerSignOut(): Promise<void>;
  /** What the browser is asked to make or show a passkey with; undefined where the server takes none, or is not there. */
  passkeyOptions(wanted: 'register' | 'sign-in'): Promise<unknown>;
  passkeySignIn(shown: PasskeyShown): Promise<OwnerSignedIn>;
  /** Of the owner who is signed in; undefined where there can be none. */
  passkeys(): Promise<readonly Passkey[] | undefined>;
  /** Answers with those that there are then, as does removing one; undefined: nothing was done. */
  addPasskey(made: PasskeyMade): Promise<readonly Passkey[] | undefined>;
  removePasskey(passkeyId: string): Promise<readonly Passkey[] | undefined>;
  giveOwner(choice: OwnerChoice): Promise<OwnerGiven>;
  /** Undefined without a connection. */
  hasOwner(): Promise<boolean | undefined>;
}
