import type { Instant, Position, WebhookId } from '#domain/kernel/identifiers.ts';
import { claimShapes, type Claim } from './claim.ts';
import { id, list, oneOf, optional, parse, record, text, whole, yesOrNo, type Parsed } from './parsing/shape.ts';
import { PUBLISHED_TYPES, type PublishedType } from './published-types.ts';

export const WEBHOOKS_MAX = 20;

export const WEBHOOK_ADDRESS_LENGTH_MAX = 2_000;

/** Dead letters that one answer tells of: the oldest. */
export const DEAD_LETTERS_TOLD = 200;

/** Events of the log that are looked through for what waits. */
export const WAITING_LOOKED_AT = 1_000;

/** Why nothing was delivered. `refused`: the service answered, and not that it has taken it. */
export const DELIVERY_TROUBLES = [
  'address-refused',
  'network-refused',
  'name-unknown',
  'unreachable',
  'not-secure',
  'timed-out',
  'no-answer',
  'refused',
] as const;

export type DeliveryTrouble = (typeof DELIVERY_TROUBLES)[number];

/** What went wrong with one attempt; the status only where the service has answered. */
export type DeliveryFailure = { readonly trouble: DeliveryTrouble; readonly status?: number };

/** Why a webhook is not called any more: a person wanted it, the service said 410 Gone, or it has failed for days. */
export type WebhookOff = 'by-hand' | 'gone' | 'failing';

/** GET /api/hotels/:hotel/webhooks: an address that the server calls with what this hotel publishes. */
export type Webhook = {
  readonly webhookId: WebhookId;
  readonly url: string;
  /** What it hears of; none: of everything, also of what is published some day. */
  readonly types: readonly PublishedType[];
  readonly madeAt: Instant;
  /** Everything up to here is delivered, set aside, or not for it. */
  readonly position: Position;
  /** Events for it among the next ones of the log. */
  readonly waiting: number;
  /** There is more behind those that were looked through. */
  readonly mayBeMore: boolean;
  readonly deadLetters: number;
  readonly deliveredAt?: Instant;
  /** The first of the failures since it was last delivered to. */
  readonly failingSince?: Instant;
  readonly lastFailure?: DeliveryFailure;
  /** When it is tried again. */
  readonly nextAt?: Instant;
  readonly off?: WebhookOff;
  /** Until then the secret before this one signs too. */
  readonly oldSecretUntil?: Instant;
};

/** POST to the same address, by whoever runs the house. */
export type WebhookRequest = Claim & { readonly url: string; readonly types: readonly PublishedType[] };

/** `secret` signs every delivery (Standard Webhooks, HMAC-SHA256). It is told once, here or by POST …/webhooks/:webhook/secret. */
export type WebhookMade = { readonly webhookId: WebhookId; readonly secret: string };

/** POST …/webhooks/:webhook/switch. */
export type WebhookSwitch = Claim & { readonly isOn: boolean };

/** POST …/webhooks/:webhook/test: what became of one event that says nothing. */
export type WebhookTested = { readonly failure?: DeliveryFailure };

/** GET …/webhooks/:webhook/dead-letters: an event that the service would not take. The log has it still. */
export type DeadLetter = {
  readonly position: Position;
  readonly type: PublishedType;
  readonly attempts: number;
  readonly setAsideAt: Instant;
  readonly failure: DeliveryFailure;
  /** It is on its way once more. */
  readonly isWanted: boolean;
};

/** POST …/webhooks/:webhook/dead-letters/resend: one of them, or all. */
export type Resend = { readonly position?: Position };

export function parseWebhookRequest(found: unknown): Parsed<WebhookRequest> {
  const types = list(oneOf(...PUBLISHED_TYPES), PUBLISHED_TYPES.length);
  return parse(found, record<WebhookRequest>({ url: text(WEBHOOK_ADDRESS_LENGTH_MAX), types, ...claimShapes }));
}

export function parseWebhookSwitch(found: unknown): Parsed<WebhookSwitch> {
  return parse(found, record<WebhookSwitch>({ isOn: yesOrNo, ...claimShapes }));
}

export function parseResend(found: unknown): Parsed<Resend> {
  return parse(found, record<Resend>({ position: optional(whole<Position>(1)) }));
}

export function parseWebhooks(found: unknown): Parsed<readonly Webhook[]> {
  return parse(found, list(webhook, WEBHOOKS_MAX));
}

export function parseWebhookMade(found: unknown): Parsed<WebhookMade> {
  return parse(found, record<WebhookMade>({ webhookId: id(), secret: text(200) }));
}

export function parseWebhookTested(found: unknown): Parsed<WebhookTested> {
  return parse(found, record<WebhookTested>({ failure: optional(failure) }));
}

export function parseDeadLetters(found: unknown): Parsed<readonly DeadLetter[]> {
  return parse(found, list(deadLetter, DEAD_LETTERS_TOLD));
}

const failure = record<DeliveryFailure>({ trouble: oneOf(...DELIVERY_TROUBLES), status: optional(whole(0)) });

// A newer server may publish what this page has no name for yet.
const publishedType = text<PublishedType>(100);

const webhook = record<Webhook>({
  webhookId: id(),
  url: text(WEBHOOK_ADDRESS_LENGTH_MAX),
  types: list(publishedType, 1_000),
  madeAt: whole(0),
  position: whole(0),
  waiting: whole(0),
  mayBeMore: yesOrNo,
  deadLetters: whole(0),
  deliveredAt: optional(whole(0)),
  failingSince: optional(whole(0)),
  lastFailure: optional(failure),
  nextAt: optional(whole(0)),
  off: optional(oneOf('by-hand', 'gone', 'failing')),
  oldSecretUntil: optional(whole(0)),
});

const deadLetter = record<DeadLetter>({
  position: whole(1),
  type: publishedType,
  attempts: whole(0),
  setAsideAt: whole(0),
  failure,
  isWanted: yesOrNo,
});
