import type { Currency } from '#domain/kernel/money.ts';

/** Digits behind the point, as the currency has them: two for euros, none for yen, three for dinars of Kuwait. */
export function decimalsOf(currency: Currency): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
