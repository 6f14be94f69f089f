import type { FolioCard, FolioLine, FolioOwner } from '#contract/folio.ts';
import { isCharge } from '#domain/folios/posting.ts';
import { taxesByRate } from '#domain/folios/taxes-by-rate.ts';
import { nightsOf, type HotelDay } from '#domain/kernel/hotel-day.ts';
import type { FolioId } from '#domain/kernel/identifiers.ts';
import type { QueryView } from '../query.ts';
import { pageOfId } from '../stays/page-of-id.ts';
import { folioOwner } from './folio-owner.ts';
import { foliosModel } from './folios-projection.ts';
import { moneyRules } from './money-rules-projection.ts';

/** A folio as it is printed: every line ever written, with the balance after it. */
export function folio(view: QueryView, { folioId }: { readonly folioId: FolioId }): FolioCard | undefined {
  const row = view.rows(foliosModel, pageOfId(folioId)).get(folioId);
  const owner = folioOwner(view, folioId, row?.reservationId);
  if (!row && !owner) return undefined;
  const lines = row?.lines ?? [];
  const counting = lines.filter(({ gone }) => !gone);
  const charges = counting.filter((line) => isCharge(line) || line.kind === 'allowance');
  const chargesMinor = sumOf(charges);
  const balanceMinor = sumOf(counting);
  const isOwn = owner !== undefined && row?.reservationId === undefined;
  return {
    folioId,
    kind: row?.kind ?? 'guest',
    label: row?.label,
    isClosed: row?.isClosed === true,
    owner,
    lines: withBalances(view, lines),
    unposted: isOwn ? unpostedNights(owner, lines, view.businessDate) : [],
    chargesMinor,
    paymentsMinor: chargesMinor - balanceMinor,
    balanceMinor,
    depositsMinor: depositsOf(counting),
    taxes: taxesByRate(charges),
  };
}

function sumOf(lines: readonly FolioLine[]): number {
  return lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}

/** Only lines that count change the balance; the others stand where they stood. */
function withBalances(view: QueryView, lines: readonly FolioLine[]): FolioCard['lines'] {
  const labels = new Map(moneyRules(view).items.map(({ itemId, label }) => [itemId, label]));
  let runningMinor = 0;
  return lines.map((line) => {
    if (!line.gone) runningMinor += line.amountMinor;
    return { ...line, runningMinor, itemLabel: line.itemId && labels.get(line.itemId) };
  });
}

/** Nights that the guest has spent here, or is about to, and that are on no bill. */
function unpostedNights(owner: FolioOwner, lines: readonly FolioLine[], today: HotelDay): readonly HotelDay[] {
  const { stay, status } = owner;
  if (status !== 'in-house') return [];
  const nights = stay.arrival === stay.departure ? [stay.arrival] : nightsOf(stay);
  const posted = new Set(lines.flatMap(({ kind, night }) => (kind === 'room' && night !== undefined ? [night] : [])));
  return nights.filter((night) => night <= today && !posted.has(night));
}

function depositsOf(lines: readonly FolioLine[]): number {
  return lines.reduce((sum, { kind, grossMinor }) => {
    if (kind === 'deposit') return sum + grossMinor;
    return kind === 'deposit-applied' || kind === 'deposit-refund' ? sum - grossMinor : sum;
  }, 0);
}
