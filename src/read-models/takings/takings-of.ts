import type { Earner, Takings } from '#contract/takings.ts';
import { departmentOf } from '#domain/folios/department.ts';
import type { FoliosEvent, PaymentMethod } from '#domain/folios/folios-events.ts';
import { EFFECTS, postingOf, type Posting } from '#domain/folios/posting.ts';
import { NO_TAKINGS } from './takings-sum.ts';

type Line = Pick<Posting, 'kind' | 'department' | 'method' | 'grossMinor' | 'netMinor' | 'taxes'>;

/** What an event of money adds to the takings of its business date, from the event alone; undefined: nothing. */
export function takingsOf(event: FoliosEvent): Takings | undefined {
  switch (event.type) {
    case 'ChargeItemAdded':
    case 'ChargeItemRepriced':
    case 'ChargeItemRetired':
    case 'ChargeItemReinstated':
    case 'FolioOpened':
    case 'FolioClosed':
    case 'FolioReopened':
    case 'CashShiftOpened':
    case 'CashDropped':
    case 'CashShiftClosed':
    // What moves between folios, and what is split, is earned once.
    case 'PostingTransferred':
    case 'PostingSplit':
      return undefined;
    case 'PostingVoided':
      return takingsOfLine(event, -1);
    default:
      return takingsOfLine(postingOf(event), 1);
  }
}

function takingsOfLine(line: Line, sign: 1 | -1): Takings {
  const minor = sign * line.grossMinor;
  const none = NO_TAKINGS;
  switch (line.kind) {
    case 'payment':
      return { ...none, settledMinor: minor, byMethod: moved(line.method, minor, 0) };
    case 'refund':
      return { ...none, settledMinor: -minor, byMethod: moved(line.method, 0, minor) };
    case 'deposit':
      return { ...none, deposits: { ...none.deposits, takenMinor: minor }, byMethod: moved(line.method, minor, 0) };
    case 'deposit-applied':
      return { ...none, settledMinor: minor, deposits: { ...none.deposits, appliedMinor: minor } };
    case 'deposit-refund':
      return { ...none, deposits: { ...none.deposits, refundedMinor: minor }, byMethod: moved(line.method, 0, minor) };
    default:
      return earned(line, sign * EFFECTS[line.kind].balance);
  }
}

function earned(line: Line, sign: number): Takings {
  const { grossMinor, netMinor, taxes } = line;
  const department = departmentOf(line);
  const chargedMinor = sign * grossMinor;
  if (department === 'city-tax') return { ...NO_TAKINGS, chargedMinor, cityTaxMinor: chargedMinor };
  const earner: Earner = department ?? 'untold';
  return {
    ...NO_TAKINGS,
    chargedMinor,
    revenueMinor: { [earner]: sign * netMinor },
    taxes: taxes.map((tax) => ({ ...tax, taxMinor: sign * tax.taxMinor })),
  };
}

function moved(method: PaymentMethod = 'other', inMinor: number, outMinor: number): Takings['byMethod'] {
  return { [method]: { inMinor, outMinor } };
}
