import { dayText } from '../days.ts';
import { postingWords } from '../money-words.ts';
import { wordsFor } from './words-for.ts';

/** What keeps money from being charged, taken, given back or moved. */
export const moneyRefusals = wordsFor({
  'unknown-folio': () => 'This folio is not known on this device. It may still be on its way here.',
  'unknown-posting': () => 'This line is not known on this device. It may still be on its way here.',
  'unknown-item': () => 'This item is not on the list. Add it to the items first.',
  'item-retired': ({ label }) =>
    `${label} is charged no longer. Choose another item, or take it up again in the settings.`,
  'unknown-shift': () => 'This cash shift is not known on this device. It may still be on its way here.',
  'folio-closed': () => 'This folio is closed. Reopen it first.',
  'posting-gone': () => 'This line was struck through or split. Look at the folio again.',
  'posting-corrected': () => 'Something was given back of this line already. Void the correction first.',
  'posting-moved': () => 'A colleague has moved this line to another folio. Look for it there.',
  'wrong-posting': ({ kind }) => `This cannot be done with a line of this kind: ${postingWords[kind].toLowerCase()}.`,
  'amount-invalid': () => 'An amount is more than zero. Enter it again.',
  'quantity-invalid': () => 'The quantity is a whole number, at least one.',
  'shares-invalid': () => 'A line is split into two shares or more, each of at least one part.',
  'date-closed': ({ businessDate }) =>
    `The business date ${dayText(businessDate)} is closed. Post an allowance or a refund today instead.`,
  'refund-exceeds': ({ leftMinor }, names) => `Only ${names.money(leftMinor)} of this payment can be given back.`,
  'allowance-exceeds': ({ leftMinor }, names) => `Only ${names.money(leftMinor)} of this charge can be taken off.`,
  'deposit-exceeds': ({ leftMinor }, names) => `Only ${names.money(leftMinor)} of this deposit is left.`,
  'payment-already-recorded': ({ reference }) =>
    `The payment with the reference ${reference} is on this folio already.`,
  'balance-not-zero': ({ balanceMinor, depositsMinor }, names) => {
    if (balanceMinor > 0)
      return `${names.money(balanceMinor)} is still open. Take a payment, or say why it stays open.`;
    if (balanceMinor < 0)
      return `${names.money(-balanceMinor)} is the guest's. Give it back, or say why it stays open.`;
    return `A deposit of ${names.money(depositsMinor)} is still held. Apply it or give it back.`;
  },
  'no-open-shift': () => 'No cash shift is open on this device. Open one first, or take the money by another way.',
  'shift-already-open': ({ drawer }) => `A cash shift at ${drawer} is open on this device. Count and close it first.`,
  'drawer-in-use': ({ drawer }) => `A colleague has a cash shift open at ${drawer}. Choose another drawer.`,
  'shift-closed': () => 'This cash shift is closed. What it counted stands.',
  'series-not-owned': ({ owner }) =>
    owner === undefined
      ? 'Nobody has begun this series of invoice numbers. Begin one on this device.'
      : 'Another device gives out the numbers of this series. Issue the invoice there, or begin a series on this device.',
  'prefix-taken': ({ prefix }) => `Another series begins with ${prefix} already. Choose another beginning.`,
  'billing-details-missing': () => 'Say whom the invoice is for: somebody whom the hotel knows.',
  'empty-folio': () => 'Nothing is charged on this folio that is not on an invoice already.',
  'unknown-invoice': () => 'This invoice is not known on this device. It may still be on its way here.',
  'invoice-credited': () => 'This invoice was taken back by a credit note already.',
  'posting-invoiced': () => 'This line is on an invoice. Issue a credit note for the invoice first.',
  'tax-rate-invalid': () => 'A tax rate is between 0 and 100 %.',
  'tax-on-nothing': () => 'Choose at least one thing that the tax is on.',
});
