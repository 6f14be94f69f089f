import type { Instant, StaffId } from '#domain/kernel/identifiers.ts';

/**
 * What a device needs to know whether a PIN is right, and what does not say what it is: the SHA-256 of what PBKDF2 makes of
 * PIN and salt. What PBKDF2 makes of it proves to the server that somebody has typed it; the roster does not contain that.
 */
export type PinVerifier = {
  /** Of PBKDF2 with SHA-256. */
  readonly rounds: number;
  /** 16 bytes of chance, base64url. */
  readonly salt: string;
  /** 32 bytes, base64url. */
  readonly verifier: string;
};

/** GET /api/hotels/:hotel/roster: everybody who has a PIN. */
export type Roster = readonly RosterEntry[];

export type RosterEntry = { readonly staffId: StaffId; readonly pin: PinVerifier };

/** POST /api/hotels/:hotel/pins: somebody gets a PIN, the first or another one. */
export type PinRequest = {
  readonly staffId: StaffId;
  readonly pin: PinVerifier;
  /** Who wants it: the person, or a manager. */
  readonly by: StaffId;
  /** 32 bytes, base64url, that only whoever knows the PIN of `by` can make; absent where that one has none. */
  readonly proof?: string;
};

/** Why a PIN was not kept. */
export type PinRefusal =
  /** Only managers give others a PIN, and the first of all is a manager's own. */
  | 'pin-not-permitted'
  /** The PIN of whoever wanted it was not right. */
  | 'pin-wrong'
  /** It was wrong too often: the answer says when the next may be tried. */
  | 'pin-wait';

/** The answer to POST /pins. */
export type PinKept = { readonly roster: Roster };

/** 429 to POST /pins. */
export type PinWait = { readonly error: 'pin-wait'; readonly message: string; readonly until: Instant };
