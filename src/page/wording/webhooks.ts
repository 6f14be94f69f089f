import type { PublishedType } from '#contract/published-types.ts';
import type { DeliveryFailure, Webhook, WebhookOff } from '#contract/webhooks.ts';
import { agoWords, momentWords } from './moments.ts';

/** What other services hear of, in the order of a stay. */
export const PUBLISHED_TYPE_WORDS: Readonly<Record<PublishedType, string>> = {
  'stay.booked.v1': 'A stay was booked',
  'stay.confirmed.v1': 'A held stay was confirmed',
  'stay.dates-changed.v1': 'Dates of a stay changed',
  'stay.rooms-changed.v1': 'Rooms of a stay changed',
  'stay.cancelled.v1': 'A stay was cancelled',
  'stay.reinstated.v1': 'A stay was reinstated',
  'stay.hold-released.v1': 'A hold was released',
  'stay.no-show.v1': 'Nobody came',
  'stay.walked.v1': 'A guest was walked',
  'guest.checked-in.v1': 'A guest checked in',
  'guest.check-in-undone.v1': 'A check-in was undone',
  'guest.moved.v1': 'A guest moved',
  'guest.checked-out.v1': 'A guest checked out',
  'guest.check-out-undone.v1': 'A check-out was undone',
  'room.condition-changed.v1': 'A room became clean or dirty',
  'room.closed.v1': 'A room was closed',
  'room.closure-changed.v1': 'A closure changed',
  'room.reopened.v1': 'A room was reopened',
  'business-day.closed.v1': 'A business day was closed',
};

/** A newer server may publish what this page has no words for. */
export function publishedTypeWords(type: PublishedType): string {
  return Object.hasOwn(PUBLISHED_TYPE_WORDS, type) ? PUBLISHED_TYPE_WORDS[type] : type;
}

/** What went wrong, as the end of a sentence: 'it answered 500'. */
export function failureWords({ trouble, status }: DeliveryFailure): string {
  switch (trouble) {
    case 'refused':
      return `it answered ${status ?? 'no'}`;
    case 'address-refused':
      return 'its address is not one that may be called';
    case 'network-refused':
      return 'its name leads into somebody’s own network now';
    case 'name-unknown':
      return 'nobody on the internet has its name';
    case 'unreachable':
      return 'nobody listens there';
    case 'not-secure':
      return 'its certificate is not good';
    case 'timed-out':
      return 'it took too long to answer';
    case 'no-answer':
      return 'it hung up without an answer';
  }
}

/** How a webhook is doing: '4 events wait. Failing since 14:02, because it answered 500; tried again at 14:07.' */
export function webhookStateWords(webhook: Webhook, now: number): string {
  const { deliveredAt, failingSince, lastFailure, nextAt, off } = webhook;
  const delivered = deliveredAt === undefined ? 'Nothing delivered yet' : `Delivered ${agoWords(deliveredAt, now)}`;
  const waits = `${delivered}, ${waitingWords(webhook)}.`;
  if (off !== undefined || failingSince === undefined || !lastFailure) return waits;
  const again = nextAt !== undefined && nextAt > now ? `; tried again at ${momentWords(nextAt, now)}` : '';
  return `${waits} Failing since ${momentWords(failingSince, now)}, because ${failureWords(lastFailure)}${again}.`;
}

/** Why a webhook is not called, and what becomes of what happens meanwhile. */
export function webhookOffWords(off: WebhookOff, lastFailure: DeliveryFailure | undefined): string {
  switch (off) {
    case 'by-hand':
      return 'Switched off. What happens meanwhile is sent when it is switched on again.';
    case 'gone':
      return 'Switched off, because it answered that it is gone for good. What happens meanwhile is kept for it.';
    case 'failing': {
      const why = lastFailure ? `: ${failureWords(lastFailure)}` : '';
      return `Switched off, because nothing came through for five days${why}. Nothing is lost: when it is switched on again, it goes on where it was.`;
    }
  }
}

function waitingWords({ waiting, mayBeMore }: Webhook): string {
  if (mayBeMore) return `${waiting} events or more wait`;
  if (waiting === 0) return 'nothing waits';
  return waiting === 1 ? '1 event waits' : `${waiting} events wait`;
}

/** '3 events were not taken'. */
export function deadLettersWords(count: number): string {
  return count === 1 ? '1 event was not taken' : `${count} events were not taken`;
}
