import type { PostedEvent } from '#contract/commands.ts';
import { monthOf } from '#domain/kernel/hotel-day.ts';
import type { PageKey, ReadModel } from '../read-model.ts';
import { foldLogbook } from './fold-logbook.ts';
import { WAITING, type LogbookRow } from './logbook-rows.ts';

/** What shifts tell each other, what is to be done, and what was left behind. */
export const logbookModel: ReadModel<LogbookRow> = { name: 'logbook', revision: 1, pagesOf, fold: foldLogbook };

function pagesOf({ event, businessDate }: PostedEvent): readonly PageKey[] {
  switch (event.type) {
    case 'ShiftNoteLogged':
    case 'ShiftNoteAcknowledged':
      return [monthOf(event.loggedOn)];
    case 'LostItemReturned':
      return [WAITING, monthOf(businessDate)];
    case 'TraceAdded':
    case 'TraceCompleted':
    case 'AlertRaised':
    case 'AlertWithdrawn':
    case 'WakeUpCallOrdered':
    case 'WakeUpCallCancelled':
    case 'WakeUpCallMade':
    case 'LostItemRecorded':
      return [WAITING];
    default:
      return [];
  }
}
