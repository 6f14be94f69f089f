import type { Instant } from '#domain/kernel/identifiers.ts';

/** A weekend, and a day to do it on: so long a service may take to change its secret without missing a call. */
export const OLD_SECRET_MS = 3 * 24 * 3_600_000;

/** What signs for a webhook: one secret, and beside it the one before until then. */
export type SigningSecrets = {
  readonly secret: string;
  readonly oldSecret: string | null;
  readonly oldSecretUntil: Instant | null;
};

export const SECRET_COLUMNS = 'secret, old_secret AS "oldSecret", old_secret_until AS "oldSecretUntil"';

/** Those that sign at a moment, the newest first. */
export function secretsAt({ secret, oldSecret, oldSecretUntil }: SigningSecrets, at: Instant): readonly string[] {
  return oldSecret !== null && oldSecretUntil !== null && at < oldSecretUntil ? [secret, oldSecret] : [secret];
}
