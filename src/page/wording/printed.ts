import type { AsOf } from '#contract/staleness.ts';
import { momentWords } from './moments.ts';
import { plural } from './plural.ts';

/** Paper does not follow the books: when it was printed, and what it may not know. */
export function printedWords(asOf: AsOf | undefined, now: number): string {
  const heard = asOf?.lastContact ? ` The other devices were last heard ${momentWords(asOf.lastContact, now)}.` : '';
  const waiting =
    asOf && asOf.pending > 0 ? ` ${plural(asOf.pending, 'change')} of this device had not been sent.` : '';
  return `Printed ${new Date(now).toLocaleString()}.${heard}${waiting}`;
}
