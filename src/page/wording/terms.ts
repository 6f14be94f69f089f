import type { Fee, TermsRules } from '#domain/rates/booking-terms.ts';
import type { Names } from './names.ts';
import { plural } from './plural.ts';

/** What a guest is told about cancelling, not coming and paying ahead, one sentence each. */
export function termsWords({ cancellation, noShow, deposit }: TermsRules, names: Names): readonly string[] {
  const windows = cancellation.filter(({ fee }) => fee.value > 0).toSorted((a, b) => b.daysBefore - a.daysBefore);
  const widest = windows[0]?.daysBefore;
  return [
    widest === undefined
      ? 'Can be cancelled free of charge.'
      : `Free to cancel until ${plural(widest, 'day')} before arrival.`,
    ...windows.map(({ daysBefore, fee }) => `Later than ${plural(daysBefore, 'day')} before: ${feeWords(fee, names)}.`),
    ...(noShow.value > 0 ? [`Who does not come owes ${feeWords(noShow, names)}.`] : []),
    ...(deposit && deposit.fee.value > 0 ? [`Paid ahead: ${feeWords(deposit.fee, names)}.`] : []),
  ];
}

/** '30 % of the stay', 'the first night', '50.00 €'. */
export function feeWords({ kind, value }: Fee, names: Names): string {
  switch (kind) {
    case 'share':
      return value === 10_000 ? 'the whole stay' : `${value / 100} % of the stay`;
    case 'nights':
      return value === 1 ? 'the first night' : `the first ${plural(value, 'night')}`;
    case 'amount':
      return names.money(value);
  }
}
