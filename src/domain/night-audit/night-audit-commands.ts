import type { CommandClasses, Deciders } from '../context.ts';
import type { HotelEvent } from '../hotel.ts';
import { closeBusinessDay, type CloseBusinessDay, type CloseBusinessDayRefusal } from './close-business-day.ts';

export type NightAuditCommand = CloseBusinessDay;

export type NightAuditRefusal = CloseBusinessDayRefusal;

export const nightAuditDeciders: Deciders<NightAuditCommand, HotelEvent, NightAuditRefusal> = {
  CloseBusinessDay: closeBusinessDay,
};

export const nightAuditClasses: CommandClasses<NightAuditCommand> = {
  CloseBusinessDay: 'control',
};
