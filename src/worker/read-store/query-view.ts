import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { RecordedEvent } from '#contract/commands.ts';
import type { OpenCase } from '#domain/cases/case.ts';
import type { CaseOption } from '#domain/cases/case-options.ts';
import type { GuestDetails } from '#domain/guests/guest-details.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomProposal } from '#domain/reservations/auto-assign-rooms.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { Asked, GuestFit } from '#read-models/guest-search/guest-index.ts';
import type { GuestAlike } from '#read-models/guest-search/guests-alike.ts';
import type { QueryView, SaidOfGuest } from '#read-models/query.ts';
import type { PageKey, ReadModel } from '#read-models/read-model.ts';
import { pageId, type PageId, type StoreChange } from './store-change.ts';

/** Thrown through a query that touches a page which is not in memory; the runner loads it and asks again. */
export class MissingPage extends Error {
  readonly model: string;
  readonly page: PageKey;

  constructor(model: string, page: PageKey) {
    super(`${model}/${page} is not in memory`);
    this.model = model;
    this.page = page;
  }
}

/** Thrown through a query that looks among all guests before all of them are in memory. */
export class MissingGuests extends Error {
  constructor() {
    super('not every guest is in memory');
  }
}

/** Where a view gets its answers from: the state as it is now, nothing of it remembered. */
export interface ViewSources {
  readonly deviceScope: DeviceScope;
  readonly businessDate: () => HotelDay;
  rows(model: string, page: PageKey): ReadonlyMap<string, unknown> | undefined;
  guest(guestId: GuestId): GuestDetails | undefined;
  guestAlone(guestId: GuestId): GuestDetails | undefined;
  /** Whether more is stored of this guest than is in memory. */
  isUnread(guestId: GuestId): boolean;
  knowsEverybody(): boolean;
  guestsLike(asked: Asked): readonly GuestFit[];
  guestsAlike(guestId: GuestId): readonly GuestAlike[];
  saidOf(guestId: GuestId): readonly SaidOfGuest[];
  samePerson(guestId: GuestId): readonly GuestId[];
  waiting(reservationId: ReservationId): { readonly pending: boolean; readonly atRisk: boolean };
  blockedBy(command: HotelCommand): HotelRefusal | undefined;
  roomProposals(arriving: Interval): readonly RoomProposal[];
  caseOptions(open: OpenCase): readonly CaseOption[];
}

/** A view for one attempt at one question, which notes what the answer depends on. */
export class TrackedView implements QueryView {
  readonly #sources: ViewSources;
  readonly #pages = new Set<PageId>();
  readonly #guests = new Set<GuestId>();
  readonly #unread = new Set<GuestId>();
  #allGuests = false;
  #queue = false;
  #decisions = false;

  constructor(sources: ViewSources) {
    this.#sources = sources;
  }

  /** Whether the answer may be another one after the change. */
  isTouchedBy({ pages, cause }: StoreChange): boolean {
    if (this.#decisions || pages === 'all') return true;
    for (const page of pages) if (this.#pages.has(page)) return true;
    if (cause === undefined) return false;
    // Commands that wait, or no longer do, are part of the answer to `waiting`, and what they say of guests to `guest`.
    const isAboutPeople = cause.details.length > 0 || cause.pending.length > 0 || cause.confirmed.some(namesGuests);
    return this.#queue || (isAboutPeople && (this.#allGuests || this.#guests.size > 0));
  }

  /** Guests whom the answer speaks of, and of whom nothing was in memory: without them it is none. */
  get unread(): ReadonlySet<GuestId> {
    return this.#unread;
  }

  get deviceScope(): DeviceScope {
    return this.#sources.deviceScope;
  }

  get businessDate(): HotelDay {
    return this.#sources.businessDate();
  }

  rows<Row>({ name }: ReadModel<Row>, page: PageKey): ReadonlyMap<string, Row> {
    this.#pages.add(pageId(name, page));
    const rows = this.#sources.rows(name, page);
    if (!rows) throw new MissingPage(name, page);
    return rows as ReadonlyMap<string, Row>;
  }

  guest(guestId: GuestId): GuestDetails | undefined {
    this.#speaksOf(guestId);
    return this.#sources.guest(guestId);
  }

  guestAlone(guestId: GuestId): GuestDetails | undefined {
    this.#speaksOf(guestId);
    return this.#sources.guestAlone(guestId);
  }

  guestsLike(asked: Asked): readonly GuestFit[] {
    this.#speaksOfEverybody();
    return this.#sources.guestsLike(asked);
  }

  guestsAlike(guestId: GuestId): readonly GuestAlike[] {
    this.#speaksOfEverybody();
    return this.#sources.guestsAlike(guestId);
  }

  saidOf(guestId: GuestId): readonly SaidOfGuest[] {
    this.#speaksOf(guestId);
    return this.#sources.saidOf(guestId);
  }

  samePerson(guestId: GuestId): readonly GuestId[] {
    this.#guests.add(guestId);
    return this.#sources.samePerson(guestId);
  }

  waiting(reservationId: ReservationId): { readonly pending: boolean; readonly atRisk: boolean } {
    this.#queue = true;
    return this.#sources.waiting(reservationId);
  }

  blockedBy(command: HotelCommand): HotelRefusal | undefined {
    this.#decisions = true;
    return this.#sources.blockedBy(command);
  }

  roomProposals(arriving: Interval): readonly RoomProposal[] {
    this.#decisions = true;
    return this.#sources.roomProposals(arriving);
  }

  caseOptions(open: OpenCase): readonly CaseOption[] {
    this.#decisions = true;
    return this.#sources.caseOptions(open);
  }

  #speaksOf(guestId: GuestId): void {
    this.#guests.add(guestId);
    if (this.#sources.isUnread(guestId)) this.#unread.add(guestId);
  }

  #speaksOfEverybody(): void {
    this.#allGuests = true;
    if (!this.#sources.knowsEverybody()) throw new MissingGuests();
  }
}

/** Who is the same person, and who is forgotten, is said by events without details. */
function namesGuests({ event }: RecordedEvent): boolean {
  return 'guestIds' in event || 'guestId' in event;
}
