import type { PageKey } from '../read-model.ts';

const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab]/i;
/** The first 20 of the 48 bits of a UUIDv7's time: ids that were made within about three days share a page. */
const PREFIX_DIGITS = 5;
const BUCKETS = 64;

/** The page of what has a time-ordered id: made together, kept together. Ids of any other kind are spread over buckets. */
export function pageOfId(id: string): PageKey {
  if (UUID_V7.test(id)) return id.slice(0, PREFIX_DIGITS).toLowerCase();
  return `other-${hashOf(id) % BUCKETS}`;
}

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
