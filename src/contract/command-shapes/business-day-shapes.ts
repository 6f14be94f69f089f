import type { BusinessDayCommand } from '#domain/business-day/business-day-commands.ts';
import type { DayTurns } from '#domain/business-day/day-turns.ts';
import { oneOf, optional, record } from '../parsing/shape.ts';
import { commandShapes, minor } from './common-shapes.ts';

export const businessDayShapes = commandShapes<BusinessDayCommand>({
  ChooseDayTurn: {
    turns: record<DayTurns>({ by: oneOf('calendar', 'night-audit'), automaticAt: optional(minor) }),
  },
});
