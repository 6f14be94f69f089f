import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import type { CommandWords } from './command-words.ts';

export const guestsCommands: CommandWords<GuestsCommand> = {
  RegisterGuest: { label: 'Register guest', done: ({ details }) => `${details.name} registered.` },
};
