import type { GuestId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
// Nothing about a person stands here: names and contacts are rows of the guest details (see guest-details.ts).
export type GuestsEvent = GuestRegistered;

export type GuestRegistered = { readonly type: 'GuestRegistered'; readonly guestId: GuestId };
