import { labelOf } from '../commands.ts';
import { wordsFor } from './words-for.ts';

/** What keeps a case from being decided, and a command from being given without a connection. */
export const casesRefusals = wordsFor({
  'case-option-gone': () =>
    'This choice is no longer possible: something has changed since. Look at the choices again.',
  'case-decided-otherwise': () =>
    'A colleague has decided this already, and in another way. Look at how things stand now.',
  'case-step-refused': ({ step }) =>
    `This choice no longer works: “${labelOf(step)}” is not possible any more. Look at the choices again.`,
  'needs-connection': () =>
    'This needs a connection, because every desk must know of it at once. Everything else goes on without one.',
});
