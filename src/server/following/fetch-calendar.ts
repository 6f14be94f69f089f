import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FetchFailure } from '#contract/followed-calendars.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { askOutside, type OutsideAnswer } from '#server/outgoing/ask-outside.ts';
import type { DestinationRules } from '#server/outgoing/find-destination.ts';
import { retryAfterOf } from '#server/outgoing/retry-after.ts';

/** By what a calendar is known again that has not changed. */
export type CalendarMark = {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly hash?: string;
  /** Then it is read again all the same: the hotel has changed since. */
  readonly until?: Instant;
};

export type CalendarFetched =
  | { readonly became: 'read'; readonly text: string; readonly mark: CalendarMark }
  | { readonly became: 'unchanged' }
  | { readonly became: 'failed'; readonly failure: FetchFailure; readonly retryAfterMs: number | undefined }
  /** We have ended it. */
  | { readonly became: 'ended' };

export type CalendarFetch = {
  readonly url: string;
  /** What was read last, where nothing of it is left to be done. */
  readonly mark: CalendarMark;
  readonly at: Instant;
  readonly signal?: AbortSignal;
};

/** For each address that it is sent on to. */
const TIMEOUT_MS = 15_000;

/** A stay that a desk has ended although the channel still has it is noticed within these hours. */
const MARK_MS = 6 * 3_600_000;

/** A year of a busy room is some 100 kB; what is read is worked through while everybody else waits. */
const BYTES_MAX = 1_000_000;

/** Channels send on from one of their names to another; each is judged as if a person had given it. */
const REDIRECTS_MAX = 3;

/** What a validator may be that is sent back: a stranger has written it. */
const VALIDATOR = /^[\x20-\x7e]{1,300}$/;

/** Fetches a channel's calendar once, as far as it is new. */
export async function fetchCalendar(
  { url, mark: known, at, signal }: CalendarFetch,
  rules: DestinationRules,
): Promise<CalendarFetched> {
  const mark = known.until !== undefined && at < known.until ? known : {};
  let address = url;
  for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
    const answer = await askOutside(
      {
        url: address,
        method: 'GET',
        headers: headersFor(mark),
        timeoutMs: TIMEOUT_MS,
        bytesMax: BYTES_MAX,
        ...(signal ? { signal } : {}),
      },
      rules,
    );
    const next = answer.ok ? sentOnTo(answer, address) : undefined;
    if (next === undefined) return fetched(answer, mark, at);
    address = next;
  }
  return { became: 'failed', failure: { trouble: 'led-elsewhere' }, retryAfterMs: undefined };
}

function headersFor({ etag, lastModified }: CalendarMark): Readonly<Record<string, string>> {
  return {
    accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
    'user-agent': 'Keyrack-Calendars',
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function sentOnTo({ status, headers }: OutsideAnswer & { ok: true }, from: string): string | undefined {
  const { location } = headers;
  const isSentOn = [301, 302, 303, 307, 308].includes(status) && location !== undefined;
  return isSentOn && URL.canParse(location, from) ? new URL(location, from).href : undefined;
}

function fetched(answer: OutsideAnswer, mark: CalendarMark, at: Instant): CalendarFetched {
  if (!answer.ok) return answer.trouble === 'ended' ? { became: 'ended' } : failed({ trouble: answer.trouble });
  const { status, headers, body, isWhole } = answer;
  if (status === 304) return { became: 'unchanged' };
  if (status !== 200) return failed({ trouble: 'refused', status }, retryAfterOf(headers['retry-after'], at));
  if (!isWhole) return failed({ trouble: body.length >= BYTES_MAX ? 'too-large' : 'cut-off' });
  const text = body.toString('utf8');
  const hash = hashOf(text);
  if (hash === mark.hash) return { became: 'unchanged' };
  return {
    became: 'read',
    text,
    mark: { ...validatorsOf(headers), hash, until: (at + MARK_MS) as Instant },
  };
}

/** Of all but the moment of writing, which Booking.com and Vrbo put into each entry: nothing is worked out for that alone. */
function hashOf(text: string): string {
  return createHash('sha256')
    .update(text.replaceAll(/^DTSTAMP[;:].*$/gim, ''))
    .digest('hex');
}

function failed(failure: FetchFailure, retryAfterMs?: number): CalendarFetched {
  return { became: 'failed', failure, retryAfterMs };
}

function validatorsOf({ etag, 'last-modified': lastModified }: IncomingMessage['headers']): CalendarMark {
  return {
    ...(etag && VALIDATOR.test(etag) ? { etag } : {}),
    ...(lastModified && VALIDATOR.test(lastModified) ? { lastModified } : {}),
  };
}
