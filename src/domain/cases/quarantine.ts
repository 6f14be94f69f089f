import type { CommandId, StaffId } from '../kernel/identifiers.ts';
import type { Table } from '../kernel/table.ts';
import type { QuarantineReason } from '../verdict-events.ts';
import type { QuarantineEvent } from './quarantine-events.ts';

/** A command that the server keeps whole and that took no effect. What it says stands beside the log. */
export type Quarantined = {
  /** Who gave it. */
  readonly actor: StaffId;
  readonly reason: QuarantineReason;
  /** Absent: nobody has decided yet. */
  readonly decided?: 'approved' | 'discarded';
};

export type QuarantineTables = { readonly quarantined: Table<CommandId, Quarantined> };

/** A command that was set aside waits for a manager. */
export function setAside(
  { quarantined }: QuarantineTables,
  reason: QuarantineReason,
  { commandId, actor }: { readonly commandId: CommandId; readonly actor: StaffId },
): void {
  quarantined.set(commandId, { actor, reason });
}

/** What a manager has decided about it: each is decided once. */
export function evolveQuarantine({ quarantined }: QuarantineTables, event: QuarantineEvent): void {
  const kept = quarantined.get(event.commandId);
  if (!kept) return;
  const decided = event.type === 'QuarantinedCommandApproved' ? 'approved' : 'discarded';
  quarantined.set(event.commandId, { ...kept, decided });
}
