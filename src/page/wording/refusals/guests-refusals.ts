import { fieldWords } from '../guests.ts';
import { wordsFor } from './words-for.ts';

/** What keeps the details of a guest from being changed. */
export const guestsRefusals = wordsFor({
  'corrected-meanwhile': ({ fields }) =>
    `A colleague has just changed: ${fields.map((field) => fieldWords[field].toLowerCase()).join(', ')}. Look at it again, then change it if you still want to.`,
});
