import type { BusinessDayCommand } from '#domain/business-day/business-day-commands.ts';
import { type Tasks } from './picks.ts';

export const businessDayTasks: Tasks<BusinessDayCommand> = {
  ChooseDayTurn: ({ a }) => ({ type: 'ChooseDayTurn', turns: { by: a % 4 === 0 ? 'calendar' : 'night-audit' } }),
};
