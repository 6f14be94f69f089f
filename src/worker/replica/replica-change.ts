import type { RecordedEvent } from '#contract/commands.ts';
import type { Position } from '#domain/kernel/identifiers.ts';
import type { GuestAsKnown } from '../journal/details-pages.ts';
import type { PendingCommand } from './pending-command.ts';

/** What has moved: the confirmed log from `after` to `to`, and the commands that wait above it. */
export type ReplicaChange = {
  readonly after: Position;
  readonly to: Position;
  /** Every event in (after, to] that this device may see. */
  readonly confirmed: readonly RecordedEvent[];
  readonly details: readonly GuestAsKnown[];
  /** All that wait now, in the order they were given. */
  readonly pending: readonly PendingCommand[];
  /** Those at the end of `pending` that are new; undefined: all of them were decided again. */
  readonly added: readonly PendingCommand[] | undefined;
};
