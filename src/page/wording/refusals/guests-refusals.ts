import { fieldWords } from '../guests.ts';
import { wordsFor } from './words-for.ts';

/** What keeps the details of a guest from being changed. */
export const guestsRefusals = wordsFor({
  'corrected-meanwhile': ({ fields }) =>
    `A colleague has just changed: ${fields.map((field) => fieldWords[field].toLowerCase()).join(', ')}. Look at it again, then change it if you still want to.`,
  'guest-forgotten': () => 'This guest asked to be forgotten, so nothing more is kept of them. Register them again.',
  'guest-still-needed': ({ because }) =>
    because === 'open-stay'
      ? 'This guest is expected or in house. After the stay they can be forgotten; until then the hotel must know who they are.'
      : 'This guest’s bill is not settled. When it is, they can be forgotten.',
});
