import type { ApproveQuarantined } from '#domain/cases/approve-quarantined.ts';
import type { DiscardQuarantined } from '#domain/cases/discard-quarantined.ts';
import type { ResolveCase } from '#domain/cases/resolve-case.ts';
import type { CommandWords } from './command-words.ts';

export const casesCommands: CommandWords<ResolveCase | ApproveQuarantined | DiscardQuarantined> = {
  ResolveCase: { label: 'Decide a case', done: () => 'The case is decided.' },
  ApproveQuarantined: { label: 'Approve what was set aside', done: () => 'Approved: it has been done now.' },
  DiscardQuarantined: { label: 'Discard what was set aside', done: () => 'Discarded: nothing of it was done.' },
};
