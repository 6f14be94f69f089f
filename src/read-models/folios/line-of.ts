import type { PostedEvent } from '#contract/commands.ts';
import type { FolioLine } from '#contract/folio.ts';
import type { PostingEvent } from '#domain/folios/folios-events.ts';
import { EFFECTS, postingOf } from '#domain/folios/posting.ts';

type Told = Pick<
  FolioLine,
  | 'itemId'
  | 'quantity'
  | 'unitMinor'
  | 'night'
  | 'roomId'
  | 'taxCode'
  | 'persons'
  | 'fee'
  | 'method'
  | 'reference'
  | 'reason'
>;

/** The line of a statement that an event writes. */
export function lineOf(event: PostingEvent, { at, actor, device, offline, position }: PostedEvent): FolioLine {
  const { postingId, kind, businessDate, grossMinor, netMinor, taxes, againstId } = postingOf(event);
  const { originalBusinessDate } = event;
  return {
    postingId,
    kind,
    businessDate,
    ...(originalBusinessDate === undefined ? {} : { originalBusinessDate }),
    amountMinor: EFFECTS[kind].balance * grossMinor,
    grossMinor,
    netMinor,
    taxes,
    correctedMinor: 0,
    at,
    actor,
    device,
    offline,
    pending: position === undefined,
    ...(againstId ? { against: againstId } : {}),
    ...whatItTells(event),
  };
}

function whatItTells(event: PostingEvent): Told {
  switch (event.type) {
    case 'ChargePosted': {
      const { itemId, quantity, unitMinor } = event;
      return { itemId, quantity, unitMinor };
    }
    case 'RoomChargePosted': {
      const { night, roomId } = event;
      return { night, ...(roomId ? { roomId } : {}) };
    }
    case 'CityTaxPosted': {
      const { night, code: taxCode, persons, unitMinor } = event;
      return { night, taxCode, persons, unitMinor };
    }
    case 'FeePosted':
      return { fee: event.fee };
    case 'PaymentRecorded':
    case 'DepositRecorded': {
      const { method, reference } = event;
      return { method, ...(reference === undefined ? {} : { reference }) };
    }
    case 'PaymentRefunded':
    case 'DepositRefunded': {
      const { method, reason } = event;
      return { method, reason };
    }
    case 'AllowancePosted':
      return { reason: event.reason };
    case 'DepositApplied':
      return {};
  }
}
