import { createHash } from 'node:crypto';

/** A tag that is made of what is said, and not of when it is said or how it is packed: so it is a weak one. */
export function entityTag(said: string): string {
  return `W/"${createHash('sha256').update(said).digest('base64url').slice(0, 24)}"`;
}

/** Whether whoever asks has exactly this already, as `If-None-Match` says. */
export function isKnown(tag: string, ifNoneMatch: string | undefined): boolean {
  return ifNoneMatch?.split(',').some((one) => one.trim() === tag) ?? false;
}
