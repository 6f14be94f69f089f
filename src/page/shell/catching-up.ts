import type { SyncStatus } from '#contract/sync-status.ts';

/** Fewer changes are taken in before anybody could read that they are. */
const FEW = 200;

/**
 * How far a device is that has much of the hotel's log still to take in, while the line is up; undefined: what it shows is
 * about today. A device that stands at something it does not understand does not catch up.
 */
export function catchingUp(
  sync: SyncStatus | undefined,
): { readonly done: number; readonly total: number } | undefined {
  if (!sync || sync.connection.state !== 'online' || sync.troubles.length > 0) return undefined;
  const { position, serverHead = position } = sync;
  return serverHead - position > FEW ? { done: position, total: serverHead } : undefined;
}
