import type { GuestId } from '../kernel/identifiers.ts';
import type { GuestAddedToStay, GuestRemovedFromStay } from './reservation-events.ts';

/** Who comes along after the event: in the order of their ids, so that two desks that name somebody arrive at the same. */
export function companionsAfter(
  companions: readonly GuestId[],
  { type, guestId }: GuestAddedToStay | GuestRemovedFromStay,
): readonly GuestId[] {
  const others = companions.filter((other) => other !== guestId);
  return type === 'GuestAddedToStay' ? [...others, guestId].toSorted() : others;
}
