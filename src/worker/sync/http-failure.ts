import { parseErrorBody } from '#contract/parse-enrolment.ts';
import type { ErrorBody } from '#contract/sync-protocol.ts';
import { bodyText } from './bounded-body.ts';
import type { ExchangeFailure } from './sync-server.ts';

const ERROR_BYTES_MAX = 64 * 1024;

/** What the server said instead of what it was asked for; undefined: these are not our server's words. */
export async function readErrorBody(response: Response): Promise<(ErrorBody & Record<string, unknown>) | undefined> {
  if (!isJson(response)) return undefined;
  const parsed = parseErrorBody(JSON.parse(await bodyText(response, ERROR_BYTES_MAX)));
  return parsed.ok ? (parsed.value as ErrorBody & Record<string, unknown>) : undefined;
}

/** What an answer that is no success means for every kind of exchange. */
export function failureOf(
  response: Response,
  body: (ErrorBody & { readonly epoch?: unknown }) | undefined,
): ExchangeFailure {
  const { status } = response;
  if (status === 429 || status >= 500) return { answer: 'busy', retryAfterMs: retryAfterMs(response.headers) };
  // A captive portal or a proxy says 403 and 404 too, in its own words: only the hotel's server is believed.
  if (!body) return { answer: 'no-answer' };
  if (body.error === 'other-epoch')
    return { answer: 'other-epoch', ...(isEpoch(body.epoch) ? { epoch: body.epoch } : {}) };
  if (body.error === 'device-revoked') return { answer: 'device-revoked' };
  if (status === 401 || body.error === 'device-not-enrolled') return { answer: 'device-not-enrolled' };
  return { answer: 'misbehaves', detail: `${status} ${body.error}: ${body.message}` };
}

function isEpoch(said: unknown): said is string {
  return typeof said === 'string' && said !== '';
}

export function isJson(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').startsWith('application/json');
}

const RETRY_AFTER_MAX_MS = 10 * 60_000;

/** Seconds or a date, as HTTP has it. */
function retryAfterMs(headers: Headers): number | undefined {
  const said = headers.get('retry-after');
  if (said === null) return undefined;
  const waitMs = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isNaN(waitMs) ? undefined : Math.min(Math.max(waitMs, 0), RETRY_AFTER_MAX_MS);
}
