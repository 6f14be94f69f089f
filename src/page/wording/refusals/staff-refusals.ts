import { labelOf } from '../commands.ts';
import { notPermittedWords } from '../rights.ts';
import { roleWords } from '../statuses.ts';
import { wordsFor } from './words-for.ts';

/** What keeps people from what their roles do not include, and roles from being taken away. */
export const staffRefusals = wordsFor({
  'not-permitted': (refusal) => `${notPermittedWords(refusal)} Ask one of them, or sign in as one.`,
  'not-on-this-device': () => 'This device is for housekeeping only. Do it at a desk.',
  'last-manager': ({ staffId }, names) =>
    `${names.staffName(staffId)} is the only manager. Make somebody else a manager first.`,
  'only-role': ({ staffId, role }, names) =>
    `${roleWords[role]} is the only role of ${names.staffName(staffId)}. Grant another one first, or let them go.`,
  'not-in-quarantine': () => 'A colleague has decided this already, and in another way.',
  'approved-too-late': ({ step }) =>
    `“${labelOf(step)}” is not possible any more. Do by hand what is still to be done, and discard it here.`,
});
