import { html, nothing, type TemplateResult } from 'lit';
import type { StayBalance } from '#contract/stay-balances.ts';
import type { Names } from '#page/wording/names.ts';

/** What is open on the bill of somebody who leaves; nothing where it is settled, or not known here. */
export function balanceChip(balance: StayBalance | undefined, names: Names): TemplateResult | typeof nothing {
  if (!balance) return nothing;
  const { balanceMinor, depositsMinor, reservationId } = balance;
  const words = balanceWords(balanceMinor, depositsMinor, names);
  return html`<a class=${balanceMinor > 0 ? 'chip warn' : 'chip'} href=${`/folios/${reservationId}`}>${words}</a>`;
}

function balanceWords(balanceMinor: number, depositsMinor: number, names: Names): string {
  const parts = [
    balanceMinor > 0 ? `Owes ${names.money(balanceMinor)}` : '',
    balanceMinor < 0 ? `Is owed ${names.money(-balanceMinor)}` : '',
    depositsMinor > 0 ? `deposit ${names.money(depositsMinor)}` : '',
  ].filter(Boolean);
  return parts.join(', ').replace(/^deposit/, 'Deposit');
}
