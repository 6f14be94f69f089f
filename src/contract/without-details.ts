import type { GuestId } from '#domain/kernel/identifiers.ts';
import { isRecord } from './parsing/shape.ts';

/**
 * A command as it may be kept once its guest is forgotten: what it was, and of whom, without what it said of the person.
 * Undefined where it says nothing of any of these guests.
 */
export function withoutDetails(command: unknown, forgotten: ReadonlySet<GuestId>): unknown {
  if (!isRecord(command) || !forgotten.has(command['guestId'] as GuestId)) return undefined;
  if (command['details'] === undefined && command['changes'] === undefined) return undefined;
  const { details, changes, ...rest } = command;
  return { ...rest, ...(details === undefined ? {} : { details: { name: '' } }), ...(changes ? { changes: {} } : {}) };
}
