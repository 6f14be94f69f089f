import { createHmac, randomBytes } from 'node:crypto';
import type { Instant } from '#domain/kernel/identifiers.ts';

const PREFIX = 'whsec_';

/** 256 random bits, as libraries of Standard Webhooks read them. */
export function newSigningSecret(): string {
  return PREFIX + randomBytes(32).toString('base64');
}

export type Delivery = { readonly id: string; readonly at: Instant; readonly body: string };

/**
 * The headers of Standard Webhooks 1.0: https://github.com/standard-webhooks/standard-webhooks. The id is the same for
 * every attempt, the time is of this one: an old delivery that somebody has kept cannot be played again later. Each secret
 * signs it: whoever knows one of them can check it.
 */
export function signDelivery(secrets: readonly string[], { id, at, body }: Delivery): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
