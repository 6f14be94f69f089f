import type { SaidOfGuestLine } from '#contract/bootstrap.ts';
import { withoutDetails } from '#contract/without-details.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { PulledEvent } from '#contract/sync-protocol.ts';
import type { GuestId, Position } from '#domain/kernel/identifiers.ts';
import { guestsForgotten } from '#domain/guests/guests-forgotten.ts';
import type { HotelCommand } from '#domain/hotel.ts';
import type { OutboxRow } from './journal.ts';
import { withoutUnsaid, withSaid, type KnownGuest, type Unsaid } from './known-guest.ts';

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

/** Every page that `addDetails` looks at for these events. */
export function detailsPagesOf(events: readonly PulledEvent[]): readonly string[] {
  const spokenOf = events.flatMap(({ details }) => (details ? [details.guestId] : []));
  return [...new Set([...spokenOf, ...guestsForgotten(events)].map(detailsPageOf))];
}

/** The changed pages, when what the events say of guests is added to the pages as they are, or erased from them. */
export function addDetails(
  events: readonly PulledEvent[],
  pageAsItIs: (page: string) => DetailsPage | undefined,
): readonly DetailsPage[] {
  const changed = new Map<string, DetailsPage>();
  const pageNow = (page: string) => (changed.get(page) ?? pageAsItIs(page))?.guests ?? {};
  for (const pulled of events) {
    const { details: change, position } = pulled;
    if (change) {
      const page = detailsPageOf(change.guestId);
      const guests = pageNow(page);
      const known = withSaid(guests[change.guestId], change, position);
      changed.set(page, { page, changedAt: position, guests: { ...guests, [change.guestId]: known } });
    }
    for (const guestId of guestsForgotten([pulled])) {
      const page = detailsPageOf(guestId);
      const { [guestId]: _, ...guests } = pageNow(page);
      changed.set(page, { page, changedAt: position, guests });
    }
  }
  return [...changed.values()];
}

/** The pages that all of this makes, said of each guest in the order of the log. */
export function pagesOfSaid(said: readonly SaidOfGuestLine[]): readonly DetailsPage[] {
  const pages = new Map<string, { changedAt: Position; readonly guests: Record<GuestId, KnownGuest> }>();
  for (const { position, ...change } of said) {
    const name = detailsPageOf(change.guestId);
    const page = pages.get(name) ?? { changedAt: position, guests: {} };
    pages.set(name, page);
    page.guests[change.guestId] = withSaid(page.guests[change.guestId], change, position);
    page.changedAt = Math.max(page.changedAt, position) as Position;
  }
  return [...pages].map(([page, { changedAt, guests }]) => ({ page, changedAt, guests }));
}

/** What these events say of guests, when they are taken away behind a position. */
export function unsaidBy(lost: readonly RecordedEvent[], after: Position): Unsaid {
  const registrations = lost.flatMap(({ event }) => (event.type === 'GuestRegistered' ? [event.guestId] : []));
  const corrections = lost.flatMap(({ event }) => (event.type === 'GuestDetailsCorrected' ? [event.correctionId] : []));
  return { after, registrations: new Set(registrations), corrections: new Set(corrections) };
}

/** The pages that were changed, without what is unsaid. */
export function pagesWithoutUnsaid(pages: readonly DetailsPage[], unsaid: Unsaid): readonly DetailsPage[] {
  return pages
    .filter(({ changedAt }) => changedAt > unsaid.after)
    .map(({ page, guests }) => {
      const left = (Object.entries(guests) as [GuestId, KnownGuest][]).flatMap(([guestId, known]) => {
        const guest = withoutUnsaid(guestId, known, unsaid);
        return guest ? [[guestId, guest] as const] : [];
      });
      return { page, changedAt: unsaid.after, guests: Object.fromEntries(left) };
    });
}

/** The commands that wait and speak of somebody who is forgotten now, without what they say; they are still sent. */
export function withoutForgotten(events: readonly PulledEvent[], outbox: readonly OutboxRow[]): readonly OutboxRow[] {
  const forgotten = guestsForgotten(events);
  if (forgotten.size === 0) return [];
  return outbox.flatMap((row) => {
    const command = withoutDetails(row.envelope.command, forgotten) as HotelCommand | undefined;
    return command ? [{ ...row, envelope: { ...row.envelope, command } }] : [];
  });
}

/** Every guest of whom something was said after a position, the latest last. */
export function detailsAfter(pages: readonly DetailsPage[], position: Position): readonly GuestAsKnown[] {
  return pages
    .flatMap(({ guests }) => Object.entries(guests) as [GuestId, KnownGuest][])
    .filter(([, { changedAt }]) => changedAt > position)
    .toSorted(([, left], [, right]) => left.changedAt - right.changedAt)
    .map(([guestId, known]) => ({ guestId, ...known }));
}
