import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { CaseKind } from '#domain/cases/cases-events.ts';
import type { RefusalCode } from '#domain/hotel.ts';

const domain = new URL('../../src/domain/', import.meta.url);
const glossary = readFileSync(new URL('README.md', domain), 'utf8');
const words = new Set([...glossary.matchAll(/\*\*([^*]+)\*\*/g)].map(([, word]) => word));
const namesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(`../${folder}/`, import.meta.url)).map((file) => file.replace(/\..*/, ''));

// A new kind or code without an entry here does not compile.
const kinds: Readonly<Record<CaseKind, true>> = {
  'room-occupied-twice': true,
  'guest-in-two-rooms': true,
  'occupied-out-of-order': true,
  'cancelled-but-in-house': true,
  'no-show-but-arrived': true,
  'walked-but-in-house': true,
  'arrived-on-other-dates': true,
  'left-before-departure': true,
  'dates-changed-twice': true,
  'room-promised-twice': true,
  'displaced-by-closure': true,
  'type-oversold': true,
  'guest-details-differ': true,
  'booked-but-forgotten': true,
  'cancelled-but-changed': true,
  'cancelled-and-no-show': true,
  'booked-twice': true,
  'refunded-too-much': true,
  'payment-taken-twice': true,
  'balance-after-check-out': true,
  'posted-at-another-price': true,
  'drawer-opened-twice': true,
  'decided-twice': true,
};
const refusals: Readonly<Record<RefusalCode, true>> = {
  'needs-connection': true,
  'hotel-not-set-up': true,
  'hotel-already-set-up': true,
  'time-of-day-invalid': true,
  'day-turns-by-calendar': true,
  'day-not-open': true,
  'day-not-begun': true,
  'audit-not-ready': true,
  'name-missing': true,
  'corrected-meanwhile': true,
  'guest-forgotten': true,
  'guest-still-needed': true,
  'room-number-missing': true,
  'room-type-code-taken': true,
  'room-number-taken': true,
  'currency-unknown': true,
  'price-invalid': true,
  'unknown-rate-plan': true,
  'rate-plan-retired': true,
  'rate-plan-code-taken': true,
  'base-plan-stays': true,
  'derivation-invalid': true,
  'supplements-invalid': true,
  'rate-missing': true,
  'restriction-violated': true,
  'stay-length-invalid': true,
  'unknown-terms': true,
  'terms-in-the-past': true,
  'terms-invalid': true,
  'limit-invalid': true,
  'sleeps-nobody': true,
  'no-nights': true,
  'unknown-closure': true,
  'closure-ended': true,
  'closure-changed': true,
  'night-not-of-stay': true,
  'unknown-room-type': true,
  'unknown-room': true,
  'unknown-guest': true,
  'unknown-reservation': true,
  'departure-before-arrival': true,
  'arrival-in-the-past': true,
  'departure-in-the-past': true,
  'closure-in-the-past': true,
  'party-too-large': true,
  'prices-do-not-cover-nights': true,
  'no-availability': true,
  'room-not-free': true,
  'room-out-of-order': true,
  'room-occupied': true,
  'room-not-ready': true,
  'room-out-of-service': true,
  'room-chosen-by-hand': true,
  'room-locked': true,
  'room-changed': true,
  'no-room-assigned': true,
  'wrong-status': true,
  'release-day-in-the-past': true,
  'release-day-after-arrival': true,
  'group-without-rooms': true,
  'group-not-complete': true,
  'dates-changed-meanwhile': true,
  'held-longer': true,
  'hold-released': true,
  superseded: true,
  'arrival-fixed': true,
  'arrival-not-due': true,
  'not-due-in': true,
  'stay-is-over': true,
  'guest-in-another-room': true,
  'early-departure': true,
  'left-on-another-day': true,
  'night-already-spent': true,
  'unknown-colleague': true,
  'room-already-ready': true,
  'nobody-in-room': true,
  'note-missing': true,
  'day-in-the-past': true,
  'note-about-a-person': true,
  'unknown-folio': true,
  'unknown-posting': true,
  'unknown-item': true,
  'unknown-shift': true,
  'folio-closed': true,
  'posting-gone': true,
  'posting-corrected': true,
  'posting-moved': true,
  'wrong-posting': true,
  'amount-invalid': true,
  'quantity-invalid': true,
  'shares-invalid': true,
  'date-closed': true,
  'refund-exceeds': true,
  'allowance-exceeds': true,
  'deposit-exceeds': true,
  'payment-already-recorded': true,
  'balance-not-zero': true,
  'no-open-shift': true,
  'shift-already-open': true,
  'drawer-in-use': true,
  'shift-closed': true,
  'tax-rate-invalid': true,
  'tax-on-nothing': true,
  'case-option-gone': true,
  'case-decided-otherwise': true,
  'case-step-refused': true,
};

test.each(namesIn('stored-commands'))('the glossary explains the command %s', (name) => {
  expect(words).toContain(name);
});

test.each(namesIn('stored-events'))('the glossary explains the event %s', (name) => {
  expect(words).toContain(name);
});

test.each(Object.keys(kinds))('the glossary explains the case %s', (name) => {
  expect(words).toContain(name);
});

test.each(Object.keys(refusals))('the glossary explains the refusal %s', (name) => {
  expect(words).toContain(name);
});
