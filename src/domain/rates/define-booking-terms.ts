import { accept, refuse, type Circumstances, type Decision } from '../kernel/decider.ts';
import type { HotelDay } from '../kernel/hotel-day.ts';
import type { HotelState } from '../hotel-state.ts';
import type { BookingTerms, Fee } from './booking-terms.ts';
import type { BookingTermsDefined } from './rates-events.ts';

/** Says what a guest owes who cancels late or does not come, and what is paid ahead, for bookings made from a day on. */
export type DefineBookingTerms = BookingTerms & { readonly type: 'DefineBookingTerms' };

export type DefineBookingTermsRefusal =
  | { readonly code: 'name-missing' }
  | { readonly code: 'terms-in-the-past'; readonly businessDate: HotelDay }
  | { readonly code: 'terms-invalid' };

export function defineBookingTerms(
  hotel: HotelState,
  { type: _, ...terms }: DefineBookingTerms,
  { businessDate }: Circumstances,
): Decision<BookingTermsDefined, DefineBookingTermsRefusal> {
  const { termsId, name, from, cancellation, noShow, deposit } = terms;
  if (name.trim() === '') return refuse({ code: 'name-missing' });
  const known = hotel.terms.get(termsId)?.find((version) => version.from === from);
  if (known && JSON.stringify(inOrder(known)) === JSON.stringify(inOrder(terms))) return accept();
  if (from < businessDate) return refuse({ code: 'terms-in-the-past', businessDate });
  const fees = [...cancellation.map(({ fee }) => fee), noShow, ...(deposit ? [deposit.fee] : [])];
  const days = [...cancellation.map(({ daysBefore }) => daysBefore), deposit?.dueDaysBefore ?? 0];
  const isSense = fees.every(isFee) && days.every((count) => Number.isSafeInteger(count) && count >= 0);
  return isSense ? accept({ type: 'BookingTermsDefined', ...terms }) : refuse({ code: 'terms-invalid' });
}

function isFee({ kind, value }: Fee): boolean {
  return Number.isSafeInteger(value) && value >= 0 && (kind !== 'share' || value <= 10_000);
}

/** The same fields in the same order, so that two versions can be compared as text. */
function inOrder({ name, cancellation, noShow, deposit }: BookingTerms): readonly unknown[] {
  return [
    name,
    cancellation.map(({ daysBefore, fee }) => [daysBefore, fee.kind, fee.value]),
    [noShow.kind, noShow.value],
    deposit && [deposit.fee.kind, deposit.fee.value, deposit.dueDaysBefore],
  ];
}
