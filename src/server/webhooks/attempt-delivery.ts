import type { DeliveryFailure } from '#contract/webhooks.ts';
import type { Instant } from '#domain/kernel/identifiers.ts';
import { askOutside } from '#server/outgoing/ask-outside.ts';
import type { DestinationRules } from '#server/outgoing/find-destination.ts';
import { retryAfterOf } from '#server/outgoing/retry-after.ts';
import type { Message } from './messages.ts';
import { signDelivery } from './sign-delivery.ts';
import { secretsAt } from './signing-secrets.ts';
import type { WebhookTarget } from './webhooks.ts';

/** Long enough to write something down; whoever has more to do does it after answering. */
const TIMEOUT_MS = 15_000;

/** Nobody reads what a service answers; a little of it is taken so that it is not cut off in the middle of a word. */
const ANSWER_BYTES_MAX = 16 * 1024;

export type Attempted =
  | { readonly became: 'taken' }
  | { readonly became: 'failed'; readonly failure: DeliveryFailure; readonly retryAfterMs: number | undefined }
  /** We have ended it: it may have arrived. */
  | { readonly became: 'ended' };

export type Attempt = WebhookTarget & {
  readonly message: Message;
  readonly at: Instant;
  readonly signal?: AbortSignal;
};

/** Calls a webhook once. It has taken the message when it says so with a status of 2xx, whatever it says besides. */
export async function attemptDelivery(
  { url, message, at, signal, ...secrets }: Attempt,
  rules: DestinationRules,
): Promise<Attempted> {
  const body = JSON.stringify(message.body);
  const signed = signDelivery(secretsAt(secrets, at), { id: message.id, at, body });
  const headers = { 'content-type': 'application/json', 'user-agent': 'Keyrack-Webhooks', ...signed };
  const limits = { timeoutMs: TIMEOUT_MS, bytesMax: ANSWER_BYTES_MAX };
  const answer = await askOutside(
    { url, method: 'POST', headers, body, ...limits, ...(signal ? { signal } : {}) },
    rules,
  );
  if (answer.ok) {
    const { status } = answer;
    if (status >= 200 && status < 300) return { became: 'taken' };
    const retryAfterMs = retryAfterOf(answer.headers['retry-after'], at);
    return { became: 'failed', failure: { trouble: 'refused', status }, retryAfterMs };
  }
  if (answer.trouble === 'ended') return { became: 'ended' };
  return { became: 'failed', failure: { trouble: answer.trouble }, retryAfterMs: undefined };
}
