import { detailsSaid } from '#domain/details-said.ts';
import { fieldsOf, GUEST_FIELDS, type GuestDetails } from '#domain/guests/guest-details.ts';
import type { GuestDetailsRestored } from '#domain/guests/guests-events.ts';
import type { GuestId, Position } from '#domain/kernel/identifiers.ts';
import { GuestIndex } from '#read-models/guest-search/guest-index.ts';
import type { SaidOfGuest } from '#read-models/query.ts';
import type { GuestAsKnown } from '../journal/details-pages.ts';
import { saidAt, valueOf, withSaid, type KnownGuest } from '../journal/known-guest.ts';
import type { PendingCommand } from './pending-command.ts';

/** What waits was said after everything that the log says. */
const NOT_YET = Number.MAX_SAFE_INTEGER as Position;

/** What this device knows of people: what the log has said, and what waiting commands will say. */
export class KnownGuests {
  readonly #confirmed = new Map<GuestId, KnownGuest>();
  /** Guests whom waiting commands speak of, as they will be. */
  #waiting = new Map<GuestId, KnownGuest>();
  /** Pages of which all guests are known here; `#everybody`: so it is with all of them. */
  readonly #readPages = new Set<string>();
  readonly #pageOf: (guestId: GuestId) => string;
  #everybody = false;
  #index: GuestIndex | undefined;
  readonly #together = new WeakMap<
    KnownGuest,
    { readonly of: readonly KnownGuest[]; readonly details: GuestDetails }
  >();

  /** `pageOf`: which guests are read together with one. */
  constructor(pageOf: (guestId: GuestId) => string) {
    this.#pageOf = pageOf;
  }

  /** All who are stored are known from now on. */
  get everybody(): boolean {
    return this.#everybody;
  }

  /** The pages of these guests that have not been read yet. */
  unreadPagesOf(guestIds: Iterable<GuestId>): readonly string[] {
    if (this.#everybody) return [];
    const pages = new Set([...guestIds].map(this.#pageOf));
    return [...pages].filter((page) => !this.#readPages.has(page));
  }

  /** Whoever is on these pages has been learned of; 'all': everybody. */
  haveRead(pages: readonly string[] | 'all'): void {
    if (pages === 'all') this.#everybody = true;
    else for (const page of pages) this.#readPages.add(page);
  }

  learn(guests: readonly GuestAsKnown[]): void {
    for (const { guestId, ...known } of guests) {
      this.#index?.put(guestId, this.#known(guestId)?.details, known.details);
      this.#confirmed.set(guestId, known);
      this.#waiting.delete(guestId);
    }
  }

  forget(guestIds: Iterable<GuestId>): void {
    for (const guestId of guestIds) {
      this.#index?.put(guestId, this.#known(guestId)?.details, undefined);
      this.#confirmed.delete(guestId);
      this.#waiting.delete(guestId);
    }
  }

  /** Replaces what the waiting commands say. */
  expect(pending: readonly PendingCommand[]): void {
    const before = this.#waiting;
    this.#waiting = new Map();
    for (const { row, events } of pending) {
      const said = detailsSaid(row.envelope.command, events);
      if (said) this.#waiting.set(said.guestId, withSaid(this.#known(said.guestId), said, NOT_YET));
      for (const event of events) if (event.type === 'GuestDetailsRestored') this.#expectRestored(event);
    }
    for (const guestId of new Set([...before.keys(), ...this.#waiting.keys()])) {
      const was = before.get(guestId) ?? this.#confirmed.get(guestId);
      this.#index?.put(guestId, was?.details, this.#known(guestId)?.details);
    }
  }

  /** What is known of a person, whom several guests may stand for: of each field what was said last. */
  get(guestIds: readonly GuestId[]): GuestDetails | undefined {
    const known = guestIds.flatMap((guestId) => this.#known(guestId) ?? []);
    const [first] = known;
    if (!first) return undefined;
    const before = this.#together.get(first);
    if (before && before.of.length === known.length && before.of.every((one, index) => one === known[index])) {
      return before.details;
    }
    const details = together(known);
    this.#together.set(first, { of: known, details });
    return details;
  }

  /** Everything that was ever said of a person in a field that has been corrected, the oldest first. */
  said(guestIds: readonly GuestId[]): readonly SaidOfGuest[] {
    return guestIds.flatMap((guestId) => {
      const { details = {}, setBy = {}, earlier = [] } = this.#known(guestId) ?? {};
      const now = fieldsOf(details).flatMap((field) => {
        const set = setBy[field];
        return set ? [{ field, value: details[field] ?? '', correctionId: set.correctionId }] : [];
      });
      return [...earlier.map(({ field, value, correctionId }) => ({ field, value, correctionId })), ...now];
    });
  }

  *guestIds(): IterableIterator<GuestId> {
    yield* this.#confirmed.keys();
    for (const guestId of this.#waiting.keys()) if (!this.#confirmed.has(guestId)) yield guestId;
  }

  /** For looking guests up, when everybody is known. Made when it is first needed, and kept true from then on. */
  get index(): GuestIndex {
    return (this.#index ??= this.#createIndex());
  }

  #createIndex(): GuestIndex {
    const index = new GuestIndex();
    for (const [guestId, { details }] of this.#confirmed) {
      if (!this.#waiting.has(guestId)) index.put(guestId, undefined, details);
    }
    for (const [guestId, { details }] of this.#waiting) index.put(guestId, undefined, details);
    return index;
  }

  #known(guestId: GuestId): KnownGuest | undefined {
    return this.#waiting.get(guestId) ?? this.#confirmed.get(guestId);
  }

  #expectRestored({ guestId, fields, correctionId }: GuestDetailsRestored): void {
    const known = this.#known(guestId);
    if (!known) return;
    const values = fields.map((field) => [field, valueOf(known, field, correctionId) ?? '']);
    const said = { guestId, details: Object.fromEntries(values), ...(correctionId ? { correctionId } : {}) };
    this.#waiting.set(guestId, withSaid(known, said, NOT_YET));
  }
}

/** Empty values are left out: a field that was emptied is a field of which nothing is known. */
function together(known: readonly KnownGuest[]): GuestDetails {
  const entries = GUEST_FIELDS.flatMap((field) => {
    const speakers = known.filter(({ details }) => details[field] !== undefined);
    const latest = speakers.reduce<KnownGuest | undefined>(
      (last, one) => (last && saidAt(last, field) >= saidAt(one, field) ? last : one),
      undefined,
    );
    const value = latest?.details[field];
    return value ? [[field, value]] : [];
  });
  return { name: '', ...Object.fromEntries(entries) } as GuestDetails;
}
