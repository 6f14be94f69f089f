import { storageTrouble } from '../storage-trouble.ts';
import type { ExchangeEnd } from './exchange-parts.ts';

/** How an exchange ends when the disk takes nothing more. Any other error is a bug, and is thrown again. */
export function cannotStore(error: unknown): ExchangeEnd {
  const code = storageTrouble(error);
  if (code === undefined) throw error;
  return { end: 'cannot-store', trouble: code === 'storage-lost' ? { code, detail: String(error) } : { code } };
}
