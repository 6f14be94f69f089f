import type { Currency } from '#domain/kernel/money.ts';
import { decimalsOf } from '../decimals-of.ts';

const PLAIN = /^-?\d+(?:[.,]\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;

export type ReadAmount =
  | { readonly ok: true; readonly minor: number }
  | { readonly ok: false; readonly code: 'not-an-amount' | 'other-currency' };

const SYMBOLS: Readonly<Record<string, Currency>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₺': 'TRY',
  '₫': 'VND',
};

/**
 * '1.240,50 €', '1,240.50', '300 EUR' or '1 240' → minor units of the hotel's currency. An amount of another currency is not
 * guessed into this one. A lone separator with three digits behind it groups thousands, unless the currency has mills.
 */
export function readAmount(text: string, currency: Currency): ReadAmount {
  const code =
    /(?<![A-Za-z])[A-Za-z]{3}(?![A-Za-z])/.exec(text)?.[0].toUpperCase() ?? SYMBOLS[/[€£¥₹₺₫]/.exec(text)?.[0] ?? ''];
  if (code !== undefined && code !== currency) return { ok: false, code: 'other-currency' };
  const digits = text.replaceAll(/[^\d.,-]/g, '');
  if (!PLAIN.test(digits) && !GROUPED.test(digits)) return { ok: false, code: 'not-an-amount' };
  const decimals = decimalsOf(currency);
  const { whole, fraction } = split(digits, decimals);
  if (fraction.length > decimals && /[1-9]/.test(fraction.slice(decimals))) return { ok: false, code: 'not-an-amount' };
  const minor = Number(`${whole}${fraction.slice(0, decimals).padEnd(decimals, '0')}`);
  return Number.isSafeInteger(minor) ? { ok: true, minor } : { ok: false, code: 'not-an-amount' };
}

function split(digits: string, decimals: number): { readonly whole: string; readonly fraction: string } {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const behind = at < 0 ? '' : digits.slice(at + 1);
  const separators = digits.match(/[.,]/g) ?? [];
  const isOfOneKind = new Set(separators).size === 1;
  const groups = isOfOneKind && (separators.length > 1 || (behind.length === 3 && decimals !== 3));
  if (at < 0 || groups) return { whole: digits.replaceAll(/[.,]/g, ''), fraction: '' };
  return { whole: digits.slice(0, at).replaceAll(/[.,]/g, ''), fraction: behind };
}
