import type { HotelId, Instant, ReplicaId } from '#domain/kernel/identifiers.ts';
import { receivedCommand, type ReceivedCommand } from './parse-push-request.ts';
import { id, list, oneOf, optional, parse, record, text, whole, type Parsed } from './parsing/shape.ts';

/**
 * What one device had not sent yet, in a file, for another device of the hotel to send. It holds what the commands hold,
 * guests' details too.
 */
export type OutboxFile = {
  readonly kind: 'keyrack-outbox';
  readonly version: '1';
  readonly hotelId: HotelId;
  readonly deviceName: string;
  readonly savedAt: Instant;
  /** The server log that the device followed; absent where it had never met the server. */
  readonly epoch?: string;
  readonly replicaId: ReplicaId;
  /** All that waits, in order of seq. */
  readonly commands: readonly ReceivedCommand[];
};

/** What became of a file that was brought to this device. Whatever it is, the file may be brought once more. */
export type OutboxBrought =
  /** The server has an outcome for each; what it had already, it took once. */
  | { readonly outcome: 'sent'; readonly commands: number; readonly deviceName: string }
  | { readonly outcome: 'not-an-outbox'; readonly field: string; readonly message: string }
  | { readonly outcome: 'other-hotel' }
  | { readonly outcome: 'no-connection'; readonly sent: number; readonly total: number }
  /** The server cannot use it as it is. */
  | { readonly outcome: 'misbehaves'; readonly detail: string };

export type RescueProgress = { readonly done: number; readonly total: number };

/** More than a device gives in a month without a connection. */
export const OUTBOX_COMMANDS_MAX = 100_000;

const outboxFile = record<OutboxFile>({
  kind: oneOf('keyrack-outbox'),
  version: oneOf('1'),
  hotelId: id(),
  deviceName: text(200),
  savedAt: whole(0),
  epoch: optional(text(100)),
  replicaId: id(),
  commands: list(receivedCommand, OUTBOX_COMMANDS_MAX),
});

export function parseOutboxFile(found: unknown): Parsed<OutboxFile> {
  return parse(found, outboxFile);
}
