import type { StaffId } from '#domain/kernel/identifiers.ts';
import type { OwnerSeen, OwnerSignIn } from './owner.ts';

export type OwnerTrouble =
  | 'login-or-password-wrong'
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
  giveOwner(choice: OwnerChoice): Promise<OwnerGiven>;
  /** Undefined without a connection. */
  hasOwner(): Promise<boolean | undefined>;
}
