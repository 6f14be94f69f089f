import { createHash, randomBytes } from 'node:crypto';

export type NewSecret = {
  /** 256 random bits, given out once and never kept. */
  readonly secret: string;
  readonly hash: string;
};

/** What opens something for whoever has it: a device's credential, a session's token, a key, an address. */
export function newSecret(): NewSecret {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: hashOfSecret(secret) };
}

/** SHA-256, in hex. A secret is chance, so a fast hash is as good as a slow one: there is nothing to guess. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
