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

/**
 * The end of a UUID is chance, so 4,096 pages stay equally full however many guests register on one day. Where 100,000 are
 * known, what is said of one rewrites 25 of them: with fewer pages, a long log would be pulled in a time that grows with
 * the square of its length.
 */
export function detailsPageOf(guestId: GuestId): string {
  return guestId.slice(-3);
}

/** The pages from a name on and before another one. */
export type DetailsSlice = readonly [from: string, before: string];

const HEX_DIGITS = Array.from({ length: 15 }, (_, digit) => (digit + 1).toString(16));
const ENDS = ['', ...HEX_DIGITS, '\uffff'];

/** All pages, in slices that are read in a moment each, so that a command need not wait for all of them. */
export const DETAILS_SLICES: readonly DetailsSlice[] = ENDS.slice(1).map((before, index) => [
  ENDS[index] ?? '',
  before,
]);

/** The same guests in pages as they are named now, whatever they were called when they were stored. */
export function pagedAnew(pages: readonly DetailsPage[]): readonly DetailsPage[] {
  const anew: DraftPages = new Map();
  for (const [guestId, known] of pages.flatMap(({ guests }) => Object.entries(guests) as [GuestId, KnownGuest][])) {
    const page = pageNamed(anew, detailsPageOf(guestId));
    page.guests[guestId] = known;
    page.changedAt = Math.max(page.changedAt, known.changedAt) as Position;
  }
  return asPages(anew);
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
  const changed: DraftPages = new Map();
  const draftOf = (guestId: GuestId, position: Position): DraftPage => {
    const page = pageNamed(changed, detailsPageOf(guestId), (name) => ({ ...pageAsItIs(name)?.guests }));
    page.changedAt = position;
    return page;
  };
  for (const pulled of events) {
    const { details: change, position } = pulled;
    if (change) {
      const { guests } = draftOf(change.guestId, position);
      guests[change.guestId] = withSaid(guests[change.guestId], change, position);
    }
    for (const guestId of guestsForgotten([pulled])) delete draftOf(guestId, position).guests[guestId];
  }
  return asPages(changed);
}

type DraftPage = { changedAt: Position; readonly guests: Record<GuestId, KnownGuest> };
type DraftPages = Map<string, DraftPage>;

function pageNamed(
  drafts: DraftPages,
  name: string,
  guestsOf: (name: string) => Record<GuestId, KnownGuest> = () => ({}),
): DraftPage {
  const draft = drafts.get(name) ?? { changedAt: 0 as Position, guests: guestsOf(name) };
  drafts.set(name, draft);
  return draft;
}

function asPages(drafts: DraftPages): readonly DetailsPage[] {
  return [...drafts].map(([page, { changedAt, guests }]) => ({ page, changedAt, guests }));
}

/** The pages that all of this makes, said of each guest in the order of the log. */
export function pagesOfSaid(said: readonly SaidOfGuestLine[]): readonly DetailsPage[] {
  const pages: DraftPages = new Map();
  for (const { position, ...change } of said) {
    const page = pageNamed(pages, detailsPageOf(change.guestId));
    page.guests[change.guestId] = withSaid(page.guests[change.guestId], change, position);
    page.changedAt = Math.max(page.changedAt, position) as Position;
  }
  return asPages(pages);
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
