// stored format: hotels hold these names on disk. Add, never rename, never remove.
import type { HotelRefusal } from './hotel.ts';

/** Every command that reaches the server leaves at least one event; these stand for a command that left none of its own. */
export type VerdictEvent = CommandHadNoEffect | CommandRefused | CommandQuarantined | EventWithheld;

/** It was so already, or a colleague's work has made it moot (`because`). */
export type CommandHadNoEffect = { readonly type: 'CommandHadNoEffect'; readonly because?: HotelRefusal };

/** A control command that the current state does not allow; shown to the person who asked. */
export type CommandRefused = { readonly type: 'CommandRefused'; readonly refusal: HotelRefusal };

/** Kept whole on the server for a manager: nothing of it took effect, nothing of it is lost. */
export type CommandQuarantined = { readonly type: 'CommandQuarantined'; readonly reason: QuarantineReason };

/**
 * Stands on a device in the place of an event that its scope does not let it see, so that its log has every position. Never
 * stored on a server.
 */
export type EventWithheld = { readonly type: 'EventWithheld' };

export type QuarantineReason =
  | 'malformed'
  | 'unknown-command'
  | 'not-permitted'
  /** Permitted as far as the person could know; a role was revoked since. */
  | 'role-revoked'
  /** Given on a device that a manager has removed since, and that nobody trusts any more. */
  | 'device-revoked'
  | 'cannot-be-settled'
  | 'decider-failed';
