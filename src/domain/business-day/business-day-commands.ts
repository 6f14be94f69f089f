import type { CommandClasses, Deciders } from '../context.ts';
import type { DayTurnChosen } from './business-day-events.ts';
import { chooseDayTurn, type ChooseDayTurn, type ChooseDayTurnRefusal } from './choose-day-turn.ts';

export type BusinessDayCommand = ChooseDayTurn;

export type BusinessDayRefusal = ChooseDayTurnRefusal;

export const businessDayDeciders: Deciders<BusinessDayCommand, DayTurnChosen, BusinessDayRefusal> = {
  ChooseDayTurn: chooseDayTurn,
};

export const businessDayClasses: CommandClasses<BusinessDayCommand> = {
  ChooseDayTurn: 'control',
};
