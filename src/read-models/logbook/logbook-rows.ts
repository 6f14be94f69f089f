import type { AlertRow, LostItemRow, NoteRow, TraceRow, WakeUpCallRow } from '#contract/logbook.ts';
import type { PageKey } from '../read-model.ts';

export type LogbookRow =
  | ({ readonly kind: 'note' } & NoteRow)
  | ({ readonly kind: 'trace' } & TraceRow)
  | ({ readonly kind: 'call' } & WakeUpCallRow)
  | ({ readonly kind: 'alert' } & AlertRow)
  | ({ readonly kind: 'item' } & LostItemRow);

/** What waits for somebody: one page, since it is never much. Notes, and things that went away, stand by month. */
export const WAITING: PageKey = 'waiting';
