import type { GuestsCommand } from '#domain/guests/guests-commands.ts';
import type { ForgetGuest } from '#domain/guests/forget-guest.ts';
import { fieldsOf } from '#domain/guests/guest-details.ts';
import { fieldWords, flagWords, preferenceWords } from '../guests.ts';
import { plural } from '../plural.ts';
import type { CommandWords } from './command-words.ts';

export const guestsCommands: CommandWords<GuestsCommand | ForgetGuest> = {
  RegisterGuest: { label: 'Register guest', done: ({ details }) => `${details.name} registered.` },
  CorrectGuestDetails: {
    label: 'Correct guest details',
    done: ({ changes }) => {
      const [field, ...more] = fieldsOf(changes);
      return field && more.length === 0
        ? `${fieldWords[field]} corrected.`
        : `${plural(more.length + 1, 'field')} corrected.`;
    },
  },
  RestoreGuestDetails: {
    label: 'Put an earlier value back',
    done: ({ fields: [field] }) => (field ? `${fieldWords[field]} is as before.` : 'As before.'),
  },
  MergeGuests: { label: 'Same person', done: () => 'They are one guest now. Nothing of either is lost.' },
  UnmergeGuests: { label: 'Not the same person', done: () => 'They are two guests again.' },
  TellGuestsApart: { label: 'Not the same person', done: () => 'They are two guests. You will not be asked again.' },
  RecordRegistrationCard: {
    label: 'Registration card',
    done: ({ signed }) =>
      signed === 'not-yet' ? 'Registration card kept, not signed yet.' : 'Registration card signed.',
  },
  ForgetGuest: { label: 'Forget this guest', done: () => 'The guest is forgotten, here and on every other device.' },
  FlagGuest: { label: 'Mark a guest', done: ({ flag }) => `Marked: ${flagWords[flag]}.` },
  UnflagGuest: { label: 'Take a mark away', done: ({ flag }) => `No longer marked: ${flagWords[flag]}.` },
  NotePreference: {
    label: 'Note a preference',
    done: ({ preference }) => `Noted: ${preferenceWords[preference].toLowerCase()}.`,
  },
  DropPreference: {
    label: 'Drop a preference',
    done: ({ preference }) => `No longer noted: ${preferenceWords[preference].toLowerCase()}.`,
  },
};
