import type { GuestId } from '../kernel/identifiers.ts';
import type { Guest, GuestsTables } from './guests.ts';

// One person may have been registered more than once. History is not rewritten: each keeps what was said of them, and one
// of them, the oldest id, stands for all. Two desks that join the same people in any order arrive at the same.

/** Who stands for this guest: themselves, unless they were found to be somebody who was known before. */
export function standsFor({ guests }: GuestsTables, guestId: GuestId): GuestId {
  return guests.get(guestId)?.sameAs ?? guestId;
}

/** Everybody who is this person, whoever stands for all first. */
export function samePerson(tables: GuestsTables, guestId: GuestId): readonly GuestId[] {
  const first = standsFor(tables, guestId);
  return [first, ...(tables.guests.get(first)?.others ?? [])];
}

export function joinGuests(tables: GuestsTables, guestIds: readonly GuestId[]): void {
  const all = new Set(guestIds.flatMap((guestId) => samePerson(tables, guestId)));
  group(tables, [...all]);
}

/** Those in `guestIds` leave the others they were taken for, and stay together. */
export function partGuests(tables: GuestsTables, guestIds: readonly GuestId[], from: readonly GuestId[]): void {
  group(tables, guestIds);
  group(tables, from);
}

function group({ guests }: GuestsTables, members: readonly GuestId[]): void {
  const [first, ...others] = members.toSorted();
  for (const guestId of members) {
    const { sameAs: _, others: __, ...guest }: Guest = guests.get(guestId) ?? { guestId };
    if (guestId !== first && first) guests.set(guestId, { ...guest, sameAs: first });
    else guests.set(guestId, others.length > 0 ? { ...guest, others } : guest);
  }
}
