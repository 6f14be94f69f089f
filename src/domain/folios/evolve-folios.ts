import type { ChargeItemId, PostingId } from '../kernel/identifiers.ts';
import { changeFolio, putPosting, type ChargeItem, type Folio, type FolioTables } from './folio.ts';
import type { CashShiftEvent, FoliosEvent, PostingSplit, PostingTransferred } from './folios-events.ts';
import { postingOf, type Posting } from './posting.ts';

export function evolveFolios(tables: FolioTables, event: FoliosEvent): void {
  switch (event.type) {
    case 'ChargeItemAdded': {
      const { type: _, ...item } = event;
      return tables.chargeItems.set(item.itemId, item);
    }
    case 'ChargeItemRepriced':
      return changeItem(tables, event.itemId, (item) => ({ ...item, unitMinor: event.unitMinor }));
    case 'ChargeItemRetired':
      return changeItem(tables, event.itemId, (item) => ({ ...item, retired: true }));
    case 'ChargeItemReinstated':
      return changeItem(tables, event.itemId, ({ retired: _, ...item }): ChargeItem => item);
    case 'FolioOpened': {
      const { type: _, ...opened } = event;
      return changeFolio(tables, event.folioId, (folio) => ({ ...folio, ...opened }));
    }
    case 'FolioClosed':
      return changeFolio(tables, event.folioId, (folio) => ({ ...folio, isClosed: true }));
    case 'FolioReopened':
      return changeFolio(tables, event.folioId, ({ isClosed: _, ...folio }): Folio => folio);
    case 'PostingVoided':
      return changePosting(tables, event.postingId, (posting) => ({ ...posting, isGone: true }));
    case 'PostingTransferred':
      return changePosting(tables, event.postingId, (posting) => transferred(posting, event));
    case 'PostingSplit':
      return split(tables, event);
    case 'CashShiftOpened':
    case 'CashDropped':
    case 'CashShiftClosed':
      return evolveShift(tables, event);
    default:
      // What has been written is written: a line of that id that is there already is that line.
      if (!tables.postings.has(event.postingId)) putPosting(tables, postingOf(event));
  }
}

function changeItem(tables: FolioTables, itemId: ChargeItemId, change: (item: ChargeItem) => ChargeItem): void {
  const item = tables.chargeItems.get(itemId);
  if (item) tables.chargeItems.set(itemId, change(item));
}

function changePosting(tables: FolioTables, postingId: PostingId, change: (posting: Posting) => Posting): void {
  const posting = tables.postings.get(postingId);
  if (posting) putPosting(tables, change(posting));
}

function transferred(
  { moved: _, ...posting }: Posting,
  { fromFolioId, seenOnFolioId = fromFolioId, toFolioId: folioId, at }: PostingTransferred,
): Posting {
  return { ...posting, folioId, ...(at === undefined ? {} : { moved: { fromFolioId: seenOnFolioId, at } }) };
}

function split(tables: FolioTables, { postingId, kind, parts, businessDate }: PostingSplit): void {
  const department = tables.postings.get(postingId)?.department;
  const told = department ? { department } : {};
  changePosting(tables, postingId, (posting) => ({ ...posting, isGone: true }));
  for (const part of parts) putPosting(tables, { ...part, ...told, kind, businessDate, correctedMinor: 0 });
}

function evolveShift(tables: FolioTables, event: CashShiftEvent): void {
  if (event.type === 'CashShiftOpened') {
    const { type: _, floatMinor, businessDate, ...opened } = event;
    tables.shifts.set(event.shiftId, { ...opened, expectedMinor: floatMinor, openedOn: businessDate, drops: [] });
    return;
  }
  const shift = tables.shifts.get(event.shiftId);
  if (!shift) return;
  if (event.type === 'CashShiftClosed') tables.shifts.set(event.shiftId, { ...shift, isClosed: true });
  else {
    const expectedMinor = shift.expectedMinor - event.amountMinor;
    tables.shifts.set(event.shiftId, { ...shift, expectedMinor, drops: [...shift.drops, event.dropId] });
  }
}
