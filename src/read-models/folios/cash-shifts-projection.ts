import type { PostedEvent } from '#contract/commands.ts';
import type { ShiftReport } from '#contract/folio.ts';
import type { PaymentMethod } from '#domain/folios/folios-events.ts';
import type { HotelEvent } from '#domain/hotel.ts';
import type { ShiftId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import type { PageKey, ReadModel, RowWriter } from '../read-model.ts';

const SHIFTS_PAGE: PageKey = 'shifts';

/** Each cash shift with what went through it: the report is there before anybody counts. */
export const cashShiftsModel: ReadModel<ShiftReport> = { name: 'cash-shifts', revision: 1, pagesOf, fold };

export function cashShifts(view: Pick<QueryView, 'rows'>): readonly ShiftReport[] {
  const latestFirst = (left: ShiftReport, right: ShiftReport): number => right.openedAt - left.openedAt;
  const all = [...view.rows(cashShiftsModel, SHIFTS_PAGE).values()].toSorted(latestFirst);
  return [...all.filter(({ counted }) => !counted), ...all.filter(({ counted }) => counted)];
}

function pagesOf({ event }: PostedEvent): readonly PageKey[] {
  return 'shiftId' in event && event.shiftId !== undefined ? [SHIFTS_PAGE] : [];
}

function fold(rows: RowWriter<ShiftReport>, { event, at }: PostedEvent): void {
  switch (event.type) {
    case 'CashShiftOpened': {
      const { type: _, ...opened } = event;
      const nothing = { byMethod: [], droppedMinor: 0, expectedMinor: event.floatMinor };
      rows.put(SHIFTS_PAGE, event.shiftId, { ...opened, openedAt: at, ...nothing });
      return;
    }
    case 'CashDropped': {
      const { amountMinor } = event;
      return change(rows, event.shiftId, (shift) => ({
        ...shift,
        droppedMinor: shift.droppedMinor + amountMinor,
        expectedMinor: shift.expectedMinor - amountMinor,
      }));
    }
    case 'CashShiftClosed': {
      const { countedMinor, expectedMinor } = event;
      return change(rows, event.shiftId, (shift) => ({ ...shift, counted: { countedMinor, expectedMinor, at } }));
    }
    default: {
      const moved = movedBy(event);
      if (moved) change(rows, moved.shiftId, (shift) => withMoney(shift, moved));
    }
  }
}

type Moved = {
  readonly shiftId: ShiftId;
  readonly method: PaymentMethod;
  readonly inMinor: number;
  readonly outMinor: number;
};

/** Money that came in or went out; a line that is voided takes itself back from the side it was on. */
function movedBy(event: HotelEvent): Moved | undefined {
  if (!('shiftId' in event) || !('method' in event) || !event.shiftId || !event.method) return undefined;
  const { shiftId, method } = event;
  switch (event.type) {
    case 'PaymentRecorded':
    case 'DepositRecorded':
      return { shiftId, method, inMinor: event.amountMinor, outMinor: 0 };
    case 'PaymentRefunded':
    case 'DepositRefunded':
      return { shiftId, method, inMinor: 0, outMinor: event.amountMinor };
    case 'PostingVoided': {
      const isRefund = event.kind === 'refund' || event.kind === 'deposit-refund';
      const back = -event.grossMinor;
      return { shiftId, method, inMinor: isRefund ? 0 : back, outMinor: isRefund ? back : 0 };
    }
    default:
      return undefined;
  }
}

function withMoney(shift: ShiftReport, { method, inMinor, outMinor }: Moved): ShiftReport {
  const known = shift.byMethod.find((sums) => sums.method === method) ?? { method, inMinor: 0, outMinor: 0 };
  const sums = { method, inMinor: known.inMinor + inMinor, outMinor: known.outMinor + outMinor };
  const others = shift.byMethod.filter((other) => other.method !== method);
  const cash = method === 'cash' ? inMinor - outMinor : 0;
  return { ...shift, byMethod: [...others, sums], expectedMinor: shift.expectedMinor + cash };
}

function change(rows: RowWriter<ShiftReport>, shiftId: ShiftId, next: (shift: ShiftReport) => ShiftReport): void {
  const shift = rows.get(SHIFTS_PAGE, shiftId);
  if (shift) rows.put(SHIFTS_PAGE, shiftId, next(shift));
}
