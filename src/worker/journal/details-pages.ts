import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { GuestId, Position } from '#domain/kernel/identifiers.ts';
import { withSaid, type KnownGuest } from './known-guest.ts';

/** A guest, and all that is known of them. */
export type GuestAsKnown = { readonly guestId: GuestId } & KnownGuest;

/** Guests that are stored together: one row costs what many bytes do. */
export type DetailsPage = {
  readonly page: string;
  readonly changedAt: Position;
  readonly guests: Readonly<Record<GuestId, KnownGuest>>;
};

/** The end of a UUID is chance, so 256 pages stay equally full however many guests register on one day. */
export function detailsPageOf(guestId: GuestId): string {
  return guestId.slice(-2);
}

/** The changed pages, when what the events say of guests is added to the pages as they are. */
export function addDetails(
  events: readonly PulledEvent[],
  pageAsItIs: (page: string) => DetailsPage | undefined,
): readonly DetailsPage[] {
  const changed = new Map<string, DetailsPage>();
  for (const { details: change, position } of events) {
    if (!change) continue;
    const page = detailsPageOf(change.guestId);
    const guests = (changed.get(page) ?? pageAsItIs(page))?.guests ?? {};
    const known = withSaid(guests[change.guestId], change, position);
    changed.set(page, { page, changedAt: position, guests: { ...guests, [change.guestId]: known } });
  }
  return [...changed.values()];
}

/** Every guest of whom something was said after a position, the latest last. */
export function detailsAfter(pages: readonly DetailsPage[], position: Position): readonly GuestAsKnown[] {
  return pages
    .flatMap(({ guests }) => Object.entries(guests) as [GuestId, KnownGuest][])
    .filter(([, { changedAt }]) => changedAt > position)
    .toSorted(([, left], [, right]) => left.changedAt - right.changedAt)
    .map(([guestId, known]) => ({ guestId, ...known }));
}
