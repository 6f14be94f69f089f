import { createHash } from 'node:crypto';
import { HOTEL_STATE_REVISION } from '#domain/hotel-state.ts';
import { READ_MODELS } from '#read-models/all-read-models.ts';
import { modelKey } from '#read-models/read-model.ts';

/**
 * What the projected pages of this version of the server are made of: which log, and which models of which revisions. Another
 * version, or a log that was restored, has pages of its own beside these.
 */
export function generationOf(epoch: string): string {
  const revisions = READ_MODELS.map(({ name, revision }) => modelKey(name, revision)).toSorted();
  const parts = [epoch, `image@${HOTEL_STATE_REVISION}`, ...revisions];
  return createHash('sha256').update(parts.join(' ')).digest('hex').slice(0, 32);
}
