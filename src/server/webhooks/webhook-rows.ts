import type { PublishedType } from '#contract/published-types.ts';
import type { DeadLetter, DeliveryFailure, DeliveryTrouble, Webhook, WebhookOff } from '#contract/webhooks.ts';
import type { DeviceId, Instant, Position, WebhookId } from '#domain/kernel/identifiers.ts';

/** What is kept of a webhook; how much waits is asked of the log. */
export type KeptWebhook = Omit<Webhook, 'waiting' | 'mayBeMore'>;

export type NewWebhook = Pick<Webhook, 'webhookId' | 'url' | 'types' | 'madeAt' | 'position'> & {
  readonly secret: string;
  readonly madeBy: DeviceId;
};

export const WEBHOOK_COLUMNS = `webhook_id AS "webhookId", url, types, made_at AS "madeAt", position, attempts, next_at AS "nextAt",
  delivered_at AS "deliveredAt", failing_since AS "failingSince", trouble, status, off_why AS "off", old_secret_until AS "oldSecretUntil"`;

export type WebhookRow = FailureRow & {
  readonly webhookId: WebhookId;
  readonly url: string;
  readonly types: string;
  readonly madeAt: Instant;
  readonly position: Position;
  readonly attempts: number;
  readonly nextAt: Instant;
  readonly deliveredAt: Instant | null;
  readonly failingSince: Instant | null;
  readonly off: WebhookOff | null;
  readonly oldSecretUntil: Instant | null;
};

export const DEAD_LETTER_COLUMNS = 'position, type, attempts, set_aside_at AS "setAsideAt", trouble, status, wanted';

export type DeadLetterRow = FailureRow & {
  readonly position: Position;
  readonly type: PublishedType;
  readonly attempts: number;
  readonly setAsideAt: Instant;
  readonly wanted: number;
};

type FailureRow = { readonly trouble: DeliveryTrouble | null; readonly status: number | null };

export function webhookOf(row: WebhookRow & { readonly deadLetters: number }): KeptWebhook {
  const failure = failureOf(row);
  return {
    webhookId: row.webhookId,
    url: row.url,
    types: typesOf(row),
    madeAt: row.madeAt,
    position: row.position,
    deadLetters: row.deadLetters,
    ...(row.deliveredAt === null ? {} : { deliveredAt: row.deliveredAt }),
    ...(row.failingSince === null ? {} : { failingSince: row.failingSince }),
    ...(failure ? { lastFailure: failure } : {}),
    ...(row.nextAt === 0 || row.off !== null ? {} : { nextAt: row.nextAt }),
    ...(row.off === null ? {} : { off: row.off }),
    ...(row.oldSecretUntil === null ? {} : { oldSecretUntil: row.oldSecretUntil }),
  };
}

export function deadLetterOf({ wanted, trouble, status, ...row }: DeadLetterRow): DeadLetter {
  return { ...row, failure: failureOf({ trouble, status }) ?? { trouble: 'no-answer' }, isWanted: wanted === 1 };
}

export function typesOf({ types }: Pick<WebhookRow, 'types'>): readonly PublishedType[] {
  return JSON.parse(types) as readonly PublishedType[];
}

function failureOf({ trouble, status }: FailureRow): DeliveryFailure | undefined {
  return trouble === null ? undefined : { trouble, ...(status === null ? {} : { status }) };
}
