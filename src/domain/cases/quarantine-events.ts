import type { CommandId, StaffId } from '../kernel/identifiers.ts';

// stored format: hotels hold these names on disk. Add, never rename, never remove.
export type QuarantineEvent = QuarantinedCommandApproved | QuarantinedCommandDiscarded;

/** What the command asked for has been done now, by the manager who approved it; its other events stand beside this one. */
export type QuarantinedCommandApproved = {
  readonly type: 'QuarantinedCommandApproved';
  readonly commandId: CommandId;
  /** Who had given the command. */
  readonly givenBy: StaffId;
  readonly commandType: string;
};

export type QuarantinedCommandDiscarded = {
  readonly type: 'QuarantinedCommandDiscarded';
  readonly commandId: CommandId;
  readonly givenBy: StaffId;
  readonly reason: DiscardReason;
};

/** A choice and no free words: words about a colleague do not belong in the log. */
export type DiscardReason = 'not-wanted' | 'did-not-happen' | 'done-otherwise' | 'unreadable';
