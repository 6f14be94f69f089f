import { parseOfferResponse } from '#contract/parse-offer.ts';
import { parsePushResponse, parseSeqGap } from '#contract/parse-push-response.ts';
import type { HotelId, Position } from '#domain/kernel/identifiers.ts';
import { answerOf } from './answer-of.ts';
import { bodyText } from './bounded-body.ts';
import { failureOf, isJson, readErrorBody } from './http-failure.ts';
import { livePokes } from './live-pokes.ts';
import { readBatch } from './read-batch.ts';
import type { OfferAnswer, PullAnswer, PushAnswer, SyncServer } from './sync-server.ts';

const PUSH_TIMEOUT_MS = 20_000;
/** A whole batch on a slow line; the next one starts where this one ended. */
const PULL_TIMEOUT_MS = 60_000;
const PUSH_ANSWER_BYTES_MAX = 1024 * 1024;

/**
 * The hotel's server over HTTP, with the device's cookie, which this code never sees. `origin` is empty in a browser: the
 * page's own server.
 */
export function httpSyncServer(hotelId: HotelId, random: () => number, origin = ''): SyncServer {
  const base = `${origin}/api/hotels/${encodeURIComponent(hotelId)}`;
  return {
    push: (request, stop) => answerOf(within(PUSH_TIMEOUT_MS, stop), readPushAnswer, `${base}/commands`, request),
    pull: (after, limit, stop) =>
      answerOf(
        within(PULL_TIMEOUT_MS, stop),
        (response) => readPullAnswer(response, after),
        `${base}/events?after=${after}&limit=${limit}`,
      ),
    offer: (request, stop) => answerOf(within(PULL_TIMEOUT_MS, stop), readOfferAnswer, `${base}/lost-events`, request),
    pokes$: livePokes(`${base}/live`, random),
  };
}

function within(timeoutMs: number, stop: AbortSignal): AbortSignal {
  return AbortSignal.any([stop, AbortSignal.timeout(timeoutMs)]);
}

async function readPullAnswer(response: Response, after: Position): Promise<PullAnswer> {
  if (!response.ok) return failureOf(response, await readErrorBody(response));
  return isNdjson(response) ? readBatch(response, after) : { answer: 'no-answer' };
}

async function readPushAnswer(response: Response): Promise<PushAnswer> {
  if (!response.ok) return readPushRefusal(response);
  if (!isJson(response)) return { answer: 'no-answer' };
  const parsed = parsePushResponse(JSON.parse(await bodyText(response, PUSH_ANSWER_BYTES_MAX)));
  if (parsed.ok) return { answer: 'outcomes', response: parsed.value };
  return { answer: 'misbehaves', detail: `the answer to a push has a flaw in ${parsed.malformed.field}` };
}

async function readOfferAnswer(response: Response): Promise<OfferAnswer> {
  if (!response.ok) return failureOf(response, await readErrorBody(response));
  if (!isJson(response)) return { answer: 'no-answer' };
  const parsed = parseOfferResponse(JSON.parse(await bodyText(response, PUSH_ANSWER_BYTES_MAX)));
  if (parsed.ok) return { answer: 'offer', response: parsed.value };
  return { answer: 'misbehaves', detail: `the answer to an offer has a flaw in ${parsed.malformed.field}` };
}

async function readPushRefusal(response: Response): Promise<PushAnswer> {
  const body = await readErrorBody(response);
  const gap = parseSeqGap(body);
  if (gap.ok) return { answer: 'seq-gap', expectedSeq: gap.value.expectedSeq };
  const isUnreadable = response.status === 413 || body?.error === 'malformed';
  if (body && isUnreadable) return { answer: 'unreadable', detail: `${body.field ?? 'the request'}: ${body.message}` };
  return failureOf(response, body);
}

function isNdjson(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').startsWith('application/x-ndjson');
}
