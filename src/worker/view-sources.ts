import { caseOptions } from '#domain/cases/case-options.ts';
import { samePerson } from '#domain/guests/same-person.ts';
import { proposeRooms } from '#domain/reservations/propose-rooms.ts';
import type { ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import { People } from '#read-models/guest-search/people.ts';
import type { ViewSources } from './read-store/query-view.ts';
import type { ReadStore } from './read-store/read-store.ts';
import type { Dispatcher } from './replica/dispatcher.ts';
import type { HotelReplica } from './replica/hotel-replica.ts';
import { stayOf, type PendingCommand } from './replica/pending-command.ts';

/** Nobody in particular: what questions are asked as. */
const NOBODY = '' as StaffId;

/** The open hotel as questions see it. */
export function createViewSources(replica: HotelReplica, readStore: ReadStore, dispatcher: Dispatcher): ViewSources {
  const businessDate = () => dispatcher.given(replica.hotel, NOBODY).businessDate;
  return {
    deviceScope: dispatcher.scope,
    businessDate,
    rows: (model, page) => readStore.rows(model, page),
    guest: (guestId) => replica.guests.get(samePerson(replica.hotel, guestId)),
    guestAlone: (guestId) => replica.guests.get([guestId]),
    isUnread: (guestId) =>
      !replica.guests.everybody && replica.guests.unreadPagesOf(samePerson(replica.hotel, guestId)).length > 0,
    knowsEverybody: () => replica.guests.everybody,
    guestsLike: (asked) => peopleOf(replica).like(asked),
    guestsAlike: (guestId) => peopleOf(replica).alike(guestId),
    saidOf: (guestId) => replica.guests.said(samePerson(replica.hotel, guestId)),
    samePerson: (guestId) => samePerson(replica.hotel, guestId),
    waiting: (reservationId) => waitingStays(replica.pending).get(reservationId) ?? NOTHING_WAITS,
    blockedBy: (command) => dispatcher.blockedBy(command),
    roomProposals: (arriving) => proposeRooms(replica.hotel, arriving, businessDate()),
    caseOptions: (open) => caseOptions(replica.hotel, open, businessDate()),
  };
}

function peopleOf({ guests, hotel }: HotelReplica): People {
  return new People(guests.index, hotel, (guestIds) => guests.get(guestIds));
}

type Waiting = { readonly pending: boolean; readonly atRisk: boolean };

const NOTHING_WAITS: Waiting = { pending: false, atRisk: false };
const countedFor = new WeakMap<readonly PendingCommand[], ReadonlyMap<ReservationId, Waiting>>();

/** A rack asks this for every bar, so it is counted once per state of the queue. */
function waitingStays(pending: readonly PendingCommand[]): ReadonlyMap<ReservationId, Waiting> {
  const known = countedFor.get(pending);
  if (known) return known;
  const stays = new Map<ReservationId, Waiting>();
  for (const { row, atRisk } of pending) {
    const stay = stayOf(row);
    if (stay) stays.set(stay, { pending: true, atRisk: atRisk !== undefined || stays.get(stay)?.atRisk === true });
  }
  countedFor.set(pending, stays);
  return stays;
}
