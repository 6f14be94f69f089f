import type { HotelDay } from './hotel-day.ts';
import type { DeviceId, Instant, StaffId } from './identifiers.ts';

/** Everything a decision may not invent. It travels with the command, so a repeated decision sees the same world. */
export type Circumstances = {
  /** The clock of the device where the person acted. A fact to keep, never an order. */
  readonly at: Instant;
  /** The hotel's day as the person saw it, in the hotel's time zone. */
  readonly businessDate: HotelDay;
  readonly actor: StaffId;
  readonly device: DeviceId;
  /** Whether the device had no connection when the person acted. */
  readonly offline: boolean;
};

/** The events that a command causes (none: it was so already), or the reason why it may not. */
export type Decision<Event, Refusal> =
  | { readonly accepted: true; readonly events: readonly Event[] }
  | { readonly accepted: false; readonly refusal: Refusal };

export function accept<Event>(...events: readonly Event[]): {
  readonly accepted: true;
  readonly events: readonly Event[];
} {
  return { accepted: true, events };
}

export function refuse<const Refusal>(refusal: Refusal): { readonly accepted: false; readonly refusal: Refusal } {
  return { accepted: false, refusal };
}

/**
 * What becomes of a promise or a fact that the server's state refuses: the part of it that stands, and the cases that tell
 * people what they must decide. `undefined` stands for nothing can be kept; the command is then refused or quarantined whole.
 */
export type Settlement<Event, Draft> = { readonly events: readonly Event[]; readonly cases: readonly Draft[] };
