import { expect, test } from 'vitest';
import { DELIVERY_TROUBLES, type Webhook } from '#contract/webhooks.ts';
import type { Instant, Position, WebhookId } from '#domain/kernel/identifiers.ts';
import { failureWords, webhookOffWords, webhookStateWords } from '#page/wording/webhooks.ts';

const now = new Date(2026, 4, 3, 14, 5).getTime();
const minutesAgo = (minutes: number) => (now - minutes * 60_000) as Instant;

const webhook: Webhook = {
  webhookId: 'laundry' as WebhookId,
  url: 'https://laundry.example/',
  types: [],
  madeAt: minutesAgo(600),
  position: 7 as Position,
  waiting: 0,
  mayBeMore: false,
  deadLetters: 0,
};

test('a webhook says how it is doing', () => {
  expect(webhookStateWords(webhook, now)).toBe('Nothing delivered yet, nothing waits.');
  const delivered = { ...webhook, deliveredAt: minutesAgo(12), waiting: 1 };
  expect(webhookStateWords(delivered, now)).toBe('Delivered 12 minutes ago, 1 event waits.');
  const failing = {
    ...delivered,
    waiting: 1_000,
    mayBeMore: true,
    failingSince: minutesAgo(3),
    lastFailure: { trouble: 'refused', status: 500 } as const,
    nextAt: (now + 120_000) as Instant,
  };
  expect(webhookStateWords(failing, now)).toBe(
    'Delivered 12 minutes ago, 1000 events or more wait. Failing since 14:02, because it answered 500; tried again at 14:07.',
  );
});

test('one that is off says why, and that nothing is lost', () => {
  expect(webhookOffWords('failing', { trouble: 'timed-out' })).toContain('it took too long to answer. Nothing is lost');
  expect(webhookOffWords('gone', undefined)).toContain('gone for good');
  expect(webhookOffWords('by-hand', undefined)).toContain('sent when it is switched on');
});

test('each trouble has words of its own', () => {
  const words = DELIVERY_TROUBLES.map((trouble) => failureWords({ trouble }));
  expect(new Set(words).size).toBe(DELIVERY_TROUBLES.length);
});
