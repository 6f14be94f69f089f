import type { PostingId } from '../kernel/identifiers.ts';
import type { Posting } from './posting.ts';

/** An id of its own for each correction of a line, the same on every desk that sees the line as it is. */
export function correctionId(what: 'refund' | 'allow', { postingId, correctedMinor }: Posting): PostingId {
  return `${what}:${postingId}:${correctedMinor}` as PostingId;
}
