import type { CommandClasses } from '../context.ts';
import type { CloseBusinessDay, CloseBusinessDayRefusal } from './close-business-day.ts';

export type NightAuditCommand = CloseBusinessDay;

export type NightAuditRefusal = CloseBusinessDayRefusal;

export const nightAuditClasses: CommandClasses<NightAuditCommand> = {
  CloseBusinessDay: 'control',
};
