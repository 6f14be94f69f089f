import type { CaseCard } from '#contract/cases.ts';
import type { CaseKind } from '#domain/cases/cases-events.ts';
import type { CaseId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { roomOf } from '../rack/rack-pages.ts';
import { reservationOf } from '../reservations/reservation-rows.ts';
import { caseCorrection } from './case-correction.ts';
import { caseStay } from './case-stay.ts';
import { casesModel, LATEST_KEY, OPEN_PAGE, RESOLVED_PAGE, type CaseRow } from './cases-projection.ts';

/** The safety of guests first, then today's arrivals, then plans. */
const URGENCY: Readonly<Record<CaseKind, number>> = {
  'room-occupied-twice': 0,
  'guest-in-two-rooms': 1,
  'occupied-out-of-order': 2,
  'cancelled-but-in-house': 3,
  'no-show-but-arrived': 4,
  'walked-but-in-house': 5,
  'arrived-on-other-dates': 6,
  'left-before-departure': 7,
  'dates-changed-twice': 7.5,
  'room-promised-twice': 8,
  'displaced-by-closure': 9,
  'displaced-by-retirement': 9,
  'type-oversold': 10,
  'cancelled-but-changed': 11,
  'cancelled-and-no-show': 11,
  'booked-twice': 12,
  'booked-but-forgotten': 13,
  'guest-details-differ': 14,
  'refunded-too-much': 15,
  'payment-taken-twice': 16,
  'balance-after-check-out': 17,
  'posted-at-another-price': 18,
  'drawer-opened-twice': 19,
  'decided-twice': 20,
};

export function cases(view: QueryView): { readonly open: readonly CaseCard[]; readonly resolved: readonly CaseCard[] } {
  const open = [...view.rows(casesModel, OPEN_PAGE).values()].flatMap((row) => (row.kind === 'case' ? [row] : []));
  const resolved = view.rows(casesModel, RESOLVED_PAGE);
  const latest = resolved.get(LATEST_KEY);
  const latestIds: readonly CaseId[] = latest?.kind === 'latest' ? latest.caseIds : [];
  return {
    open: inUrgencyOrder(view, open).map((row) => ({
      ...cardOf(view, row),
      options: view.caseOptions({ caseId: row.caseId, ...row.subject }),
    })),
    resolved: latestIds.flatMap((caseId) => {
      const row = resolved.get(caseId);
      return row?.kind === 'case' ? [cardOf(view, row)] : [];
    }),
  };
}

/** By what is at stake, then by how soon, then by who waits longest. */
function inUrgencyOrder(view: QueryView, rows: readonly CaseRow[]): readonly CaseRow[] {
  const arrival = new Map(rows.map((row) => [row, firstDay(view, row)]));
  return rows.toSorted(
    (left, right) =>
      URGENCY[left.subject.kind] - URGENCY[right.subject.kind] ||
      (arrival.get(left) ?? 0) - (arrival.get(right) ?? 0) ||
      left.openedAt - right.openedAt,
  );
}

function firstDay(view: QueryView, { subject: { reservations, nights } }: CaseRow): number {
  const [first] = reservations;
  return (first && reservationOf(view, first)?.stay.arrival) ?? nights?.arrival ?? Infinity;
}

function cardOf(view: QueryView, row: CaseRow): CaseCard {
  const { caseId, subject, openedAt, openedBy, openedOn, offline, predicted, resolution } = row;
  return {
    caseId,
    kind: subject.kind,
    openedAt,
    openedBy,
    openedOn,
    offline,
    stays: subject.reservations.flatMap((reservationId) => caseStay(view, reservationId)),
    rooms: subject.rooms.map((roomId) => ({ roomId, number: roomOf(view, roomId)?.number ?? '' })),
    roomTypeId: subject.roomTypeId,
    nights: subject.nights,
    correction: caseCorrection(view, subject),
    ...(subject.amountMinor === undefined ? {} : { amountMinor: subject.amountMinor }),
    options: [],
    resolution,
    predicted,
  };
}
