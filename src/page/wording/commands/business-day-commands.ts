import type { BusinessDayCommand } from '#domain/business-day/business-day-commands.ts';
import type { CommandWords } from './command-words.ts';

export const businessDayCommands: CommandWords<BusinessDayCommand> = {
  ChooseDayTurn: {
    label: 'Choose how the day turns',
    done: ({ turns }) =>
      turns.by === 'calendar' ? 'The day turns at midnight.' : 'The day turns when the night audit closes it.',
  },
};
