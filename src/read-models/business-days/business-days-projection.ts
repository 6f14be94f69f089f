import type { LateWork } from '#contract/business-days.ts';
import type { PostedEvent } from '#contract/commands.ts';
import type { DayTotals } from '#domain/business-day/business-day-events.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import { monthOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { Instant, ReservationId, StaffId } from '#domain/kernel/identifiers.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

export type BusinessDayRow = ClosedRow | LateRow;

export type ClosedRow = {
  readonly kind: 'closed';
  readonly day: HotelDay;
  readonly closedAt: Instant;
  readonly closedBy: StaffId;
  readonly totals: DayTotals;
};
export type LateRow = { readonly kind: 'late' } & LateWork;

/** The days that were closed, and what was told of them afterwards; a page for each month. */
export const businessDaysModel: ReadModel<BusinessDayRow> = { name: 'business-days', revision: 1, pagesOf, fold };

function pagesOf({ event, originalBusinessDate }: PostedEvent): readonly PageKey[] {
  if (event.type === 'BusinessDayClosed') return [monthOf(event.day)];
  return originalBusinessDate === undefined || !isWork(event) ? [] : [monthOf(originalBusinessDate)];
}

/** What a day's figures may change by: not the verdict on a command that came to nothing. */
function isWork({ type }: HotelEvent): boolean {
  return (
    type !== 'WorkRecordedLate' &&
    type !== 'CommandHadNoEffect' &&
    type !== 'EventWithheld' &&
    type !== 'CommandRefused' &&
    type !== 'CommandQuarantined'
  );
}

function fold(rows: RowWriter<BusinessDayRow>, posted: PostedEvent): void {
  const { event, at, actor, originalBusinessDate } = posted;
  if (event.type === 'BusinessDayClosed') {
    const { day, totals } = event;
    return rows.put(monthOf(day), String(day), { kind: 'closed', day, closedAt: at, closedBy: actor, totals });
  }
  if (originalBusinessDate !== undefined && isWork(event)) listLate(rows, posted, originalBusinessDate);
}

function listLate(rows: RowWriter<BusinessDayRow>, posted: PostedEvent, day: HotelDay): void {
  const { commandId, at, actor, device, businessDate, event } = posted;
  const page = monthOf(day);
  const known = rows.get(page, commandId);
  const before = known?.kind === 'late' ? known : undefined;
  const reservationId = before?.reservationId ?? stayOf(event);
  rows.put(page, commandId, {
    kind: 'late',
    commandId,
    day,
    recordedOn: businessDate,
    at,
    actor,
    device,
    events: [...(before?.events ?? []), event.type],
    ...(reservationId ? { reservationId } : {}),
  });
}

function stayOf(event: HotelEvent): ReservationId | undefined {
  return 'reservationId' in event ? event.reservationId : undefined;
}
