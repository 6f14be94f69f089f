import type { PostedEvent } from '#contract/commands.ts';
import type { HistoryLine, Sale } from '#contract/reservation-card.ts';
import type { GuestId, ReservationId } from '#domain/kernel/identifiers.ts';
import type { BookingSource, ReservationBooked } from '#domain/reservations/reservation-events.ts';
import { companionsAfter } from '#domain/reservations/companions-after.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';
import { pageOfId } from '../stays/page-of-id.ts';
import { isStayEvent, type StayEvent } from '../stays/stay-event.ts';
import { factsOfBooking, nextFacts, type StayFacts } from '../stays/stay-facts.ts';
import { historyLine } from './history-line.ts';

export type ReservationRow = StayFacts & {
  readonly source: BookingSource;
  readonly nightlyMinor: readonly number[];
  /** The plan, the terms and what was broken, as they were agreed when it was booked. */
  readonly sale: Sale;
  /** Who comes along, as far as they were named. */
  readonly companions: readonly GuestId[];
  /** Oldest first. */
  readonly history: readonly HistoryLine[];
};

/** Everything about one reservation, with its history, on the page of the days in which it was made. */
export const reservationsModel: ReadModel<ReservationRow> = { name: 'reservations', revision: 4, pagesOf, fold };

function pagesOf({ event }: PostedEvent): readonly PageKey[] {
  if (isStayEvent(event)) return [pageOfId(event.reservationId)];
  if (event.type === 'CaseOpened') return [...new Set(event.reservations.map(pageOfId))];
  return [];
}

function fold(rows: RowWriter<ReservationRow>, posted: PostedEvent): void {
  const { event } = posted;
  if (isStayEvent(event)) {
    const before = rows.get(pageOfId(event.reservationId), event.reservationId);
    const after = rowAfter(before, event, posted);
    if (after) putWithLine(rows, after, historyLine(posted, before));
  } else if (event.type === 'CaseOpened') {
    for (const reservationId of event.reservations) noteCase(rows, reservationId, posted);
  }
}

function rowAfter(
  before: ReservationRow | undefined,
  event: StayEvent,
  { businessDate }: PostedEvent,
): ReservationRow | undefined {
  if (event.type === 'ReservationBooked') {
    const { source, nightlyMinor } = event;
    const history = before?.history ?? [];
    return { ...factsOfBooking(event), source, nightlyMinor, sale: saleOf(event), companions: [], history };
  }
  if (!before) return undefined;
  const { source, history, sale } = before;
  const nightlyMinor = 'nightlyMinor' in event ? event.nightlyMinor : before.nightlyMinor;
  const isNamed = event.type === 'GuestAddedToStay' || event.type === 'GuestRemovedFromStay';
  const companions = isNamed ? companionsAfter(before.companions, event) : before.companions;
  return { ...nextFacts(before, event, businessDate), source, nightlyMinor, sale, companions, history };
}

function saleOf({ ratePlanId, terms, exceptionReason, despite }: ReservationBooked): Sale {
  return {
    ...(ratePlanId ? { ratePlanId } : {}),
    ...(terms ? { terms } : {}),
    ...(exceptionReason ? { exceptionReason } : {}),
    ...(despite ? { despite } : {}),
  };
}

function noteCase(rows: RowWriter<ReservationRow>, reservationId: ReservationId, posted: PostedEvent): void {
  const row = rows.get(pageOfId(reservationId), reservationId);
  if (row) putWithLine(rows, row, historyLine(posted, row));
}

function putWithLine(rows: RowWriter<ReservationRow>, row: ReservationRow, line: HistoryLine): void {
  rows.put(pageOfId(row.reservationId), row.reservationId, { ...row, history: [...row.history, line] });
}
