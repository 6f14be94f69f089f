import type { GuestId } from '../kernel/identifiers.ts';

/**
 * What the hotel knows of a person, kept outside the log so that it can be forgotten. One free-text name: people have one
 * name, many, or names that fit no form.
 */
export type GuestDetails = {
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
  readonly note?: string;
};

/** What a command says of a person; carried beside its events to the details store, never inside them. */
export type GuestDetailsChange = { readonly guestId: GuestId; readonly details: Partial<GuestDetails> };
