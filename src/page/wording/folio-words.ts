import type { FolioCard, FolioLine, FolioOwner } from '#contract/folio.ts';
import type { FolioKind } from '#domain/folios/folios-events.ts';
import { dayText, stayText } from './days.ts';
import { correctionWords, feeWords, folioKindWords, methodWords, postingWords } from './money-words.ts';
import type { Names } from './names.ts';

/** What a line of a bill is for, as the guest reads it. */
export function lineWords(line: FolioCard['lines'][number], names: Names): string {
  return [whatItIs(line, names), line.reason && correctionWords[line.reason].toLowerCase()].filter(Boolean).join(', ');
}

function whatItIs(line: FolioCard['lines'][number], names: Names): string {
  const { kind, night, persons = 0, unitMinor = 0, quantity = 1 } = line;
  switch (kind) {
    case 'room':
      return `${line.roomId ? `Room ${names.roomNumber(line.roomId)}` : 'Room'}, night of ${nightText(night)}`;
    case 'city-tax':
      return `${line.taxCode ?? 'City tax'}, night of ${nightText(night)}: ${persons} × ${names.money(unitMinor)}`;
    case 'charge':
      return `${line.itemLabel ?? 'Charge'}${quantity > 1 ? `: ${quantity} × ${names.money(unitMinor)}` : ''}`;
    case 'fee':
      return line.fee ? feeWords[line.fee] : postingWords.fee;
    case 'payment':
    case 'deposit':
    case 'refund':
    case 'deposit-refund':
      return `${postingWords[kind]}${line.method ? `, ${methodWords[line.method].toLowerCase()}` : ''}${line.reference ? ` (${line.reference})` : ''}`;
    case 'deposit-applied':
    case 'allowance':
      return postingWords[kind];
  }
}

/** What became of a line that counts no more. */
export function goneWords({ gone }: FolioLine, names: Names): string {
  if (!gone) return '';
  const who = names.staffName(gone.actor);
  switch (gone.how) {
    case 'voided':
      return `Voided by ${who}: ${correctionWords[gone.reason].toLowerCase()}`;
    case 'moved':
      return `Moved to another folio by ${who}`;
    case 'split':
      return `Split by ${who}`;
  }
}

/** Whose folio it is: 'García, room 101', 'Acme Ltd', 'House account'. */
export function folioTitle({
  kind,
  label,
  owner,
}: {
  readonly kind: FolioKind;
  readonly label: string | undefined;
  readonly owner: FolioOwner | undefined;
}): string {
  if (label !== undefined) return label;
  if (!owner) return folioKindWords[kind];
  const guest = owner.guest === '' ? 'Guest' : owner.guest;
  return owner.roomNumber === undefined ? guest : `${guest}, room ${owner.roomNumber}`;
}

/** What stands below the name: the stay and what the guest was told. */
export function ownerWords({ stay, confirmation }: FolioOwner): string {
  return `${stayText(stay)} · ${confirmation}`;
}

function nightText(night: FolioLine['night']): string {
  return night === undefined ? '' : dayText(night);
}
