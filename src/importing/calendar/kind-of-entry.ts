import type { EntryKind } from '#contract/calendar-feed.ts';
import type { Interval } from '#domain/kernel/hotel-day.ts';

/** No guest books longer without the channel saying so; the longest stay of two years of a 210-room resort has 69 nights. */
const LONGEST_CLOSED = 90;
/** In the languages that the samples and the channels' help pages show. Vrbo writes them in the language of the listing. */
const BLOCKED =
  /not available|unavailable|blocked|indisponible|bloqu[eé]|nicht verf[uü]gbar|blockiert|no disponible|bloqueado|non disponibile|bloccato|niet beschikbaar|geblokkeerd|indispon[ií]vel/i;
const CLOSED = /^closed\b/i;

/** What an entry stands for, told by the words of the channels: without any it is taken for a closure. */
export function kindOfEntry(words: string, uid: string, { arrival, departure }: Interval): EntryKind {
  if (CLOSED.test(words) || (words === '' && uid.endsWith('@booking.com'))) {
    return departure - arrival > LONGEST_CLOSED ? 'blocked' : 'closed';
  }
  return words === '' || BLOCKED.test(words) ? 'blocked' : 'reserved';
}
