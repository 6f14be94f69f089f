import type { FolioId } from '../kernel/identifiers.ts';
import type { FoliosEvent, PostingKind } from './folios-events.ts';
import { EFFECTS, postingOf } from './posting.ts';

/** What an event does to one folio. */
export type BalanceChange = {
  readonly folioId: FolioId;
  readonly balanceMinor: number;
  readonly depositsMinor: number;
};

/** What an event does to balances and deposits held, from the event alone: whoever keeps sums needs no lines. */
export function balanceChanges(event: FoliosEvent): readonly BalanceChange[] {
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
      return [];
    case 'PostingVoided':
      return [change(event.folioId, event.kind, -event.grossMinor)];
    case 'PostingTransferred': {
      const { kind, grossMinor, fromFolioId, toFolioId } = event;
      return [change(fromFolioId, kind, -grossMinor), change(toFolioId, kind, grossMinor)];
    }
    case 'PostingSplit': {
      const { kind, folioId, parts } = event;
      const whole = parts.reduce((sum, { grossMinor }) => sum + grossMinor, 0);
      return [change(folioId, kind, -whole), ...parts.map((part) => change(part.folioId, kind, part.grossMinor))];
    }
    default: {
      const { folioId, kind, grossMinor } = postingOf(event);
      return [change(folioId, kind, grossMinor)];
    }
  }
}

/** The folios that an event writes on, each once. */
export function foliosTouched(event: FoliosEvent): readonly FolioId[] {
  if (event.type === 'FolioOpened' || event.type === 'FolioClosed' || event.type === 'FolioReopened') {
    return [event.folioId];
  }
  return [...new Set(balanceChanges(event).map(({ folioId }) => folioId))];
}

function change(folioId: FolioId, kind: PostingKind, grossMinor: number): BalanceChange {
  const { balance, deposits } = EFFECTS[kind];
  return { folioId, balanceMinor: balance * grossMinor, depositsMinor: deposits * grossMinor };
}
