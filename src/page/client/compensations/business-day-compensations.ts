import type { BusinessDayCommand } from '#domain/business-day/business-day-commands.ts';
import { cannotBeTakenBack, type Compensations } from './compensation.ts';

export const businessDayCompensations: Compensations<BusinessDayCommand> = {
  ChooseDayTurn: cannotBeTakenBack,
};
