import type { DeviceScope } from '#domain/permissions/device-scopes.ts';
import type { Answers, Asks, QuestionName } from '#contract/questions.ts';
import type { CaseOption } from '#domain/cases/case-options.ts';
import type { CaseSubject } from '#domain/cases/cases-events.ts';
import type { GuestDetails, GuestField } from '#domain/guests/guest-details.ts';
import type { HotelCommand, HotelRefusal } from '#domain/hotel.ts';
import type { HotelDay, Interval } from '#domain/kernel/hotel-day.ts';
import type { RoomProposal } from '#domain/reservations/auto-assign-rooms.ts';
import type { CaseId, CorrectionId, GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { Asked, GuestFit } from './guest-search/guest-index.ts';
import type { GuestAlike } from './guest-search/guests-alike.ts';
import type { PageKey, ReadModel } from './read-model.ts';

/** One thing that was ever said of a guest, and which correction said it; undefined: the registration. */
export type SaidOfGuest = {
  readonly field: GuestField;
  readonly value: string;
  readonly correctionId: CorrectionId | undefined;
};

/**
 * All that a query may see, and nothing that it could change. Reading a page that is not in memory yet ends the attempt:
 * the runner loads what was missing and asks the query again, so a query is synchronous and pure, and the pages it read are
 * what its answer depends on.
 */
export interface QueryView {
  /** The hotel's day now. */
  /** What the device is for that asks. */
  readonly deviceScope: DeviceScope;
  readonly businessDate: HotelDay;
  /** The rows of a page by id, pending ones included. A page that does not exist is empty. */
  rows<Row>(model: ReadModel<Row>, page: PageKey): ReadonlyMap<string, Row>;
  /** What this device knows of a person; undefined: nothing, not yet, or out of its scope. */
  guest(guestId: GuestId): GuestDetails | undefined;
  /** What was said under this id alone, where the same person was registered more than once. */
  guestAlone(guestId: GuestId): GuestDetails | undefined;
  /** Whom this may mean, the best first, each person once. */
  guestsLike(asked: Asked): readonly GuestFit[];
  /** Who may be the same person as this guest, and why; without those who are said to be somebody else. */
  guestsAlike(guestId: GuestId): readonly GuestAlike[];
  /** Everything that was ever said of a person in the fields that have been corrected, the oldest first. */
  saidOf(guestId: GuestId): readonly SaidOfGuest[];
  /** Everybody who is this person; the first stands for all. */
  samePerson(guestId: GuestId): readonly GuestId[];
  /** A command of this device about this stay waits for its verdict, or would no longer be accepted as it was given. */
  waiting(reservationId: ReservationId): { readonly pending: boolean; readonly atRisk: boolean };
  /** What keeps a command from being accepted now: the same answer that dispatch would give. */
  blockedBy(command: HotelCommand): HotelRefusal | undefined;
  /** The rooms that the rule would give to the stays without one that arrive on these days. */
  roomProposals(arriving: Interval): readonly RoomProposal[];
  /** The options of an open case on the state as it is now. */
  caseOptions(open: CaseSubject & { readonly caseId: CaseId }): readonly CaseOption[];
}

export type Query<Name extends QuestionName> = (view: QueryView, asks: Asks<Name>) => Answers<Name>;
/** Who answers a question; what is rarely asked may have to be fetched first. */
export type QueryOf = <Name extends QuestionName>(name: Name) => Query<Name> | Promise<Query<Name>>;
export type Queries = { readonly [Name in QuestionName]: Query<Name> };
