import { locale } from './locale.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** Minor units → '84.00 €', with as many decimals as the currency has. */
export function moneyWords(minor: number, currency: string): string {
  const format = formatOf(currency);
  return format.format(minor / 10 ** decimalsOf(currency));
}

/** Minor units → '84' or '84.50', for narrow places whose heading names the currency. */
export function plainMoney(minor: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return (minor / 10 ** decimals).toFixed(minor % 10 ** decimals === 0 ? 0 : decimals);
}

/** How many minor units one unit has, as a power of ten: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  return formatOf(currency).resolvedOptions().maximumFractionDigits ?? 2;
}

/** '84,50' or '84.5' → 8450 minor units; undefined for what is no amount. */
export function parseMoney(text: string, currency: string): number | undefined {
  const plain = text.trim().replace(',', '.');
  if (!/^\d{1,9}(\.\d+)?$/.test(plain)) return undefined;
  return Math.round(Number(plain) * 10 ** decimalsOf(currency));
}

function formatOf(currency: string): Intl.NumberFormat {
  const known = formats.get(currency);
  if (known) return known;
  const isCode = /^[A-Z]{3}$/.test(currency);
  const format = new Intl.NumberFormat(locale, isCode ? { style: 'currency', currency } : { minimumFractionDigits: 2 });
  formats.set(currency, format);
  return format;
}
